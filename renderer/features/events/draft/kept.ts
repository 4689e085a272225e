import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Kept } from './draft.ts';
import { mended } from './mend.ts';

/** Under which name a draft is kept: the event's id, or `new` for one that does not exist yet. */
const placeOf = (name: string) => `rowlock.events.draft.${name}`;

const looksKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'at' in value &&
  'start' in value &&
  'draft' in value;

/** The draft kept under a name, also by an older version of the program; null where none can be read. */
export function keptDraft(name: string): Kept | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(placeOf(name)) ?? 'null');
    return looksKept(value) ? mended(value) : null;
  } catch {
    return null;
  }
}

const prefix = placeOf('');
const namesNow = (): ReadonlySet<string> =>
  new Set(
    Object.keys(localStorage)
      .filter(each => each.startsWith(prefix))
      .map(each => each.slice(prefix.length)),
  );

const kept = createStore(() => ({ names: namesNow() }));
const isNamed = (name: string) => kept.getState().names.has(name);
const lookAgain = () => kept.setState({ names: namesNow() });

export function keepDraft(name: string, draft: Kept): void {
  try {
    localStorage.setItem(placeOf(name), JSON.stringify(draft));
  } catch {
    // A full or forbidden store: the draft lives as long as this window, as it would without us.
  }
  if (!isNamed(name)) lookAgain();
}

export function forgetDraft(name: string): void {
  localStorage.removeItem(placeOf(name));
  if (isNamed(name)) lookAgain();
}

/** Under which names drafts are kept now. */
export const useKeptNames = (): ReadonlySet<string> => useStore(kept, state => state.names);
