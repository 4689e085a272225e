import type { Field } from '../../../sale/draft.ts';
import { type Columns, columnsOf } from './columns.ts';
import type { ListedPerson } from './person.ts';
import { linesOf, peopleOf } from './read-list.ts';

/** Does all of it at once. */
export function atOnce<Result>(work: Generator<number, Result>): Result {
  for (let next = work.next(); ; next = work.next()) if (next.done === true) return next.value;
}

/** A text as it is read without anybody choosing columns. */
export function reading(
  text: string,
  into?: Field,
): { readonly columns: Columns; readonly people: readonly ListedPerson[] } {
  const lines = atOnce(linesOf(text));
  if (typeof lines === 'string') throw new Error(`nothing to read: ${lines}`);
  const columns = columnsOf(lines, into);
  return { columns, people: atOnce(peopleOf(lines, columns)) };
}

const codeOf = (problem: ListedPerson['problems'][number]) =>
  problem.kind === 'fault' ? problem.fault.code : problem.code;

/** One person on one line: first name|last name|id, and behind it what is to be said of them. */
export const inShort = ({ typed, problems }: ListedPerson): string =>
  [
    [typed.firstName, typed.lastName, typed.nationalId?.text]
      .map(each => each ?? '')
      .join('|')
      .concat(typed.nationalId?.kind === 'document' ? ' (document)' : ''),
    ...problems.map(codeOf),
  ].join(' ! ');

/** Everybody on a list, in short. */
export const people = (text: string, into?: Field): string[] =>
  reading(text, into).people.map(inShort);
