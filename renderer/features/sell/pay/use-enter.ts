import { type KeyboardEvent, useEffect, useState } from 'react';
import { useLate } from '../../../ui/late.ts';
import type { Till } from '../../../ui/pay/till.ts';
import { isByEnter, openedBy } from './opened-by.ts';

/** Milliseconds in which Enter is still the one after the last name: the sum must be seen first. */
const unseen = 500;

/** Why an Enter took nothing. */
export type Held = 'tooSoon' | 'onlyPart' | null;

interface Given {
  readonly till: Till;
  /** An Enter that came too early is answered already. */
  readonly isTold: boolean;
  /** Some of the money is typed. */
  readonly isPart: boolean;
  readonly take: () => void;
}

/** Enter of the whole panel takes the money, unless it was meant for something else; then it says why not. */
export function useEnter({ till, isTold, isPart, take }: Given) {
  const [isGuarded] = useState(isByEnter);
  // Whatever leads here without it later, from the card for one, is a key of its own.
  useEffect(() => openedBy(false), []);
  const isLate = useLate(unseen);
  const [said, setSaid] = useState<{ readonly of: Till; readonly held: Held } | null>(null);
  const [first] = useState(till);
  // A method that was chosen is as deliberate as a sum.
  const isUntouched = till === first && till.method === 'cash' && till.amountMinor === null;
  const isUnseen = isGuarded && !isLate && !isTold;
  const isTooSoon = isUnseen && isUntouched && till.parts.length === 0;
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    if (event.repeat) return;
    const held = isTooSoon ? 'tooSoon' : isPart ? 'onlyPart' : null;
    setSaid({ of: till, held });
    if (held !== 'tooSoon') take();
  }
  // What is typed or chosen after it answers it.
  return { onKeyDown, isTooSoon, held: said?.of === till ? said.held : null };
}
