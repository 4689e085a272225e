import { useText } from '../../text/index.tsx';
import { KeyButton } from '../key-button.tsx';
import { useShortcut } from '../shortcuts.ts';
import classes from './attempt-pane.module.css';

interface Props {
  readonly inDialog: boolean;
  /** Instead of the usual words. */
  readonly label?: string;
  readonly onLeave: () => void;
}

/** Leaves what is not known as it is: it stays under what is to be checked. */
export function Later({ inDialog, label, onLeave }: Props) {
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
