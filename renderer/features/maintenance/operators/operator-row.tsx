import { IconLock, IconMailForward, IconUserOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ListedOperator } from '../../../../core/contract/operators.ts';
import { useText } from '../../../text/index.tsx';
import { Ago } from '../../../ui/ago.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Isolate } from '../../../ui/isolate.tsx';
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
    <li ref={row} className={classes['row']} data-active={operator.active} data-fresh={fresh}>
      <div className={classes['who']}>
        <span className={classes['name']}>
          <Isolate>{operator.name}</Isolate>
          {mine && <span className={classes['you']}> · {text.operators.you}</span>}
        </span>
        <span className={classes['email']}>
          <bdi dir="ltr">{operator.email}</bdi>
        </span>
        {limit !== null && currency !== undefined && (
          <span className={classes['seen']}>
            {limit === 0
              ? text.operators.refundsConfirmed
              : text.operators.refundsUpTo(money(limit, currency))}
          </span>
        )}
      </div>
      <div className={classes['state']} data-expired={operator.oneTimeDaysLeft === 0}>
        <State operator={operator} />
        <span className={classes['seen']}>
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
      </div>
      {/* One's own things are done in one's own account. */}
      {mine ? (
        <span className={classes['noMenu']} />
      ) : (
        <OperatorMenu operator={operator} {...acts} />
      )}
    </li>
  );
}

/** What matters most about somebody: switched off, locked, invited, or else the role. */
function State({ operator }: { readonly operator: ListedOperator }) {
  const text = useText();
  const nameOf = useRoleName();
  const { role, roleName, active, delayedUntil, mustChangePassword } = operator;
  const say = (Icon: typeof IconLock, words: string) => (
    <span className={classes['role']}>
      <Icon size={18} aria-hidden />
      {words}
    </span>
  );
  if (!active) return say(IconUserOff, text.operators.inactive);
  if (delayedUntil !== null) return say(IconLock, text.operators.locked);
  const words = nameOf(role, roleName);
  if (mustChangePassword) return say(IconMailForward, text.operators.invitedAs(words));
  return say(roleIcon(role), words);
}
