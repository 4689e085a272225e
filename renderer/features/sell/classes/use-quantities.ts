import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { keepFromScans } from '../../../ui/scan/put-back.ts';
import { useUnfinished } from '../../../ui/unfinished.ts';
import { toTheMoney } from '../buyer/to-the-money.ts';
import { focusOn } from '../sale/focus.ts';
import { theSale } from '../sale/the-sale.ts';
import type { Offered } from './offered.ts';
import { type Commit, type Entry, noEntry, pressed } from './quantity-entry.ts';
import { quantityId } from './quantity-field.tsx';
import { useWant } from './use-want.ts';

/**
 * Chooses classes and quantities by keys. Keys pressed before the classes are here wait for them:
 * a clerk who knows the event types "1 2 Enter" without looking.
 */
export function useQuantities(offers: readonly Offered[] | undefined) {
  const want = useWant();
  const [entry, setEntry] = useState<Entry>(noEntry);
  // What was named went away: the next key begins anew.
  if (entry.at !== null && offers !== undefined && offers[entry.at] === undefined) {
    setEntry(noEntry);
  }
  useUnfinished(entry.at !== null);
  // What a scanner's digits have said here is forgotten before its field is left, which would take it.
  const latest = useRef({ entry, want });
  useLayoutEffect(() => {
    latest.current = { entry, want };
  });
  useEffect(
    () =>
      keepFromScans(() => {
        const before = latest.current.entry;
        return () => setEntry(before);
      }),
    [],
  );
  const early = useRef<Commit[]>([]);
  const earlyOn = useRef(false);

  const take = ({ at, quantity }: Commit) => {
    const offered = offers?.[at];
    if (offered !== undefined) want(offered, quantity);
    else if (offers === undefined) early.current.push({ at, quantity });
  };

  useEffect(() => {
    if (offers === undefined) return;
    for (const { at, quantity } of early.current.splice(0)) {
      const offered = offers[at];
      if (offered !== undefined) latest.current.want(offered, quantity);
    }
    if (earlyOn.current) toTheMoney('onwards');
    earlyOn.current = false;
  }, [offers]);

  /** True when the key meant something. */
  function press(key: string): boolean {
    const step = pressed(entry, key);
    if (step === null) return false;
    // At once, and the focus with it: the next key is already on its way.
    flushSync(() => setEntry(step.entry));
    if (step.commit !== undefined) take(step.commit);
    // Also when it was taken back: a digit left to the field would be added to what stands in it.
    if (entry.at !== null && step.entry.at === null) {
      theSale.tell({ type: 'focus', on: focusOn.classes });
    }
    if (step.leave === 'on') {
      earlyOn.current = offers === undefined && early.current.length > 0;
      toTheMoney('onwards');
    }
    if (step.leave === 'back') theSale.tell({ type: 'focus', on: focusOn.search });
    const named = step.entry.at === null ? undefined : offers?.[step.entry.at];
    if (entry.at === null && named !== undefined)
      document.getElementById(quantityId(named.price.id))?.focus();
    return true;
  }

  /** Leaving a field takes what was typed in it, as far as anything was. */
  function leave() {
    if (entry.at !== null && entry.digits !== null && entry.digits !== '')
      take({ at: entry.at, quantity: Number(entry.digits) });
    setEntry(noEntry);
  }

  return { entry, setEntry, press, leave };
}
