import { VisuallyHidden } from '@mantine/core';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const spoken = createStore(() => ({ sentence: '', turn: 0 }));

/** Says a sentence to screen readers without moving the focus. */
export function announce(sentence: string): void {
  const turn = spoken.getState().turn + 1;
  // The same sentence twice is no change, and nobody would read it out again.
  spoken.setState({ turn, sentence: turn % 2 === 0 ? sentence : `${sentence}\u00a0` });
}

/** The one polite live region of the window; the shell draws it once. */
export function Announcer() {
  const sentence = useStore(spoken, state => state.sentence);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {sentence}
    </VisuallyHidden>
  );
}
