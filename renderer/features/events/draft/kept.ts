import { useSyncExternalStore } from 'react';
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

let names = namesNow();
const listeners = new Set<() => void>();

function tell() {
  names = namesNow();
  for (const each of listeners) each();
}

export function keepDraft(name: string, kept: Kept): void {
  try {
    localStorage.setItem(placeOf(name), JSON.stringify(kept));
  } catch {
    // A full or forbidden store: the draft lives as long as this window, as it would without us.
  }
  if (!names.has(name)) tell();
}

export function forgetDraft(name: string): void {
  localStorage.removeItem(placeOf(name));
  if (names.has(name)) tell();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Under which names drafts are kept now. */
export const useKeptNames = (): ReadonlySet<string> => useSyncExternalStore(subscribe, () => names);
