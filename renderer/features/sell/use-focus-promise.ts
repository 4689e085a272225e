import { useEffect, useRef } from 'react';
import { focusOn } from './sale/focus.ts';
import type { Sale } from './sale/sale.ts';
import { theSale } from './sale/the-sale.ts';

/** True when it is there. */
function focus(id: string): boolean {
  const element = document.getElementById(id);
  if (element === null) return false;
  element.focus();
  if (element instanceof HTMLInputElement) element.select();
  return true;
}

const textIn = (element: Element | null): string =>
  element instanceof HTMLInputElement ? element.value : '';

/**
 * Puts the focus where the sale says the next key goes, and back to where it was when the clerk
 * returns from another area.
 */
export function useFocusPromise({ focus: { on, turn } }: Sale): void {
  const done = useRef(turn);
  const last = useRef('');
  /** Promised, but not there yet; and what had the focus meanwhile. */
  const owed = useRef<{ on: string; from: Element | null; typed: string } | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.id.startsWith('sell-')) last.current = target.id;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    // The same turn again: the screen came back into view.
    if (done.current === turn && focus(last.current)) return;
    // A sale outlives the screen: whoever signs in again in the middle of one goes on where it stands. Asked of
    // the sale itself, since that of another operator was put away after this was drawn.
    const isAnew = done.current === turn;
    if (isAnew && (last.current !== '' || theSale.getState().stage === 'idle')) return;
    done.current = turn;
    const search = document.getElementById(focusOn.search);
    // A hold that is over must not take the field away from somebody who is typing a search.
    const isReleased = on === focusOn.holdAgain || on === focusOn.letGo;
    if (isReleased && document.activeElement === search) return;
    // What is not there yet when the screen is: until then the search has the focus.
    const from = isAnew ? search : document.activeElement;
    owed.current = focus(on) ? null : { on, from, typed: textIn(from) };
  }, [on, turn]);
  // Enter may go on to the money before the first answer, and the amount comes with that: what has the focus goes
  // away then, and nothing is promised anew. Whoever is in another field by then stays there.
  useEffect(() => {
    if (owed.current === null || document.getElementById(owed.current.on) === null) return;
    const { on: late, from, typed } = owed.current;
    owed.current = null;
    const { activeElement, body } = document;
    const isStill = activeElement === from && textIn(from) === typed;
    if (activeElement === body || isStill) focus(late);
  });
}
