import { Button } from '@mantine/core';
import { answerSentence } from '../../../text/answer-sentence.ts';
import { useText } from '../../../text/index.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import type { Sale } from '../sale/sale.ts';
import classes from './pay.module.css';

interface Props {
  readonly sale: Sale;
  /** The typed amount is not enough. */
  readonly short: boolean;
  readonly onSplit: () => void;
}

/** Why the payment did not go through, or how to go on with less than the total. Its room is always kept. */
export function PayProblem({ sale: { problem, till }, short, onSplit }: Props) {
  const text = useText();
  const canSplit = short && (till.amountMinor ?? 0) > 0;
  return (
    <div className={classes['message']} role="alert">
      {problem !== null ? (
        <span className={classes['problem']}>{answerSentence(text, problem)}</span>
      ) : canSplit ? (
        <Button
          variant="default"
          h={44}
          fullWidth
          rightSection={<KeyChip keys="+" />}
          aria-keyshortcuts="+"
          onClick={onSplit}
        >
          {text.sell.takePart(text.sell.methods[till.method])}
        </Button>
      ) : null}
    </div>
  );
}
