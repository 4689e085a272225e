import { createEvent, fireEvent, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { mayBeScanned } from './scans.ts';

const isText = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** What a browser does with a key that nobody has kept for themselves. */
function byItself(key: string): void {
  const { activeElement } = document;
  if (key === 'Enter') {
    if (activeElement instanceof HTMLButtonElement) fireEvent.click(activeElement);
    else if (activeElement instanceof HTMLInputElement) activeElement.form?.requestSubmit();
  } else if (isText(activeElement)) {
    const { value, selectionStart, selectionEnd } = activeElement;
    const [from, to] = [selectionStart ?? value.length, selectionEnd ?? value.length];
    const at = from + key.length;
    fireEvent.input(activeElement, {
      target: { value: value.slice(0, from) + key + value.slice(to) },
    });
    if (document.activeElement === activeElement) activeElement.setSelectionRange(at, at);
  }
}

/** A hand strikes a key that writes nothing: no key after it is a scanner's that was used before. */
export const letGo = (): void =>
  void fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F13', code: 'F13' });

/** Until it is known whether the last keys were a scan. */
export const scanOver = (): Promise<void> =>
  waitFor(() => expect(mayBeScanned()).toBe(false), { interval: 5 });

/**
 * Strikes keys like a scanner: a few milliseconds apart by their own time, which no busy machine stretches.
 * A line break is Enter.
 * @param withShift false for one that has switched Caps Lock on instead
 */
export function scan(text: string, gap = 4, withShift = true): void {
  // Whoever typed before has let go: no key of a scan follows theirs within milliseconds.
  letGo();
  // The last of them is struck now.
  const begin = performance.now() - text.length * gap;
  for (const [at, sign] of Array.from(text).entries()) {
    const key = sign === '\n' ? 'Enter' : sign;
    const code = /\d/.test(sign)
      ? `Digit${sign}`
      : sign === '\n'
        ? key
        : `Key${sign.toUpperCase()}`;
    const target = document.activeElement ?? document.body;
    const event = createEvent.keyDown(target, {
      key,
      code,
      shiftKey: withShift && /[A-Z]/.test(sign),
    });
    Object.defineProperty(event, 'timeStamp', { value: begin + at * gap });
    if (fireEvent(target, event)) byItself(key);
  }
}
