import { Button } from '@mantine/core';
import { useText } from '../../text/index.tsx';
import classes from './attempt-pane.module.css';
import type { TerminalHere } from './use-terminal-here.ts';

interface Props {
  readonly here: TerminalHere;
  /** Left out where the obvious next step tries again. */
  readonly hasButton?: boolean;
}

/** Says why no card is taken yet: it is not known whether a terminal stands here. */
export function NotKnownHere({ here, hasButton = false }: Props) {
  const text = useText();
  const { isLooking, look } = here;
  return (
    <div className={classes['notKnown']}>
      <p role={isLooking ? 'status' : 'alert'}>
        {isLooking ? text.cardPayments.looksHere : text.cardPayments.notKnownHere}
      </p>
      {hasButton && (
        <Button size="sm" variant="default" loading={isLooking} onClick={look}>
          {text.ui.retry}
        </Button>
      )}
    </div>
  );
}
