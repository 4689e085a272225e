import { useEffect, useRef } from 'react';
import { focusOn } from './sale/focus.ts';
import type { Sale } from './sale/sale.ts';

function focus(id: string): void {
  const element = document.getElementById(id);
  if (element === null) return;
  element.focus();
  if (element instanceof HTMLInputElement) element.select();
}

/**
 * Puts the focus where the sale says the next key goes, and back to where it was when the clerk
 * returns from another area.
 */
export function useFocusPromise({ focus: { on, turn } }: Sale): void {
  const done = useRef(turn);
  const last = useRef('');
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.id.startsWith('sell-')) last.current = target.id;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    // The same turn again: the screen came back into view.
    if (done.current === turn) {
      focus(last.current);
      return;
    }
    done.current = turn;
    const search = document.getElementById(focusOn.search);
    // A hold that runs out must not take the field away from somebody who is typing a search.
    if (on === focusOn.holdAgain && document.activeElement === search) return;
    focus(on);
  }, [on, turn]);
}
