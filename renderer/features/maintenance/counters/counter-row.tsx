import { ActionIcon, Menu } from '@mantine/core';
import {
  IconBuildingOff,
  IconCircleCheck,
  IconDotsVertical,
  IconLock,
  IconPencil,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Counter } from '../../../../core/contract/counters.ts';
import { useText } from '../../../text/index.tsx';
import { Ago } from '../../../ui/ago.tsx';
import { confirm } from '../../../ui/confirm.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import classes from '../operators/operators.module.css';

interface Props {
  readonly counter: Counter;
  readonly onRename: () => void;
  /** True to lock it out, false to let it in. */
  readonly onAct: (out: boolean) => void;
  /** What takes the place of the name while it is changed; false for nothing. */
  readonly children: ReactNode;
}

/** One desk: its name, when somebody was there, and what can be done. */
export function CounterRow({ counter, onRename, onAct, children }: Props) {
  const text = useText();
  const say = text.counters;
  const { name, lastSeen, lockedOut, delayedUntil, isThis } = counter;
  const lockOut = async () => {
    const sure = await confirm({
      title: say.lockOutTitle(name),
      body: say.lockOutHint,
      confirmLabel: say.lockOut,
      cancelLabel: text.ui.goBack,
      danger: true,
    });
    if (sure) onAct(true);
  };
  if (children !== false) return <li className={classes['row']}>{children}</li>;
  return (
    <li className={classes['row']} data-active={!lockedOut}>
      <div className={classes['who']}>
        <span className={classes['name']}>
          <Isolate>{name}</Isolate>
          {isThis && <span className={classes['you']}> · {say.thisOne}</span>}
        </span>
        <span className={classes['email']}>
          {say.lastSeen} <Ago at={lastSeen} />
        </span>
      </div>
      <State lockedOut={lockedOut} isDelayed={delayedUntil !== null} />
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon aria-label={say.actionsFor(name)}>
            <IconDotsVertical size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={18} />} onClick={onRename}>
            {say.rename}
          </Menu.Item>
          {(lockedOut || delayedUntil !== null) && (
            <Menu.Item leftSection={<IconCircleCheck size={18} />} onClick={() => onAct(false)}>
              {say.letIn}
            </Menu.Item>
          )}
          {!lockedOut && !isThis && (
            <Menu.Item leftSection={<IconBuildingOff size={18} />} onClick={() => void lockOut()}>
              {say.lockOut}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}

function State({ lockedOut, isDelayed }: { readonly lockedOut: boolean; isDelayed: boolean }) {
  const text = useText().counters;
  if (!lockedOut && !isDelayed) return <span className={classes['state']} />;
  const Icon = lockedOut ? IconBuildingOff : IconLock;
  return (
    <span className={classes['state']}>
      <span className={classes['role']}>
        <Icon size={18} aria-hidden />
        {lockedOut ? text.lockedOut : text.locked}
      </span>
    </span>
  );
}
