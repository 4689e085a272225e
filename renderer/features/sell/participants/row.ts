import type { DocumentType, ShownNationalId } from '../../../../core/contract/participant.ts';
import type { TypedId } from '../sale/draft.ts';
import type { Place } from '../sale/place.ts';

/** A participant as the screen shows it: what is typed, over what is stored. */
export interface Row {
  readonly firstName: string;
  readonly lastName: string;
  /** What is typed of the national id here; null while only what is stored stands. */
  readonly nationalId: TypedId | null;
  readonly storedId: ShownNationalId | null;
  /** What is stored of the id is also on another living ticket of the event. */
  readonly twice: boolean;
}

/** What most people without a PESEL hand over. */
export const usualType: DocumentType = 'passport';

export function rowOf({ typed, ticket }: Place): Row {
  const stored = ticket?.participant;
  const { firstName, lastName, nationalId } = typed;
  const isEmpty = nationalId === null || nationalId.text.trim() === '';
  return {
    firstName: firstName ?? stored?.firstName ?? '',
    lastName: lastName ?? stored?.lastName ?? '',
    nationalId: isEmpty ? null : nationalId,
    storedId: isEmpty && nationalId?.isTakenBack === true ? null : (stored?.nationalId ?? null),
    twice: stored?.twice ?? false,
  };
}

/** The last name of the row above a place; null for the first row, and while that name is not known. */
export function lastNameAbove(places: readonly Place[], { key }: Place): string | null {
  const above = places[places.findIndex(each => each.key === key) - 1];
  const name = above === undefined ? '' : rowOf(above).lastName.trim();
  return name === '' ? null : name;
}
