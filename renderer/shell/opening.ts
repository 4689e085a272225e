import { useSyncExternalStore } from 'react';

/** Something that opens over the desk from several places: a key, a button, a menu. */
export function createOpening() {
  let opened = false;
  const listeners = new Set<() => void>();
  const show = (next: boolean) => {
    opened = next;
    for (const each of listeners) each();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    open: () => show(true),
    close: () => show(false),
    useOpened: () => useSyncExternalStore(subscribe, () => opened),
  };
}

/** The list of keys, on F1. */
export const keysList = createOpening();

/** What operators decide about themselves. */
export const account = createOpening();

/** The command palette, on Ctrl and K. */
export const palette = createOpening();
