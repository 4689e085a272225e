import { IconCalendarEvent, IconShieldCheck, IconTicket, IconUserOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Operator } from '../../../core/contract/access.ts';
import type { Role } from '../../../core/contract/permissions.ts';
import { useText } from '../../text/index.tsx';
import { Isolate } from '../../ui/isolate.tsx';
import { useDesk } from '../../ui/use-desk.ts';
import classes from './operators.module.css';

export const roleIcons = {
  clerk: IconTicket,
  organizer: IconCalendarEvent,
  admin: IconShieldCheck,
} satisfies Record<Role, unknown>;

interface Props {
  readonly operator: Operator & { readonly active: boolean };
  /** Just added. */
  readonly fresh: boolean;
}

/** One person: name, address, role. */
export function OperatorRow({ operator, fresh }: Props) {
  const text = useText();
  const mine = useDesk().status?.operator?.id === operator.id;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (fresh) row.current?.scrollIntoView({ block: 'nearest' });
  }, [fresh]);
  const Icon = operator.active ? roleIcons[operator.role] : IconUserOff;
  return (
    <li ref={row} className={classes['row']} data-active={operator.active} data-fresh={fresh}>
      <div className={classes['who']}>
        <span className={classes['name']}>
          <Isolate>{operator.name}</Isolate>
          {mine && <span className={classes['you']}> · {text.maintenance.you}</span>}
        </span>
        <span className={classes['email']}>
          <bdi dir="ltr">{operator.email}</bdi>
        </span>
      </div>
      <span className={classes['role']}>
        <Icon size={18} aria-hidden />
        {operator.active ? text.shell.roles[operator.role] : text.maintenance.inactive}
      </span>
    </li>
  );
}
