import type { KeyboardEvent } from 'react';
import { useShortcut } from '../shortcuts.ts';
import { afterStep, stepOf } from './steps.ts';

interface Browse<Row> {
  readonly rows: readonly Row[];
  /** Place of the row that is chosen; -1 for none. */
  readonly at: number;
  readonly choose: (row: Row) => void;
  /** What the arrows do, for the list of keys. */
  readonly next: string;
  readonly previous: string;
  /** Rows that PageUp and PageDown leap. */
  readonly leap?: number;
  /** False where the arrows move the caret. */
  readonly when?: boolean;
  /** A step up from the first row. */
  readonly onAbove?: () => void;
}

/**
 * Going through a list by keys, wherever the focus is.
 * @returns for the fields that own the focus: keys held down repeat there, unlike shortcuts
 */
export function useBrowse<Row>({ rows, at, choose, leap, when = true, ...rest }: Browse<Row>) {
  const step = (by: number) => {
    if (at === 0 && by < 0) rest.onAbove?.();
    const row = rows[afterStep(at, by, rows.length)];
    if (row !== undefined) choose(row);
  };
  useShortcut({ keys: 'ArrowDown', label: rest.next, action: () => step(1), when });
  useShortcut({ keys: 'ArrowUp', label: rest.previous, action: () => step(-1), when });
  return (event: KeyboardEvent) => {
    const by = stepOf(event, leap);
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  };
}
