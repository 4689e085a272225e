import type { Field } from '../../../sale/draft.ts';
import type { Line } from '../file/csv.ts';
import { guessed, lookOf } from './guess.ts';
import { type ColumnUse, isHeading, useOfHeading } from './headings.ts';
import { looksLikePesel, numberShape } from './number-shapes.ts';

/** What the columns of a list are taken as. */
export interface Columns {
  readonly uses: readonly ColumnUse[];
  /** What the heading calls them; empty where it says nothing. */
  readonly titles: readonly string[];
  /** The line of the heading; null without one. */
  readonly headingAt: number | null;
  /** Where no heading tells of names the cells were asked: `unsure` where they do not say which are first names. */
  readonly from: 'heading' | 'cells' | 'unsure' | 'chosen';
  /** Columns without a name where hardly a line has anything: what stands there is out of place. */
  readonly strays: readonly number[];
}

const sample = 200;
/** Cells beyond are doubtful in whatever line they stand. */
const mostColumns = 50;
/** A title and a date may stand above the heading. */
const mostAbove = 5;

const hasNumber = ({ cells }: Line) =>
  cells.some(cell => {
    const shape = numberShape(cell);
    return shape !== null && looksLikePesel(shape);
  });

/** Of the first rows the one that names the most columns: a title may begin with a word that names one. */
function headingOf(lines: readonly Line[]): Line | null {
  const until = lines.findIndex(hasNumber);
  const first = lines.slice(0, Math.min(mostAbove + 1, until === -1 ? mostAbove + 1 : until));
  const known = ({ cells }: Line) => cells.filter(each => useOfHeading(each) !== null).length;
  const [heading] = first
    .filter(({ cells }) => isHeading(cells))
    .toSorted((a, b) => known(b) - known(a));
  return heading ?? null;
}

/**
 * Finds the columns by their heading, else by what stands in them.
 * @param into the field that the list was pasted into: a single column of words belongs there
 */
export function columnsOf(lines: readonly Line[], into?: Field): Columns {
  const heading = headingOf(lines);
  const people = heading === null ? lines : lines.slice(lines.indexOf(heading) + 1);
  const rows = people.slice(0, sample).map(({ cells }) => cells);
  const widest = Math.max(0, heading?.cells.length ?? 0, ...rows.map(cells => cells.length));
  const width = Math.min(widest, mostColumns);
  const values = Array.from({ length: width }, (_, at) => rows.map(cells => cells[at] ?? ''));
  const said = values.map(column => column.filter(each => each !== '').length);
  const titles = values.map((_, at) => heading?.cells[at] ?? '');
  if (heading === null) {
    if (
      width === 1 &&
      lookOf(values[0] ?? []) === 'word' &&
      (into === 'firstName' || into === 'lastName')
    )
      return { uses: [into], titles, headingAt: null, from: 'cells', strays: [] };
    const { uses, isSure } = guessed(values);
    const leavesOut = uses.some(
      (use, at) => use === 'ignored' && lookOf(values[at] ?? []) !== 'empty',
    );
    const strays = said.flatMap((count, at) => (count * 2 < rows.length ? [at] : []));
    const from = isSure && !leavesOut ? 'cells' : 'unsure';
    return { uses, titles, headingAt: null, from, strays };
  }
  const uses = named(titles, values);
  const strays = titles.flatMap((title, at) => (title === '' ? [at] : []));
  const found = uses.some(isOfName) ? null : namesAmong(uses, titles, values);
  const from = found === null ? 'heading' : 'unsure';
  return { uses: found ?? uses, titles, headingAt: heading.number, from, strays };
}

const isOfName = (use: ColumnUse | undefined): use is ColumnUse =>
  use !== undefined && ['firstName', 'lastName', 'fullName', 'lastFirst'].includes(use);

/** The names under a heading that nobody here knows (`Uczeń`), as their cells say; null where there are none. */
function namesAmong(
  uses: readonly ColumnUse[],
  titles: readonly string[],
  values: readonly (readonly string[])[],
): ColumnUse[] | null {
  const unknown = values.map((own, at) => (useOfHeading(titles[at] ?? '') === null ? own : []));
  const guess = guessed(unknown).uses;
  const found = uses.map((use, at) => {
    const guessedUse = guess[at];
    return isOfName(guessedUse) ? guessedUse : use;
  });
  return found.some(isOfName) ? found : null;
}

const mostlyTwoWords = (values: readonly string[]) => lookOf(values) === 'words';

/** By their headings, which say less than they seem where one word stands for the whole name or any number. */
function named(titles: readonly string[], values: readonly (readonly string[])[]): ColumnUse[] {
  const uses = titles.map(useOfHeading);
  const has = (...wanted: readonly ColumnUse[]) =>
    uses.some(use => use !== null && wanted.includes(use));
  const hasId = has('id', 'pesel', 'document');
  const isFull = has('fullName', 'lastFirst');
  return uses.map((use, at) => {
    const own = values[at] ?? [];
    if (use === 'firstName' && !has('lastName') && !isFull && mostlyTwoWords(own))
      return 'fullName';
    if (use === 'lastName' && !has('firstName') && !isFull && mostlyTwoWords(own))
      return 'lastFirst';
    if (use !== null && use !== 'ordinal') return use;
    if (!hasId && ['pesel', 'document'].includes(lookOf(own))) return 'id';
    return use ?? 'ignored';
  });
}
