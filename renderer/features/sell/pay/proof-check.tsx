import { Checkbox } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { useText } from '../../../text/index.tsx';
import type { Till } from '../../../ui/pay/till.ts';
import { doubled } from '../done/doubled.ts';
import { focusOn } from '../sale/focus.ts';
import classes from './pay.module.css';
import { areSeen, type Proof, withSeen } from './proofs.ts';

interface Props {
  readonly till: Till;
  readonly proofs: readonly Proof[];
  readonly disabled: boolean;
  /** Somebody went on without it, or the database did not. */
  readonly isMissed: boolean;
  readonly set: (changed: Partial<Till>) => void;
}

/**
 * What is to be seen before the money is taken, in one line. Enter on it says that it was seen and goes on to be
 * the Enter of the whole panel, so that it costs a clerk one key.
 */
export function ProofCheck({ till, proofs, disabled, isMissed, set }: Props) {
  const text = useText();
  const came = useRef(0);
  if (proofs.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // Struck twice for the money: nobody has read this yet.
    if (performance.now() - came.current < doubled) {
      event.preventDefault();
      event.stopPropagation();
    } else if (!event.repeat) set(withSeen(proofs, true));
  };
  return (
    <Checkbox
      id={focusOn.proofs}
      className={classes['proofs'] ?? ''}
      label={text.sell.checkProofs(proofs)}
      description={
        <>
          {isMissed && (
            <b className={classes['missed']} role="alert">
              {text.answers.refusals.PROOF_NEEDED({ proofs: proofs.map(each => each.name) })}{' '}
            </b>
          )}
          {text.sell.checkProofsKeys}
        </>
      }
      disabled={disabled}
      checked={areSeen(till, proofs)}
      onFocus={() => (came.current = performance.now())}
      onKeyDown={onKeyDown}
      onChange={event => set(withSeen(proofs, event.currentTarget.checked))}
    />
  );
}
