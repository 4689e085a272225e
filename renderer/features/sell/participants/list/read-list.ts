import { PersonName } from '../../../../../core/contract/participant.ts';
import { type Fault, readIssues } from '../../../../api/issues.ts';
import type { Field, Typed } from '../../sale/draft.ts';
import type { Place } from '../../sale/place.ts';
import { faultsOf, finishedIdFault } from '../faults.ts';
import { typedOf } from '../paste.ts';
import { type Line, readCsv } from './csv.ts';

/** A line of a list with what it says of a person, and why it cannot be taken; null when it can. */
export interface ListedPerson {
  readonly number: number;
  readonly typed: Typed;
  readonly fault: { readonly field: Field; readonly fault: Fault } | null;
}

/** Column names as people write them above a list, in the languages of the program. */
const headings =
  /^(imi(ę|e)|nazwisko|pesel|first ?name|last ?name|surname|name|نام|نام خانوادگی)$/i;
const isHeading = ({ cells }: Line) => cells.some(each => headings.test(each));

/** Reads a list of participants, each line judged by the very rules of the row it would fill. */
export function readList(text: string, place: Place): ListedPerson[] {
  const lines = readCsv(text);
  const people = lines[0] !== undefined && isHeading(lines[0]) ? lines.slice(1) : lines;
  return people.map(({ number, cells }) => {
    const typed = typedOf(cells);
    return { number, typed, fault: faultIn(typed, place) };
  });
}

function faultIn(typed: Typed, place: Place): ListedPerson['fault'] {
  for (const field of ['firstName', 'lastName'] as const) {
    const { error } = PersonName.safeParse(typed[field] ?? '');
    const [fault] = Object.values(readIssues(error?.issues ?? []));
    if (fault !== undefined) return { field, fault };
  }
  if (place.asks !== 'nationalId' || typed.nationalId === null) return null;
  const { nationalId } = faultsOf({ ...place, typed, unsaved: null });
  const fault = nationalId ?? finishedIdFault(typed.nationalId);
  return fault === null ? null : { field: 'nationalId', fault };
}
