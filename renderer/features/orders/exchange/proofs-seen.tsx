import { Checkbox } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useText } from '../../../text/index.tsx';
import own from './exchange-form.module.css';
import type { Exchange } from './use-exchange.ts';

interface Props {
  readonly exchange: Exchange;
  /** Goes on to what comes after it. */
  readonly onOn: () => void;
}

/** What prices of the new tickets ask to be shown. Enter says that it was seen, and goes on. */
export function ProofsSeen({ exchange, onOn }: Props) {
  const text = useText();
  const { now, isMissed, refusal, setSeen } = exchange;
  if (now.proofs.length === 0) return null;
  const isMissing = !now.isSeen && (isMissed || refusal?.code === 'PROOF_NEEDED');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (event.repeat) return;
    setSeen(true);
    onOn();
  };
  return (
    <Checkbox
      className={own['proofs'] ?? ''}
      label={text.sell.checkProofs(now.proofs)}
      description={text.orders.proofSeen}
      error={
        isMissing &&
        text.answers.refusals.PROOF_NEEDED({ proofs: now.proofs.map(each => each.name) })
      }
      checked={now.isSeen}
      onKeyDown={onKeyDown}
      onChange={event => setSeen(event.currentTarget.checked)}
    />
  );
}
