import { useRef, useState } from 'react';
import type { Field } from '../../sale/draft.ts';
import type { Line } from './file/csv.ts';
import { type Alphabet, type Decoded, decoded, mostBytes, type Unreadable } from './file/decode.ts';
import { type Columns, columnsOf } from './read/columns.ts';
import type { ColumnUse } from './read/headings.ts';
import type { ListedPerson } from './read/person.ts';
import { linesOf, peopleOf } from './read/read-list.ts';
import { inSlices } from './read/slices.ts';

/** A list that was read, with what its columns are taken as. */
export interface ReadList {
  readonly lines: readonly Line[];
  readonly columns: Columns;
  readonly people: readonly ListedPerson[];
  readonly alphabet: Alphabet;
}

export type Listing =
  | { readonly kind: 'closed' }
  /** So many lines were read. */
  | { readonly kind: 'reading'; readonly done: number }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }
  /** While it is read again its lines still say what its columns were taken as before. */
  | { readonly kind: 'open'; readonly list: ReadList; readonly isReadAgain?: boolean };

const closed: Listing = { kind: 'closed' };

/** So many lines are read between two words of how far it is: drawing is work too. */
const saidEach = 500;

/** What a file says; it may be gone, or locked by another program, since it was chosen. */
async function contentOf(file: File): Promise<Decoded> {
  if (file.size > mostBytes) return { unreadable: 'tooLarge' };
  return file.arrayBuffer().then(decoded, () => ({ unreadable: 'gone' }));
}

/** Reads one list at a time, in slices, so that the window goes on meanwhile. */
export function useList() {
  const [listing, setListing] = useState<Listing>(closed);
  const running = useRef<AbortController | null>(null);

  const begin = (): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  };

  async function read(
    { text, alphabet }: { readonly text: string; readonly alphabet: Alphabet },
    signal: AbortSignal,
    into?: Field,
  ): Promise<Listing | null> {
    let said = 0;
    const onPause = (done: number) => {
      if (done - said < saidEach) return;
      said = done;
      setListing({ kind: 'reading', done });
    };
    const lines = await inSlices(linesOf(text), { signal, onPause });
    if (lines === null) return null;
    if (typeof lines === 'string') return { kind: 'unreadable', why: lines };
    const columns = columnsOf(lines, into);
    const people = await inSlices(peopleOf(lines, columns), { signal });
    if (people === null) return null;
    if (people.length === 0) return { kind: 'unreadable', why: 'headingOnly' };
    return { kind: 'open', list: { lines, columns, people, alphabet } };
  }

  /** Reads a file and shows what it says, or why it says nothing. */
  const readFile = async (file: File): Promise<void> => {
    const signal = begin();
    const found = await contentOf(file);
    // Another list was chosen since.
    if (signal.aborted) return;
    const next: Listing | null =
      'unreadable' in found
        ? { kind: 'unreadable', why: found.unreadable }
        : await read(found, signal);
    if (next !== null) setListing(next);
  };

  /**
   * Reads what was pasted.
   * @param isClear whether it may be taken without being shown
   * @returns the list that may, which is not shown then
   */
  const readPasted = async (
    text: string,
    into: Field,
    isClear: (list: ReadList) => boolean,
  ): Promise<ReadList | null> => {
    const found = await read({ text, alphabet: 'utf-8' }, begin(), into);
    if (found === null) return null;
    const taken = found.kind === 'open' && isClear(found.list) ? found.list : null;
    setListing(taken === null ? found : closed);
    return taken;
  };

  /** Takes a column as something else, and reads all lines again. */
  const choose = async (list: ReadList, at: number, use: ColumnUse): Promise<void> => {
    const uses = list.columns.uses.map((each, column) => (column === at ? use : each));
    const columns: Columns = { ...list.columns, uses, from: 'chosen' };
    const chosen = { ...list, columns };
    setListing({ kind: 'open', list: chosen, isReadAgain: true });
    const people = await inSlices(peopleOf(list.lines, columns), { signal: begin() });
    if (people !== null) setListing({ kind: 'open', list: { ...chosen, people } });
  };

  const close = () => {
    running.current?.abort();
    setListing(closed);
  };

  return { listing, readFile, readPasted, choose, close };
}
