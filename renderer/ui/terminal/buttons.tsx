import { IconArrowBack, IconPlayerStop, IconReceipt, IconRefresh } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../text/index.tsx';
import { BusyButton } from '../busy-button.tsx';
import { KeyButton } from '../key-button.tsx';
import { useShortcut } from '../shortcuts.ts';
import { useCounter } from '../use-counter.ts';
import classes from './attempt-pane.module.css';
import type { AttemptInView } from './use-attempt.ts';

/** Enters the result of an attempt from the slip. */
const slipKeys = 'alt+S';

interface Props {
  readonly inView: AttemptInView;
  readonly inDialog: boolean;
  readonly onLeave: () => void;
  readonly onAgain: () => void;
  readonly onSettle: () => void;
  readonly otherwise: ReactNode;
}

/** What can be done about an attempt as it stands; the obvious next step has the focus. */
export function AttemptButtons(props: Props) {
  switch (props.inView.stage) {
    case 'beginning':
    case 'working':
    case 'aborting':
      return <WhileAtWork {...props} />;
    case 'unknown':
      return <WhileUnknown {...props} />;
    case 'refused':
    case 'declined':
    case 'aborted':
      return <OnceMore key={props.inView.stage} {...props} />;
    case 'approved':
      return <div className={classes['foot']} />;
  }
}

/** Nothing is asked: whether it still can be aborted, the terminal decides. */
function WhileAtWork({ inView, inDialog }: Props) {
  const text = useText().cardPayments;
  const isAborting = inView.stage === 'aborting';
  const { abort } = inView;
  // Also once it is: a key that was struck twice is no step back from it.
  useShortcut({ keys: 'Escape', label: text.abort, action: abort, inDialog });
  return (
    <div className={classes['foot']}>
      <BusyButton
        className={classes['main'] ?? ''}
        variant="default"
        h={56}
        data-mantine-stop-propagation={inDialog}
        busy={isAborting}
        leftSection={<IconPlayerStop size={18} aria-hidden />}
        keys="Escape"
        onClick={abort}
      >
        {text.abort}
      </BusyButton>
    </div>
  );
}

interface LaterProps {
  readonly inDialog: boolean;
  /** Instead of the usual words. */
  readonly label?: string;
  readonly onLeave: () => void;
}

/** Leaves what is not known as it is: it stays under what is to be checked. */
export function Later({ inDialog, label, onLeave }: LaterProps) {
  const text = useText().ui;
  const says = label ?? text.goBack;
  useShortcut({ keys: 'Escape', label: says, action: onLeave, inDialog });
  return (
    <KeyButton
      className={classes['other'] ?? ''}
      variant="default"
      h={56}
      data-mantine-stop-propagation={inDialog}
      keys="Escape"
      onClick={onLeave}
    >
      {says}
    </KeyButton>
  );
}

function WhileUnknown({ inView, inDialog, onSettle, otherwise }: Props) {
  const text = useText().cardPayments;
  const { may } = useCounter();
  const main = useRef<HTMLButtonElement>(null);
  const maySettle = may('settlePayment');
  useEffect(() => main.current?.focus(), []);
  useShortcut({
    ...{ keys: slipKeys, label: text.enterResult, action: onSettle, inDialog, when: maySettle },
  });
  return (
    <div className={classes['foot']}>
      {otherwise}
      {maySettle ? (
        <KeyButton
          className={classes['other'] ?? ''}
          variant="default"
          h={56}
          data-mantine-stop-propagation={inDialog}
          leftSection={<IconReceipt size={18} aria-hidden />}
          keys={slipKeys}
          onClick={onSettle}
        >
          {text.enterResult}
        </KeyButton>
      ) : (
        <p className={classes['more']}>{text.whoEnters}</p>
      )}
      <BusyButton
        ref={main}
        className={classes['main'] ?? ''}
        h={56}
        data-mantine-stop-propagation={inDialog}
        busy={inView.isAsking}
        leftSection={<IconRefresh size={18} aria-hidden />}
        keys="Enter"
        onClick={inView.ask}
      >
        {text.ask}
      </BusyButton>
    </div>
  );
}

/** It came to nothing: the same again, or one step back. */
function OnceMore({ inView, inDialog, onLeave, onAgain }: Props) {
  const text = useText();
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => main.current?.focus(), []);
  const isRefused = inView.stage === 'refused';
  // What may have arrived is asked for under the same id, and ended before it is left.
  const leave = isRefused ? inView.abort : onLeave;
  useShortcut({ keys: 'Escape', label: text.ui.goBack, action: leave, inDialog });
  return (
    <div className={classes['foot']}>
      <KeyButton
        className={classes['other'] ?? ''}
        variant="default"
        h={56}
        data-mantine-stop-propagation={inDialog}
        leftSection={<IconArrowBack size={18} className={classes['back']} aria-hidden />}
        keys="Escape"
        onClick={leave}
      >
        {text.ui.goBack}
      </KeyButton>
      <KeyButton
        ref={main}
        className={classes['main'] ?? ''}
        h={56}
        data-mantine-stop-propagation={inDialog}
        leftSection={<IconRefresh size={18} aria-hidden />}
        keys="Enter"
        onClick={isRefused ? inView.retry : onAgain}
      >
        {text.cardPayments.again}
      </KeyButton>
    </div>
  );
}
