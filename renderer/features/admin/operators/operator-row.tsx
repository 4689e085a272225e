import { IconLock, IconMailForward, IconUserOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ListedOperator } from '../../../../core/contract/operators.ts';
import { useText } from '../../../text/index.tsx';
import { Ago } from '../../../ui/ago.tsx';
import { Row, RowName, RowSign, RowState } from '../../../ui/card/rows.tsx';
import { useFormat } from '../../../ui/format.ts';
import { useRoleName } from '../../../ui/role-name.ts';
import { useCounter } from '../../../ui/use-counter.ts';
import { roleIcon } from '../roles/role-icons.ts';
import type { Act } from './operator-acts.ts';
import { OperatorMenu } from './operator-menu.tsx';
import classes from './operators.module.css';

interface Props {
  readonly operator: ListedOperator;
  /** Just added. */
  readonly fresh: boolean;
  readonly onAct: (act: Act) => void;
  readonly onSessions: () => void;
  readonly onRefundLimit: () => void;
  /** Of limits for refunds; undefined before it is read. */
  readonly currency: string | undefined;
}

/** One person: name, address, how things stand, and what can be done. */
export function OperatorRow({ operator, fresh, currency, ...acts }: Props) {
  const text = useText();
  const { money } = useFormat();
  const mine = useCounter().status?.operator?.id === operator.id;
  const limit = operator.permissions.includes('refund') ? operator.refundLimitMinor : null;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (fresh) row.current?.scrollIntoView({ block: 'nearest' });
  }, [fresh]);
  return (
    <Row ref={row} data-active={operator.active} data-fresh={fresh}>
      <RowName
        name={operator.name}
        aside={mine && text.operators.you}
        under={<bdi dir="ltr">{operator.email}</bdi>}
      >
        {limit !== null && currency !== undefined && (
          <span className={classes['seen']}>
            {limit === 0
              ? text.operators.refundsConfirmed
              : text.operators.refundsUpTo(money(limit, currency))}
          </span>
        )}
      </RowName>
      <RowState>
        <State operator={operator} />
        <span className={classes['seen']} data-expired={operator.oneTimeDaysLeft === 0}>
          {operator.oneTimeDaysLeft !== null && operator.active ? (
            text.operators.oneTimeLeft(operator.oneTimeDaysLeft)
          ) : operator.lastSignInAt === null ? (
            text.operators.neverSignedIn
          ) : (
            <>
              {text.operators.lastSignIn} <Ago at={operator.lastSignInAt} />
            </>
          )}
        </span>
      </RowState>
      {/* One's own things are done in one's own account. */}
      {mine ? (
        <span className={classes['noMenu']} />
      ) : (
        <OperatorMenu operator={operator} {...acts} />
      )}
    </Row>
  );
}

/** What matters most about somebody: switched off, locked, invited, or else the role. */
function State({ operator }: { readonly operator: ListedOperator }) {
  const text = useText();
  const nameOf = useRoleName();
  const { role, roleName, active, delayedUntil, mustChangePassword } = operator;
  const say = (Icon: typeof IconLock, words: string) => <RowSign Icon={Icon}>{words}</RowSign>;
  if (!active) return say(IconUserOff, text.operators.inactive);
  if (delayedUntil !== null) return say(IconLock, text.operators.locked);
  const words = nameOf(role, roleName);
  if (mustChangePassword) return say(IconMailForward, text.operators.invitedAs(words));
  return say(roleIcon(role), words);
}
