import { PersonName } from '../../../../../../core/contract/participant.ts';
import { readIssues } from '../../../../../api/issues.ts';
import type { ColumnUse } from './headings.ts';
import { bareName, orderOf, partedName, strangeIn } from './names.ts';
import { numberInName } from './number-in-name.ts';
import { doubt, obstacle, type Problem } from './problems.ts';

/** Who a line is about, and the number that stood in the cell of the name. */
export interface NameOfLine {
  /** Null where no column holds it: then nothing is said of it. */
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly number: string;
  readonly problems: readonly Problem[];
}

/** Cells of one use, in their order. */
export type Said = (...uses: readonly ColumnUse[]) => readonly string[];

/** Reads the name of a line, from its parts or from one cell. */
export function nameOfLine(said: Said, uses: readonly ColumnUse[]): NameOfLine {
  const whole = uses.includes('fullName') || uses.includes('lastFirst');
  const name = whole ? fromWhole(said) : fromParts(said, uses);
  return {
    ...name,
    problems: [
      ...nameProblems('firstName', name.firstName),
      ...nameProblems('lastName', name.lastName),
      ...name.problems,
    ],
  };
}

function fromWhole(said: Said): NameOfLine {
  const cells = said('fullName', 'lastFirst');
  const [cell = ''] = cells;
  const { name, number, hasMore } = numberInName(cell);
  const parted = partedName(name, said('fullName').length === 0);
  const others = [
    ...(cells.length > 1 ? [doubt('manyNames', 'lastName', cells.length)] : []),
    ...(hasMore ? [doubt('manyIds', 'nationalId')] : []),
  ];
  return {
    ...parted,
    number,
    problems: [...strangeIn(cell, 'lastName'), ...parted.problems, ...others],
  };
}

function fromParts(said: Said, uses: readonly ColumnUse[]): NameOfLine {
  const part = (use: 'firstName' | 'lastName') => said(use).join(' ');
  const of = (use: 'firstName' | 'lastName') =>
    uses.includes(use) ? bareName(part(use)).replace(/\s*\n\s*/gu, ' ') : null;
  const [firstName, lastName] = [of('firstName'), of('lastName')];
  const strange = (['firstName', 'lastName'] as const).flatMap(use => [
    ...strangeIn(part(use), use),
    ...(part(use).includes(',') ? [doubt('comma', use)] : []),
  ]);
  const order = firstName !== null && lastName !== null ? orderOf({ firstName, lastName }) : [];
  return { firstName, lastName, number: '', problems: [...strange, ...order] };
}

/** By the rules of the row that it will stand in, and never with somebody's number in it. */
export function nameProblems(about: 'firstName' | 'lastName', name: string | null): Problem[] {
  if (name === null) return [];
  if (/\p{Nd}{5}/u.test(name) || (name !== '' && !/\p{L}/u.test(name)))
    return [obstacle('digitsInName', about)];
  const { error } = PersonName.safeParse(name);
  const [fault] = Object.values(readIssues(error?.issues ?? []));
  return fault === undefined ? [] : [{ kind: 'fault', about, fault }];
}
