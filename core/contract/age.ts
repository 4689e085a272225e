/** Between which ages a ticket class is sold (whole years, both included); null is no limit. */
export interface AgeLimits {
  readonly minAge: number | null;
  readonly maxAge: number | null;
}

/** Whole years between two calendar days (YYYY-MM-DD); negative before the birth. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** What is wrong with an age; null when it is within the limits. */
export function ageFault({ minAge, maxAge }: AgeLimits, age: number): 'tooYoung' | 'tooOld' | null {
  if (minAge !== null && age < minAge) return 'tooYoung';
  return maxAge !== null && age > maxAge ? 'tooOld' : null;
}

/** Whether a limit is for whoever has the document in hand: it says nothing of its bearer's age to us. */
export const isAgeUnchecked = ({ minAge, maxAge }: AgeLimits, kind: string | undefined): boolean =>
  kind === 'document' && (minAge !== null || maxAge !== null);
