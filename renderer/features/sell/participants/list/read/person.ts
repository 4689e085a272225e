import type { Typed, TypedId } from '../../../sale/draft.ts';
import type { Line } from '../file/csv.ts';
import type { Columns } from './columns.ts';
import { countryOf, documentTypeOf } from './documents.ts';
import { type ColumnUse, documentOfHeading, isIranian } from './headings.ts';
import { type IdContext, type ReadId, readNumber } from './ids.ts';
import { nameOfLine } from './name-of.ts';
import { isPesel, numberShape } from './number-shapes.ts';
import { doubt, obstacle, type Problem } from './problems.ts';

/** A line of a list with what it says of a person, and what is to be said of that; nothing when it is right. */
export interface ListedPerson {
  readonly number: number;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** Reads one line by what its columns are taken as. */
export function readPerson({ number, cells }: Line, columns: Columns): ListedPerson {
  const { uses } = columns;
  const said = (...wanted: readonly ColumnUse[]) =>
    cells.filter((cell, at) => cell !== '' && wanted.includes(uses[at] ?? 'ignored'));
  const name = nameOfLine(said, uses);
  const id = idOfLine(cells, columns, name.number);
  const more = cells.some((cell, at) => cell !== '' && isNowhere(at, columns));
  const typed = { firstName: name.firstName, lastName: name.lastName, nationalId: id.id };
  // A line may say something and all of it stand in columns that are left out.
  if (name.firstName === null && name.lastName === null && id.id === null)
    return { number, typed, problems: [obstacle('nothingRead', null)] };
  return {
    number,
    typed,
    problems: [...name.problems, ...id.problems, ...(more ? [doubt('moreCells', null)] : [])],
  };
}

/** Beyond the columns that were looked at, or where hardly anybody has anything. */
const isNowhere = (at: number, { uses, strays }: Columns) =>
  at >= uses.length || (uses[at] === 'ignored' && strays.includes(at));

const isIdUse = (use: ColumnUse | undefined): use is IdContext['use'] =>
  use === 'id' || use === 'pesel' || use === 'document';

function idOfLine(cells: readonly string[], columns: Columns, inName: string): ReadId {
  const { uses, titles } = columns;
  const cellOf = (use: ColumnUse) => cells[uses.indexOf(use)] ?? '';
  const countryCell = cellOf('country');
  const country = countryCell === '' ? null : countryOf(countryCell);
  const context = { country, type: documentTypeOf(cellOf('documentType')) };
  const found = uses.flatMap((use, at) => {
    if (!isIdUse(use)) return [];
    const cell = cells[at] ?? '';
    const title = titles[at] ?? '';
    const type = context.type ?? documentOfHeading(title);
    return [readNumber(cell, { ...context, type, use, isIranian: isIranian(title) })];
  });
  if (inName !== '') found.push(readNumber(inName, { ...context, use: 'id' }));
  const given = found.filter(each => each.id !== null);
  const chosen =
    given.find(each => isRight(each.id) && each.problems.length === 0) ??
    given.find(each => isRight(each.id)) ??
    given[0];
  if (chosen === undefined) return elsewhere(cells, uses) ?? lacking(found.length > 0);
  const others = new Set(given.map(each => each.id?.text));
  return {
    id: chosen.id,
    problems: [
      ...chosen.problems,
      ...(others.size > 1 &&
      (!isRight(chosen.id) || given.filter(each => isRight(each.id)).length > 1)
        ? [doubt('manyIds', 'nationalId', others.size)]
        : []),
      ...(chosen.id?.kind === 'document' && countryCell !== '' && country === null
        ? [doubt('country', 'country')]
        : []),
    ],
  };
}

const isRight = (id: TypedId | null) => id?.kind === 'pesel' && isPesel(id.text);

const lacking = (isAsked: boolean): ReadId => {
  const problems: Problem[] = isAsked ? [doubt('noId', 'nationalId')] : [];
  return { id: null, problems };
};

/** A PESEL in a column that is none of ids: the cells of this line are shifted, or the columns were taken wrongly. */
function elsewhere(cells: readonly string[], uses: readonly ColumnUse[]): ReadId | null {
  const cell = cells.find(
    (each, at) => !isIdUse(uses[at]) && isPesel(numberShape(each)?.digits ?? ''),
  );
  if (cell === undefined) return null;
  const id: TypedId = { kind: 'pesel', text: numberShape(cell)?.digits ?? '' };
  return { id, problems: [doubt('elsewhere', 'nationalId')] };
}
