import type { Typed } from '../../sale/draft.ts';
import type { Place } from '../../sale/place.ts';
import { ageFaultOf } from '../faults.ts';
import { rowOf } from '../row.ts';
import type { ByHand } from './by-hand.ts';
import type { ListedPerson } from './read/person.ts';
import type { Problem } from './read/problems.ts';

/** What the clerk said of one line. */
export interface Decision {
  /** Put right by hand: this stands instead of what was read. */
  readonly edited?: ByHand;
  readonly said?: 'accepted' | 'leftOut';
}

/** By the number of the line. */
export type Decisions = ReadonlyMap<number, Decision>;

export type LineState = 'right' | 'accepted' | 'doubtful' | 'faulty' | 'leftOut' | 'over';

/** A line as it stands now, and the row that it fills. */
export interface SettledLine extends ListedPerson {
  readonly state: LineState;
  /** Null for a line that fills none. */
  readonly place: Place | null;
}

/** Only where a row asks for an id is anything to be said of one. */
const concerns = (place: Place | undefined) => (problem: Problem) =>
  (problem.about !== 'nationalId' && problem.about !== 'country') || place?.asks === 'nationalId';

/**
 * Gives each line that can be taken the next row, in the order of the list; a line left out takes none, so
 * that nobody's ticket stays empty between two others.
 * @param places those that are filled, from the first on
 */
export function settled(
  people: readonly ListedPerson[],
  decisions: Decisions,
  places: readonly Place[],
): SettledLine[] {
  let next = 0;
  return people.map(person => {
    const { edited, said } = decisions.get(person.number) ?? {};
    const { typed, problems: found } = edited ?? person;
    const place = places[next];
    // Beyond the last row all that the rows ask for is asked.
    const problems = [...found.filter(concerns(place ?? places[0])), ...ofAge(typed, place)];
    const line = { ...person, typed, problems, place: null };
    if (said === 'leftOut') return { ...line, state: 'leftOut' };
    if (problems.some(({ kind }) => kind !== 'doubt')) return { ...line, state: 'faulty' };
    if (problems.length > 0 && said !== 'accepted') return { ...line, state: 'doubtful' };
    if (place === undefined) return { ...line, state: 'over' };
    next += 1;
    return { ...line, place, state: problems.length > 0 ? 'accepted' : 'right' };
  });
}

function ofAge({ nationalId }: Typed, place: Place | undefined): Problem[] {
  if (nationalId?.kind !== 'pesel' || place?.asks !== 'nationalId') return [];
  const fault = ageFaultOf(place, nationalId.text);
  return fault === null ? [] : [{ kind: 'fault', about: 'nationalId', fault }];
}

/** What is typed into the rows; an id only where it is asked for. */
export function rowsOf(lines: readonly SettledLine[]): Record<string, Partial<Typed>> {
  const filled = lines.flatMap(({ place, typed }) => {
    if (place === null) return [];
    const { firstName, lastName, nationalId } = typed;
    const row: Partial<Typed> = {
      ...(firstName !== null && { firstName }),
      ...(lastName !== null && { lastName }),
      ...(nationalId !== null && place.asks === 'nationalId' && { nationalId }),
    };
    return [[place.key, row] as const];
  });
  return Object.fromEntries(filled);
}

/** How many rows have another name already, which would be gone. */
export const overwritten = (lines: readonly SettledLine[]): number =>
  lines.filter(({ place, typed }) => {
    if (place === null) return false;
    const row = rowOf(place);
    return (['firstName', 'lastName'] as const).some(
      field => row[field].trim() !== '' && typed[field] !== null && row[field] !== typed[field],
    );
  }).length;

/** The rows that nobody has typed a name into, to be filled and nothing else. */
export const emptyOnly = (places: readonly Place[]): Place[] =>
  places.filter(place => {
    const { firstName, lastName, nationalId, storedId } = rowOf(place);
    return (
      firstName.trim() === '' && lastName.trim() === '' && nationalId === null && storedId === null
    );
  });
