import { Menu } from '@mantine/core';
import {
  IconCashBanknoteOff,
  IconDevices,
  IconKey,
  IconLockOpen,
  IconLogout2,
  IconTrash,
  IconUserCheck,
  IconUserOff,
} from '@tabler/icons-react';
import type { ListedOperator } from '../../../../core/contract/operators.ts';
import { useText } from '../../../text/index.tsx';
import { RowMenu } from '../../../ui/card/rows.tsx';
import { type Question, useConfirm } from '../../../ui/confirm.tsx';
import { roleIcon } from '../roles/role-icons.ts';
import { useRoles } from '../roles/use-roles.ts';
import type { Act } from './operator-acts.ts';

interface Props {
  readonly operator: ListedOperator;
  readonly onAct: (act: Act) => void;
  readonly onSessions: () => void;
  readonly onRefundLimit: () => void;
}

/** Everything that can be done to one operator; what takes something away asks first, and says what. */
export function OperatorMenu({ operator, onAct, onSessions, onRefundLimit }: Props) {
  const say = useText().operators;
  const { name, role, active, delayedUntil } = operator;
  const { roles, mayDo, give } = useRoles();
  const confirm = useConfirm();
  const ask = async (act: Act, question: Question) => {
    if (await confirm(question)) onAct(act);
  };
  const item = (label: string, Icon: typeof IconKey, onClick: () => void) => (
    <Menu.Item leftSection={<Icon size={18} />} onClick={onClick}>
      {label}
    </Menu.Item>
  );

  return (
    <RowMenu label={say.actionsFor(name)}>
      {delayedUntil !== null && item(say.unlock, IconLockOpen, () => onAct('unlock'))}
      {active && item(say.sessions, IconDevices, onSessions)}
      {active &&
        operator.permissions.includes('refund') &&
        item(say.refundLimit, IconCashBanknoteOff, onRefundLimit)}
      {active &&
        roles
          .filter(each => each.id !== role)
          .map(each => (
            <Menu.Item
              key={each.id}
              leftSection={<RoleIcon role={each.id} />}
              onClick={() =>
                void ask(
                  { role: each.id },
                  {
                    title: say.changeRoleTitle(name),
                    body: mayDo(each),
                    confirmLabel: give(each),
                  },
                )
              }
            >
              {give(each)}
            </Menu.Item>
          ))}
      {active &&
        item(
          say.newPassword,
          IconKey,
          () =>
            void ask('resetPassword', {
              title: say.newPasswordTitle(name),
              body: say.newPasswordHint,
              confirmLabel: say.newPassword,
            }),
        )}
      {active &&
        item(
          say.endSessions,
          IconLogout2,
          () =>
            void ask('endSessions', {
              title: say.endSessionsTitle(name),
              body: say.endSessionsHint,
              confirmLabel: say.endSessions,
            }),
        )}
      {active
        ? item(
            say.deactivate,
            IconUserOff,
            () =>
              void ask('deactivate', {
                title: say.deactivateTitle(name),
                body: say.deactivateHint,
                confirmLabel: say.deactivate,
              }),
          )
        : item(say.reactivate, IconUserCheck, () => onAct('reactivate'))}
      {item(
        say.remove,
        IconTrash,
        () =>
          void ask('removeOperator', {
            title: say.removeTitle(name),
            body: say.removeHint,
            confirmLabel: say.remove,
          }),
      )}
    </RowMenu>
  );
}

function RoleIcon({ role }: { readonly role: string }) {
  const Icon = roleIcon(role);
  return <Icon size={18} />;
}
