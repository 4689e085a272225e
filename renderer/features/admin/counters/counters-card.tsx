import { IconBuildingStore } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Rows } from '../../../ui/card/rows.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { CounterRow } from './counter-row.tsx';
import { RenameCounter } from './rename-counter.tsx';

/** Every counter at this database: what it is called, when it was used, and stopping a lost one. */
export function CountersCard() {
  const text = useText().counters;
  const queries = useQueryClient();
  const { data, isPending, error, refetch } = useQuery(api.access.listCounters.queryOptions());
  const [renaming, setRenaming] = useState<string | null>(null);
  const act = useMutation({
    mutationFn: async ({ counterId, out }: { counterId: string; out: boolean }) => {
      await client.access[out ? 'lockCounterOut' : 'letCounterIn']({ counterId });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: api.access.listCounters.key() }),
  });

  return (
    <Card icon={<IconBuildingStore size={22} />} title={text.title} hint={text.hint}>
      {isPending && <ListSkeleton rows={2} height={56} />}
      {error !== null && data === undefined && (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
      <Rows label={text.title}>
        {data?.counters.map(counter => (
          <CounterRow
            key={counter.id}
            counter={counter}
            onRename={() => setRenaming(counter.id)}
            onAct={out => {
              if (!act.isPending) act.mutate({ counterId: counter.id, out });
            }}
          >
            {renaming === counter.id && (
              <RenameCounter counter={counter} onClose={() => setRenaming(null)} />
            )}
          </CounterRow>
        ))}
      </Rows>
      {act.error !== null && <Failure error={act.error} />}
    </Card>
  );
}
