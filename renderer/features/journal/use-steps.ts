import type { KeyboardEvent } from 'react';
import { useText } from '../../text/index.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
};

/**
 * Going from one entry to the next by keys.
 * @returns for the fields that own the focus: keys held down repeat there, unlike shortcuts
 */
export function useSteps(
  numbers: readonly number[],
  selected: number | null,
  select: (seq: number) => void,
): (event: KeyboardEvent) => void {
  const text = useText().journal;
  const step = (by: number) => {
    const at = selected === null ? -1 : numbers.indexOf(selected);
    const next = numbers[Math.min(numbers.length - 1, Math.max(0, at + by))];
    if (next !== undefined) select(next);
  };
  useShortcut({ keys: 'ArrowDown', label: text.nextEntry, action: () => step(1) });
  useShortcut({ keys: 'ArrowUp', label: text.previousEntry, action: () => step(-1) });
  return event => {
    const by = steps[event.key];
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    step(by);
  };
}
