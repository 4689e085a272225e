import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

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

interface Entry {
  readonly latest: { current: Action };
}

const offered = createStore<{ readonly entries: readonly Entry[] }>(() => ({ entries: [] }));

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
    offered.setState(({ entries }) => ({ entries: [...entries, entry] }));
    return () =>
      offered.setState(({ entries }) => ({ entries: entries.filter(each => each !== entry) }));
  }, [id, label, when]);
}

export const useActions = (): readonly Action[] =>
  useStore(offered, state => state.entries).map(each => each.latest.current);
