import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconKeyboard,
  IconLock,
  IconLogout,
  IconUserCircle,
  IconUserCog,
} from '@tabler/icons-react';
import { keyMap } from '../../core/contract/key-map.ts';
import type { Operator } from '../../core/contract/signing-in.ts';
import { useText } from '../text/index.tsx';
import { useAction } from '../ui/actions.ts';
import { useCommand } from '../ui/command.ts';
import { Isolate } from '../ui/isolate.tsx';
import { KeyChip } from '../ui/key-chip.tsx';
import { useRoleName } from '../ui/role-name.ts';
import { useEndSession } from '../ui/use-end-session.ts';
import { account, keysList } from './opening.ts';
import classes from './operator-menu.module.css';

/** Who works here, and the way out: for a moment, or for good. */
export function OperatorMenu({ operator }: { readonly operator: Operator }) {
  const text = useText();
  const nameOf = useRoleName();
  const signOut = useEndSession('signOut');
  useAction({
    id: 'signOut',
    label: text.shell.signOut,
    icon: <IconLogout size={20} />,
    run: () => signOut.mutate(),
  });

  const lock = useEndSession('lockScreen');
  useCommand({
    id: 'lock',
    keys: keyMap.lock,
    label: text.shell.lock,
    icon: <IconLock size={20} />,
    run: () => lock.mutate(),
    scope: 'everywhere',
  });
  useAction({
    id: 'account',
    label: text.signingIn.account,
    icon: <IconUserCog size={20} />,
    run: account.open,
  });

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes['button'] ?? ''}
          loading={signOut.isPending}
          leftSection={<IconUserCircle size={22} />}
          rightSection={<IconChevronDown size={16} />}
          title={text.shell.operator(operator.name)}
        >
          <span className={classes['who']}>
            <Isolate>{operator.name}</Isolate>
            <span className={classes['role']}>{nameOf(operator.role, operator.roleName)}</span>
          </span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <bdi dir="ltr">{operator.email}</bdi>
        </Menu.Label>
        <Menu.Item
          leftSection={<IconKeyboard size={20} />}
          rightSection={<KeyChip keys={keyMap.showKeys} />}
          onClick={keysList.open}
        >
          {text.shell.keys}
        </Menu.Item>
        <Menu.Item leftSection={<IconUserCog size={20} />} onClick={account.open}>
          {text.signingIn.account}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLock size={20} />}
          rightSection={<KeyChip keys={keyMap.lock} />}
          onClick={() => lock.mutate()}
        >
          {text.shell.lock}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={20} />} onClick={() => signOut.mutate()}>
          {text.shell.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
