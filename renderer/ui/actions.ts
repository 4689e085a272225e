import type { ReactNode } from 'react';
import { useEffect, useRef, useSyncExternalStore } from 'react';

/** Something the command palette can do. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly icon?: ReactNode;
  /** Its key, for show; the key itself is registered with `useShortcut`. */
  readonly keys?: string;
  readonly run: () => void;
  /** False while it has no meaning. */
  readonly when?: boolean;
}

let actions: readonly { readonly latest: { current: Action } }[] = [];
const listeners = new Set<() => void>();
const tell = () => {
  for (const each of listeners) each();
};

/** Offers an action in the command palette for as long as the component stands. */
export function useAction(action: Action): void {
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });
  const { id, label, when = true } = action;
  useEffect(() => {
    if (!when) return;
    const entry = { latest };
    actions = [...actions, entry];
    tell();
    return () => {
      actions = actions.filter(each => each !== entry);
      tell();
    };
  }, [id, label, when]);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useActions = (): readonly Action[] =>
  useSyncExternalStore(subscribe, () => actions).map(each => each.latest.current);
