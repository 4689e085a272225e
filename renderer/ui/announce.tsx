import { VisuallyHidden } from '@mantine/core';
import { useSyncExternalStore } from 'react';

let spoken = '';
let turn = 0;
const listeners = new Set<() => void>();

/** Says a sentence to screen readers without moving the focus. */
export function announce(sentence: string): void {
  turn += 1;
  // The same sentence twice is no change, and nobody would read it out again.
  spoken = turn % 2 === 0 ? sentence : `${sentence}\u00a0`;
  for (const each of listeners) each();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The one polite live region of the window; the shell draws it once. */
export function Announcer() {
  const sentence = useSyncExternalStore(subscribe, () => spoken);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {sentence}
    </VisuallyHidden>
  );
}
