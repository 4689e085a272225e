import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Something that opens over the screens from several places: a key, a button, a menu. */
export function createOpening() {
  const opening = createStore(() => ({ opened: false }));
  return {
    open: () => opening.setState({ opened: true }),
    close: () => opening.setState({ opened: false }),
    isOpen: () => opening.getState().opened,
    useOpened: () => useStore(opening, state => state.opened),
  };
}

/** The list of keys, on F1. */
export const keysList = createOpening();

/** What operators decide about themselves. */
export const account = createOpening();

/** The command palette, on Ctrl and K. */
export const palette = createOpening();
