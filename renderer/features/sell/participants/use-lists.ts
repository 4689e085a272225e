import { type ClipboardEvent, useState } from 'react';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import type { Field } from '../sale/draft.ts';
import type { Place } from '../sale/place.ts';
import { isGivenName } from './list/read/given-names.ts';
import type { ListedPerson } from './list/read/person.ts';
import { overwritten, rowsOf, type SettledLine, settled } from './list/settle.ts';
import { fill } from './list/take-back.ts';
import { type ReadList, useList } from './list/use-list.ts';
import { isList } from './paste.ts';

/** Nothing of a list is in doubt, every line has a row, and nothing is written over. */
const isClear = (lines: readonly SettledLine[]) =>
  lines.every(({ state }) => state === 'right') && overwritten(lines) === 0;

/** A heading says which names are first names, else everybody's name has to. */
const isTold = ({ columns, people }: ReadList) =>
  columns.from === 'heading' ||
  (columns.from === 'cells' &&
    people.every(
      ({ typed: { firstName, lastName } }) =>
        firstName === null ||
        lastName === null ||
        (isGivenName(firstName) && !isGivenName(lastName)),
    ));

/** Lists for these rows: from a file, or pasted from the row on where they are pasted. */
export function useLists(places: readonly Place[]) {
  const text = useText().sell.list;
  const { listing, readFile, readPasted, choose, close } = useList();
  const [pastedAt, setPastedAt] = useState<string | null>(null);
  const from = (key: string | null) =>
    places.slice(
      Math.max(
        0,
        places.findIndex(place => place.key === key),
      ),
    );

  function take(lines: readonly SettledLine[]) {
    const rows = rowsOf(lines);
    fill(rows, places);
    announce(text.filled(Object.keys(rows).length));
    close();
  }

  const fromFile = (file: File) => {
    setPastedAt(null);
    void readFile(file);
  };

  /** One value is left to the field; a list that is clear goes into the rows, any other is looked at. */
  const paste = (event: ClipboardEvent<HTMLInputElement>, key: string, into: Field) => {
    const pasted = event.clipboardData.getData('text');
    if (!isList(pasted)) return;
    event.preventDefault();
    setPastedAt(key);
    const judge = (people: readonly ListedPerson[]) => settled(people, new Map(), from(key));
    const mayBeTaken = (list: ReadList) => isTold(list) && isClear(judge(list.people));
    void readPasted(pasted, into, mayBeTaken).then(list => {
      if (list !== null) take(judge(list.people));
    });
  };

  return {
    ...{ listing, fromFile, paste, choose, take, close },
    isPasted: pastedAt !== null,
    /** The rows that the list at hand would fill. */
    rows: from(pastedAt),
  };
}
