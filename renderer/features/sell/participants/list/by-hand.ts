import type { Typed, TypedId } from '../../sale/draft.ts';
import { readNumber } from './read/ids.ts';
import { nameProblems } from './read/name-of.ts';
import { bareName } from './read/names.ts';
import type { Problem } from './read/problems.ts';

/** A line as somebody put it right, with what is still to be said of it. */
export interface ByHand {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** What stands in the fields of a line; null for what the list says nothing of. */
export interface Fields {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly id: string;
}

/** Judges what was typed like what was read: who parts a name by hand leaves no doubt of it. */
export function byHand({ firstName, lastName, id }: Fields, before: TypedId | null): ByHand {
  const names = {
    firstName: firstName === null ? null : bareName(firstName),
    lastName: lastName === null ? null : bareName(lastName),
  };
  const context = { use: 'id', type: before?.type, country: before?.country ?? null } as const;
  const number = readNumber(id, context);
  return {
    typed: { ...names, nationalId: number.id },
    problems: [
      ...nameProblems('firstName', names.firstName),
      ...nameProblems('lastName', names.lastName),
      ...number.problems,
    ],
  };
}
