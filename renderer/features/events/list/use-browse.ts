import type { KeyboardEvent } from 'react';
import type { EventRow } from '../../../../core/contract/events.ts';
import { useText } from '../../../text/index.tsx';
import { useShortcut } from '../../../ui/shortcuts.ts';

/** Rows that PageUp and PageDown leap. */
const leap = 6;
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: leap,
  PageUp: -leap,
};

interface Browse {
  readonly rows: readonly EventRow[];
  readonly selected: string | null;
  readonly select: (eventId: string) => void;
  /** False where the arrows move the caret. */
  readonly when: boolean;
}

/** Going through the list by keys; the answer is for the fields that own the focus. */
export function useBrowse({ rows, selected, select, when }: Browse) {
  const text = useText().events;
  const step = (by: number) => {
    const at = rows.findIndex(row => row.id === selected);
    const next = at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by));
    const row = rows[next];
    if (row !== undefined) select(row.id);
  };
  useShortcut({ keys: 'ArrowDown', label: text.next, action: () => step(1), when });
  useShortcut({ keys: 'ArrowUp', label: text.previous, action: () => step(-1), when });
  // Keys held down repeat here, unlike shortcuts.
  return (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    step(by);
  };
}
