import { useEffect } from 'react';
import { focusOn, type Sale } from './sale/sale.ts';

/** Puts the focus where the sale says the next key goes. */
export function useFocusPromise({ focus: { on, turn } }: Sale): void {
  useEffect(() => {
    if (on === '') return;
    const search = document.getElementById(focusOn.search);
    // A hold that runs out must not take the field away from somebody who is typing a search.
    if (on === focusOn.holdAgain && document.activeElement === search) return;
    const element = document.getElementById(on);
    if (element === null) return;
    element.focus();
    if (element instanceof HTMLInputElement) element.select();
  }, [on, turn]);
}
