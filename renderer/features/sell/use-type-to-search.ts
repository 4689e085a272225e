import { useEffect } from 'react';
import { isCombined } from '../../ui/keys.ts';
import { focusOn } from './sale/focus.ts';

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

/** Letters typed while no field has the focus go into the search, the first one included. */
export function useTypeToSearch(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isCombined(event)) return;
      if (isField(event.target) || !/^\p{L}$/u.test(event.key)) return;
      if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return;
      const search = document.getElementById(focusOn.search);
      if (!(search instanceof HTMLInputElement)) return;
      search.focus();
      // The letter replaces the search before it.
      search.select();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [active]);
}
