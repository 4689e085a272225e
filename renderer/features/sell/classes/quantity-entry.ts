/** What the digits have said so far: which class, and how many of it (null: nothing typed yet). */
export interface Entry {
  /** Place of the class in the list, from 0. */
  readonly at: number | null;
  readonly digits: string | null;
}

export const noEntry: Entry = { at: null, digits: null };

/** A quantity to take; null means one, or as many as there are already. */
export interface Commit {
  readonly at: number;
  readonly quantity: number | null;
}

export interface Step {
  readonly entry: Entry;
  readonly commit?: Commit;
  /** Enter or Escape while no class is named: one step on, or one step back. */
  readonly leave?: 'on' | 'back';
}

/** The contract takes at most 500 of one class. */
const longest = 3;

/** Which class a digit key stands for: 1 to 9, and 0 for the tenth. */
export const classOfDigit = (digit: string): number => (Number(digit) + 9) % 10;

/** The digit key of a class, if it has one. */
export const digitOfClass = (at: number): string | null =>
  at < 9 ? String(at + 1) : at === 9 ? '0' : null;

/**
 * One key of "1 2 Enter": the first digit names the class, the next ones the quantity, Enter takes
 * it. Null for keys that mean nothing here.
 */
export function pressed(entry: Entry, key: string): Step | null {
  const { at, digits } = entry;
  if (/^[0-9]$/.test(key)) {
    if (at === null) return { entry: { at: classOfDigit(key), digits: null } };
    return { entry: { at, digits: ((digits ?? '') + key).slice(0, longest) } };
  }
  switch (key) {
    case 'Enter':
      return at === null ? { entry, leave: 'on' } : { entry: noEntry, commit: taken(at, digits) };
    case 'Escape':
      return at === null ? { entry, leave: 'back' } : { entry: noEntry };
    case 'Backspace':
      if (at === null) return null;
      return { entry: digits === null ? noEntry : { at, digits: digits.slice(0, -1) || null } };
    default:
      return null;
  }
}

const taken = (at: number, digits: string | null): Commit => ({
  at,
  quantity: digits === null || digits === '' ? null : Number(digits),
});

/** What was typed into the field itself, in whatever digits, and nothing but digits. */
export const asDigits = (western: string): string =>
  western.replace(/[^0-9]/g, '').slice(0, longest);
