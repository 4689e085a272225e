import { Button } from '@mantine/core';
import { keyMap } from '../../../../core/contract/key-map.ts';
import type { Way } from '../../../../core/contract/payments.ts';
import { methodName } from '../../../../core/text/method-name.ts';
import { useText } from '../../../text/index.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import classes from './correct.module.css';

interface Props {
  readonly wrong: Way;
  /** Once in a list is enough. */
  readonly showsKey: boolean;
  readonly onAsk: () => void;
}

/** The button in the row of a payment that was booked by the wrong method. */
export function WrongMethod({ wrong, showsKey, onAsk }: Props) {
  const text = useText().orders;
  return (
    <span className={classes['act']}>
      <Button
        className={classes['ask'] ?? ''}
        variant="subtle"
        color="gray"
        size="compact-sm"
        aria-keyshortcuts={ariaKeys(keyMap.correctMethod)}
        aria-label={text.correcting.askOf(methodName(text.method, wrong))}
        onClick={onAsk}
      >
        {text.correcting.ask}
      </Button>
      {showsKey && <KeyChip keys={keyMap.correctMethod} />}
    </span>
  );
}
