import type { ParticipantData } from '../../../../core/contract/ticket-classes.ts';
import { readWhole } from '../../../../core/format/typed-numbers.ts';
import { readTime } from '../../../../core/format/typed-time.ts';
import { momentOf, type WallTime, wallTimeIn } from '../../../../core/format/wall-time.ts';
import type { Problem } from './problems.ts';

export const typing = (what: Extract<Problem, { kind: 'typing' }>['what']): Problem => ({
  kind: 'typing',
  what,
});

/** The moment that is meant; the stored one, with its seconds, while the wall still shows the same. */
export function momentIn(wall: WallTime, timeZone: string, stored: string | null | undefined) {
  const time = readTime(wall.time) ?? '';
  try {
    const shown = stored == null ? null : wallTimeIn(stored, timeZone);
    const same = shown?.day === wall.day && shown.time === time;
    return same ? stored : momentOf({ day: wall.day, time }, timeZone)?.iso;
  } catch {
    // Not a time zone of this machine: the contract says so at its own field.
    return undefined;
  }
}

/** One end of a sale window; null where it has none, or where its problem says why. */
export function saleMoment(wall: WallTime, timeZone: string, stored: string | null | undefined) {
  if (wall.day === '') {
    const problem = wall.time.trim() === '' ? undefined : typing('dayMissing');
    return { moment: null, problem };
  }
  const problem = readTime(wall.time) === null ? typing('time') : undefined;
  return { moment: momentIn(wall, timeZone, stored) ?? null, problem };
}

interface TypedAges {
  readonly minAge: string;
  readonly maxAge: string;
}

/** Where no id is asked for there is no age to limit, whatever still stands in the fields. */
export function agesOf(asked: ParticipantData, row: TypedAges) {
  const years = (typed: string) => {
    const reading = readWhole(typed);
    return reading.ok ? reading.value : Number.NaN;
  };
  return asked === 'nationalId'
    ? { minAge: years(row.minAge), maxAge: years(row.maxAge) }
    : { minAge: null, maxAge: null };
}
