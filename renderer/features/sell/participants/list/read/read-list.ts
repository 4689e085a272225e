import { documentNumber } from '../../../../../../core/contract/document-number.ts';
import type { TypedId } from '../../../sale/draft.ts';
import { csvRows, type Line } from '../file/csv.ts';
import type { Unreadable } from '../file/decode.ts';
import type { Columns } from './columns.ts';
import { type ListedPerson, readPerson } from './person.ts';
import { doubt, obstacle, type Problem } from './problems.ts';

/** As many as the largest order has tickets. */
export const mostLines = 10_000;

/** More columns than anybody keeps of people; what a spreadsheet writes behind the last one says nothing. */
const mostCells = 100;

/** Reads the rows of a text, a line at each step; says how many it has read. */
export function* linesOf(text: string): Generator<number, readonly Line[] | Unreadable> {
  const lines: Line[] = [];
  const rows = csvRows(text);
  for (let next = rows.next(); ; next = rows.next()) {
    if (next.done === true) {
      if (!next.value) return 'notAList';
      return lines.length === 0 ? 'empty' : lines;
    }
    if (next.value !== null) {
      const { number, cells } = next.value;
      const width = cells.findLastIndex(each => each !== '') + 1;
      if (width > mostCells) return 'notAList';
      lines.push({ number, cells: cells.slice(0, width) });
    }
    if (lines.length > mostLines) return 'tooManyLines';
    yield lines.length;
  }
}

/** Reads what lines say of people, a line at each step; says how many it has read. */
export function* peopleOf(
  lines: readonly Line[],
  columns: Columns,
): Generator<number, readonly ListedPerson[]> {
  const people: ListedPerson[] = [];
  const seen = new Map<string, number>();
  const { headingAt } = columns;
  const heading = lines.find(({ number }) => number === headingAt)?.cells.join('\t');
  for (const [at, line] of lines.entries()) {
    yield at;
    if (line.number === headingAt) continue;
    if (headingAt !== null && line.number < headingAt) people.push(noPerson(line, 'aboveHeading'));
    else if (line.cells.join('\t') === heading) people.push(noPerson(line, 'headingAgain'));
    else people.push(oneOf(readPerson(line, columns), seen));
  }
  return people;
}

const noPerson = ({ number, cells }: Line, why: 'aboveHeading' | 'headingAgain'): ListedPerson => ({
  number,
  typed: { firstName: cells.join(' ').trim(), lastName: null, nationalId: null },
  problems: [obstacle(why, null)],
});

/** What two numbers have in common however they are written: `440514-01359` and `44051401359`. */
export const bareId = ({ text }: TypedId): string => documentNumber(text).replace(/[ /.-]/g, '');

/** The second one of two lines with one number says so, and names the first. */
function oneOf(person: ListedPerson, seen: Map<string, number>): ListedPerson {
  const id = person.typed.nationalId;
  if (id === null) return person;
  const key = bareId(id);
  const before = seen.get(key);
  if (before === undefined) {
    seen.set(key, person.number);
    return person;
  }
  const again: Problem = doubt('repeated', 'nationalId', before);
  return { ...person, problems: [...person.problems, again] };
}
