import { IconPlayerStop, IconReceipt, IconRefresh } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { keyMap } from '../../../core/contract/key-map.ts';
import { useText } from '../../text/index.tsx';
import { BusyButton } from '../busy-button.tsx';
import { KeyButton } from '../key-button.tsx';
import { useShortcut } from '../shortcuts.ts';
import { useCounter } from '../use-counter.ts';
import classes from './attempt-pane.module.css';
import { OnceMore } from './once-more.tsx';
import type { AttemptInView } from './use-attempt.ts';

/** Enters the result of an attempt from the slip. */
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

function WhileUnknown({ inView, inDialog, onSettle, otherwise }: Props) {
  const text = useText().cardPayments;
  const { may } = useCounter();
  const main = useRef<HTMLButtonElement>(null);
  const maySettle = may('settlePayment');
  useEffect(() => main.current?.focus(), []);
  useShortcut({
    ...{
      keys: keyMap.enterSlip,
      label: text.enterResult,
      action: onSettle,
      inDialog,
      when: maySettle,
    },
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
          keys={keyMap.enterSlip}
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
