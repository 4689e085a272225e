import { Button } from '@mantine/core';
import { IconCreditCard, IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { v7 } from 'uuid';
import type { Terminal } from '../../../../core/contract/terminals.ts';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { Card, Foot } from '../../../ui/card/card.tsx';
import { Rows } from '../../../ui/card/rows.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { useFocusBack } from '../../../ui/form/use-focus-back.ts';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { TerminalForm } from './terminal-form.tsx';
import { TerminalRow } from './terminal-row.tsx';

const newTerminal = () => ({ id: v7(), name: '', host: '127.0.0.1', port: null });

/** Every card terminal: where it is reached, at which counters it stands, and whether it answers. */
export function TerminalsCard() {
  const text = useText().terminals;
  const queries = useQueryClient();
  const { data, isPending, error, refetch } = useQuery(api.terminals.list.queryOptions());
  const counters = useQuery(api.access.listCounters.queryOptions()).data?.counters ?? [];
  const [open, setOpen] = useState<ReturnType<typeof newTerminal> | Terminal | null>(null);
  const before = useRef<Element>(null);
  const button = useRef<HTMLButtonElement>(null);
  const begin = (terminal: NonNullable<typeof open>) => {
    before.current = document.activeElement;
    setOpen(terminal);
  };
  // The button goes while a terminal is open, and another comes back.
  useFocusBack(open !== null, () =>
    before.current instanceof HTMLElement && before.current.isConnected
      ? before.current
      : button.current,
  );
  const act = useMutation({
    mutationFn: (send: () => Promise<unknown>) => send(),
    onSettled: () => queries.invalidateQueries({ queryKey: api.terminals.list.key() }),
  });
  const terminals = data?.terminals ?? [];

  return (
    <Card icon={<IconCreditCard size={22} />} title={text.title} hint={text.hint}>
      {isPending && <ListSkeleton rows={1} height={56} />}
      {error !== null && data === undefined && (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
      {data !== undefined && terminals.length === 0 && open === null && <p>{text.none}</p>}
      <Rows label={text.title}>
        {terminals.map(terminal => (
          <TerminalRow
            key={terminal.id}
            terminal={terminal}
            counters={counters}
            onEdit={() => begin(terminal)}
            onRemove={() => act.mutate(() => client.terminals.remove({ terminalId: terminal.id }))}
            onAssign={(counterId, isThere) =>
              act.mutate(() =>
                client.terminals.assign({ counterId, terminalId: isThere ? terminal.id : null }),
              )
            }
          />
        ))}
      </Rows>
      {act.error !== null && <Failure error={act.error} />}
      {open !== null && (
        <TerminalForm key={open.id} terminal={open} onClose={() => setOpen(null)} />
      )}
      {open === null && (
        <Foot>
          <Button
            ref={button}
            variant="default"
            leftSection={<IconPlus size={18} />}
            onClick={() => begin(newTerminal())}
          >
            {text.add}
          </Button>
        </Foot>
      )}
    </Card>
  );
}
