import { Button } from '@mantine/core';
import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Activity, useRef, useState } from 'react';
import type { ListedOperator } from '../../../../core/contract/operators.ts';
import { api } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { Card, Foot } from '../../../ui/card/card.tsx';
import { Rows } from '../../../ui/card/rows.tsx';
import { useCommand } from '../../../ui/command.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useFocusBack } from '../../../ui/form/use-focus-back.ts';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { ActOutcome } from './act-outcome.tsx';
import { AddOperator } from './add-operator.tsx';
import { OneTimeNote } from './one-time-note.tsx';
import { OperatorRow } from './operator-row.tsx';
import { RefundLimit } from './refund-limit.tsx';
import { SessionsOf } from './sessions-of.tsx';
import { useOperatorActs } from './use-operator-acts.ts';

/** Who may sign in: how things stand for each, what can be done, and inviting one more. */
export function OperatorsCard() {
  const text = useText().operators;
  const { data, isPending, error, refetch } = useQuery(api.access.operators.queryOptions());
  const [adding, setAdding] = useState(false);
  const [intent, setIntent] = useState(0);
  const { told, setTold, acts, start } = useOperatorActs();
  const [lookedAt, setLookedAt] = useState<ListedOperator | null>(null);
  const [limited, setLimited] = useState<ListedOperator | null>(null);
  const currency = useQuery(api.maintenance.settings.queryOptions()).data?.settings.currency;
  const opener = useRef<HTMLButtonElement>(null);
  const begin = () => {
    setTold(null);
    setAdding(true);
  };
  const end = () => setAdding(false);
  useFocusBack(adding, () => opener.current);
  useCommand({
    id: 'maintenance.addOperator',
    label: text.addOperator,
    run: begin,
    when: !adding,
  });

  return (
    <Card icon={<IconUsers size={22} />} title={text.title} hint={text.hint}>
      {isPending && <ListSkeleton rows={3} height={56} />}
      {error !== null && data === undefined && (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
      <Rows label={text.list}>
        {data?.operators.map(operator => (
          <OperatorRow
            key={operator.id}
            operator={operator}
            fresh={operator.id === told?.id}
            onAct={act => start({ act, operator })}
            onSessions={() => setLookedAt(operator)}
            onRefundLimit={() => setLimited(operator)}
            currency={currency}
          />
        ))}
      </Rows>
      <SessionsOf operator={lookedAt} onClose={() => setLookedAt(null)} />
      {currency !== undefined && (
        <RefundLimit operator={limited} currency={currency} onClose={() => setLimited(null)} />
      )}
      <ActOutcome acts={acts} onInstead={operator => start({ act: 'deactivate', operator })} />
      {told !== null && <OneTimeNote told={told} onDone={() => setTold(null)} />}
      {/* Hidden rather than gone: going back loses nothing that was typed. */}
      <Activity mode={adding ? 'visible' : 'hidden'}>
        <AddOperator
          key={intent}
          onClose={end}
          onAdded={made => {
            setTold(made);
            setIntent(intent + 1);
            end();
          }}
        />
      </Activity>
      {!adding && (
        <Foot>
          <Button
            ref={opener}
            variant="default"
            leftSection={<IconUserPlus size={18} />}
            onClick={begin}
          >
            {text.addOperator}
          </Button>
        </Foot>
      )}
    </Card>
  );
}
