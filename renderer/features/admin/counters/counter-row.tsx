import { Button, Menu } from '@mantine/core';
import {
  IconBuildingOff,
  IconCircleCheck,
  IconHourglass,
  IconLock,
  IconPencil,
} from '@tabler/icons-react';
import type { MouseEvent, ReactNode } from 'react';
import type { Counter } from '../../../../core/contract/counters.ts';
import { useText } from '../../../text/index.tsx';
import { Ago } from '../../../ui/ago.tsx';
import { Row, RowMenu, RowName, RowSign, RowState } from '../../../ui/card/rows.tsx';
import { useConfirm } from '../../../ui/confirm.tsx';

interface Props {
  readonly counter: Counter;
  readonly onRename: () => void;
  /** True to lock it out, false to let it in. */
  readonly onAct: (out: boolean) => void;
  /** What takes the place of the name while it is changed; false for nothing. */
  readonly children: ReactNode;
}

/** One counter: its name, when somebody was there, and what can be done. */
export function CounterRow({ counter, onRename, onAct, children }: Props) {
  const say = useText().counters;
  const { name, lastSeen, lockedOut, waiting, delayedUntil, isThis } = counter;
  const confirm = useConfirm();
  const lockOut = async () => {
    const sure = await confirm({
      title: say.lockOutTitle(name),
      body: say.lockOutHint,
      confirmLabel: say.lockOut,
    });
    if (sure) onAct(true);
  };
  // The button goes away with the waiting: the next key is for the row.
  const letIn = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    currentTarget.closest('li')?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
    onAct(false);
  };
  if (children !== false) return <Row>{children}</Row>;
  return (
    <Row data-active={!lockedOut && !waiting}>
      <RowName
        name={name}
        aside={isThis && say.thisOne}
        under={
          <>
            {say.lastSeen} <Ago at={lastSeen} />
          </>
        }
      />
      <State counter={counter} />
      {waiting && !lockedOut && (
        <Button
          variant="default"
          flex="none"
          h={44}
          px={14}
          aria-label={`${say.letInFirst}: ${name}`}
          onClick={letIn}
        >
          {say.letInFirst}
        </Button>
      )}
      <RowMenu label={say.actionsFor(name)}>
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
      </RowMenu>
    </Row>
  );
}

function State({ counter }: { readonly counter: Counter }) {
  const text = useText().counters;
  const { lockedOut, waiting, delayedUntil } = counter;
  return (
    <RowState>
      {lockedOut && <RowSign Icon={IconBuildingOff}>{text.lockedOut}</RowSign>}
      {!lockedOut && waiting && <RowSign Icon={IconHourglass}>{text.waiting}</RowSign>}
      {!lockedOut && !waiting && delayedUntil !== null && (
        <RowSign Icon={IconLock}>{text.locked}</RowSign>
      )}
    </RowState>
  );
}
