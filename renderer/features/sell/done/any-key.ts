import { useEffect, useRef } from 'react';
import { isAltCode, isCombined } from '../../../ui/keys.ts';

/** Keys that a person presses on the way to another one, or to read on. */
const passing = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);
const isPassing = ({ key }: KeyboardEvent) =>
  passing.has(key) || /^(F\d+|Arrow|Page|Home|End|Audio|Context|Print)/.test(key);

/**
 * Calls back at any key that has no meaning of its own here. The event comes along: a letter that
 * moves the focus into a field is then typed there.
 */
export function useAnyKey(onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || isPassing(event)) return;
      if (isCombined(event) || isAltCode(event)) return;
      // A button takes Enter and the space bar for itself.
      const onButton = event.target instanceof HTMLButtonElement;
      if (onButton && (event.key === 'Enter' || event.key === ' ')) return;
      if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return;
      latest.current(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
