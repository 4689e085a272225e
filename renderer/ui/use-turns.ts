import { useState } from 'react';

/**
 * Panes that take turns in one place where a window is too narrow for all of them (`turns.module.css`). In view is
 * the one that had the focus last: it stands where the next key goes, so whatever is about to be used is seen, and
 * Tab goes from one to the next.
 */
export function useTurns<Pane extends string>(first: Pane) {
  const [inView, show] = useState(first);
  return {
    inView,
    show,
    /** What makes an element one of them. */
    turn: (pane: Pane) => ({
      'data-away': pane !== inView || undefined,
      onFocus: () => show(pane),
    }),
  };
}
