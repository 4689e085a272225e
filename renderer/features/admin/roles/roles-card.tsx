import { Button } from '@mantine/core';
import { IconUserCog, IconUsersGroup } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { v7 } from 'uuid';
import type { RoleTable } from '../../../../core/contract/operators.ts';
import { useText } from '../../../text/index.tsx';
import { Card, Foot } from '../../../ui/card/card.tsx';
import { Rows } from '../../../ui/card/rows.tsx';
import { useCommand } from '../../../ui/command.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useFocusBack } from '../../../ui/form/use-focus-back.ts';
import { Isolate } from '../../../ui/isolate.tsx';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { RoleForm } from './role-form.tsx';
import { roleIcon } from './role-icons.ts';
import classes from './roles.module.css';
import { useRoles } from './use-roles.ts';

const newRole = (): RoleTable => ({
  id: v7(),
  name: '',
  permissions: ['sell'],
  edited: false,
  operators: 0,
});

/** What operators may do, role by role, and making a role of one's own. */
export function RolesCard() {
  const text = useText().operators.roles;
  const { roles, isPending, error, refetch, nameOf } = useRoles();
  const [open, setOpen] = useState<RoleTable | null>(null);
  const before = useRef<Element>(null);
  const button = useRef<HTMLButtonElement>(null);
  const begin = (role: RoleTable) => {
    before.current = document.activeElement;
    setOpen(role);
  };
  // The button goes while a role is open, and another comes back.
  useFocusBack(open !== null, () =>
    before.current instanceof HTMLElement && before.current.isConnected
      ? before.current
      : button.current,
  );
  useCommand({
    id: 'maintenance.newRole',
    label: text.newRole,
    run: () => begin(newRole()),
    when: open === null,
  });

  return (
    <Card icon={<IconUsersGroup size={22} />} title={text.title} hint={text.hint}>
      {isPending && <ListSkeleton rows={3} height={48} />}
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      <Rows label={text.list}>
        {roles.map(role => (
          <li key={role.id}>
            <button
              type="button"
              className={classes['row']}
              aria-expanded={open?.id === role.id}
              onClick={() => begin(role)}
            >
              <RoleIcon id={role.id} />
              <span className={classes['name']}>
                <Isolate>{nameOf(role)}</Isolate>
                {role.edited && <span className={classes['quiet']}> · {text.edited}</span>}
              </span>
              <span className={classes['quiet']}>
                {text.permissions(role.permissions.length)} · {text.operators(role.operators)}
              </span>
            </button>
          </li>
        ))}
      </Rows>
      {open !== null && <RoleForm key={open.id} role={open} onClose={() => setOpen(null)} />}
      {open === null && (
        <Foot>
          <Button
            ref={button}
            variant="default"
            leftSection={<IconUserCog size={18} />}
            onClick={() => begin(newRole())}
          >
            {text.newRole}
          </Button>
        </Foot>
      )}
    </Card>
  );
}

function RoleIcon({ id }: { readonly id: string }) {
  const Icon = roleIcon(id);
  return <Icon size={18} aria-hidden />;
}
