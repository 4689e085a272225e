import type { Typed } from '../../sale/draft.ts';
import type { Place } from '../../sale/place.ts';
import { ageFaultOf } from '../faults.ts';
import { rowOf } from '../row.ts';
import type { ByHand } from './by-hand.ts';
import type { ListedPerson } from './read/person.ts';
import { doubt, type Problem } from './read/problems.ts';
import { bareId } from './read/read-list.ts';
import { maskedId } from './shown-id.ts';

/** What the clerk said of one line. */
export interface Decision {
  /** Put right by hand: this stands instead of what was read. */
  readonly edited?: ByHand;
  readonly said?: 'accepted' | 'leftOut';
}

/** By the number of the line. */
export type Decisions = ReadonlyMap<number, Decision>;

export type LineState = 'right' | 'accepted' | 'doubtful' | 'faulty' | 'leftOut' | 'over';

/** Whether somebody has still to say something about a line. */
export const isOpen = (state: LineState): state is 'doubtful' | 'faulty' =>
  state === 'doubtful' || state === 'faulty';

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
  const ids = new Map<string, number>();
  return people.map(person => {
    const { edited, said } = decisions.get(person.number) ?? {};
    const { typed } = edited ?? person;
    const own = (edited ?? person).problems;
    const found =
      said === 'leftOut' || own.some(isRepeated)
        ? own
        : [...own, ...ofRepeating(person.number, typed, ids)];
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

const isRepeated = (problem: Problem) => problem.kind === 'doubt' && problem.code === 'repeated';

/** Of two lines with one number the second says so, also once one of them was put right by hand. */
function ofRepeating(line: number, { nationalId }: Typed, ids: Map<string, number>): Problem[] {
  if (nationalId === null || nationalId.text.trim() === '') return [];
  const before = ids.get(bareId(nationalId));
  if (before === undefined) ids.set(bareId(nationalId), line);
  return before === undefined ? [] : [doubt('repeated', 'nationalId', before)];
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

/** How many rows have another name or number already, which would be gone. */
export const overwritten = (lines: readonly SettledLine[]): number =>
  lines.filter(({ place, typed }) => place !== null && isAnother(place, typed)).length;

function isAnother(place: Place, { nationalId, ...typed }: Typed): boolean {
  const row = rowOf(place);
  const isName = (['firstName', 'lastName'] as const).some(
    field => row[field].trim() !== '' && typed[field] !== null && row[field] !== typed[field],
  );
  if (isName || nationalId === null || place.asks !== 'nationalId') return isName;
  if (row.nationalId !== null) return bareId(row.nationalId) !== bareId(nationalId);
  // Of what is stored only the mask is known here.
  return row.storedId !== null && row.storedId.masked !== maskedId(nationalId);
}

/** The rows that nobody has typed a name into, to be filled and nothing else. */
export const emptyOnly = (places: readonly Place[]): Place[] =>
  places.filter(place => {
    const { firstName, lastName, nationalId, storedId } = rowOf(place);
    return (
      firstName.trim() === '' && lastName.trim() === '' && nationalId === null && storedId === null
    );
  });
