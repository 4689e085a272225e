import { IconArrowBack, IconRefresh } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useText } from '../../text/index.tsx';
import { KeyButton } from '../key-button.tsx';
import { useShortcut } from '../shortcuts.ts';
import classes from './attempt-pane.module.css';
import type { AttemptInView } from './use-attempt.ts';

interface Props {
  readonly inView: AttemptInView;
  readonly inDialog: boolean;
  readonly onLeave: () => void;
  readonly onAgain: () => void;
}

/** It came to nothing: the same again, or one step back. */
export function OnceMore({ inView, inDialog, onLeave, onAgain }: Props) {
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
