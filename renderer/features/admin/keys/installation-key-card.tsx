import { Button, Progress } from '@mantine/core';
import { IconKey, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { InstallationKey } from '../../../../core/contract/keys.ts';
import { api } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import cards from '../../../ui/card/card.module.css';
import { Card, Foot } from '../../../ui/card/card.tsx';
import { useCommand } from '../../../ui/command.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useFocusBack } from '../../../ui/form/use-focus-back.ts';
import { useCounter } from '../../../ui/use-counter.ts';
import { ChangeKey } from './change-key.tsx';
import { InstallationKeyFacts } from './installation-key-facts.tsx';

/**
 * Milliseconds: while ids are moved the bar is looked at, else hardly anything changes; each look counts
 * all of them.
 */
const [soon, calm] = [1_000, 30_000];

const leftOf = ({ ids, events }: InstallationKey): number => ids.left + events.left;

/** The key that national ids are sealed under: since when, what is still under former ones, another one. */
export function InstallationKeyCard() {
  const text = useText().keys;
  const isShared = useCounter().status?.database.kind === 'shared';
  const { data, error, refetch } = useQuery(
    api.installation.state.queryOptions({
      refetchInterval: ({ state }) => (state.data && leftOf(state.data) > 0 ? soon : calm),
    }),
  );
  const [asking, setAsking] = useState(false);
  const [changed, setChanged] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const ask = () => setAsking(true);
  const end = (isDone: boolean) => {
    setAsking(false);
    setChanged(isDone);
  };
  useFocusBack(asking, () => button.current);
  useCommand({
    id: 'maintenance.changeKey',
    label: text.change,
    run: ask,
    when: data !== undefined && !asking,
  });

  return (
    <Card icon={<IconKey size={22} />} title={text.title} hint={text.hint}>
      {error !== null && data === undefined && (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
      <InstallationKeyFacts state={data} />
      {asking && data !== undefined ? (
        <ChangeKey from={data.name} isShared={isShared} onClose={end} />
      ) : (
        <Foot
          result={
            data !== undefined && leftOf(data) > 0 ? (
              <Moving state={data} />
            ) : (
              changed && (isShared ? text.enrolOthers : text.changed)
            )
          }
        >
          <Button
            ref={button}
            variant="outline"
            color="red"
            className={cards['danger'] ?? ''}
            leftSection={<IconRefresh size={18} />}
            disabled={data === undefined}
            onClick={ask}
          >
            {text.change}
          </Button>
        </Foot>
      )}
    </Card>
  );
}

function Moving({ state }: { readonly state: InstallationKey }) {
  const text = useText().keys;
  const { ids, events } = state;
  return (
    <>
      {ids.left > 0 ? text.moving(ids.left) : text.movingKeys}
      <Progress
        value={100 * (1 - leftOf(state) / (ids.all + events.all))}
        aria-label={text.under}
      />
    </>
  );
}
