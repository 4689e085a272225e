import { ageFault, ageOn } from '../../../../core/contract/age.ts';
import { NationalId, PersonName } from '../../../../core/contract/participant.ts';
import { peselDigits, readPesel } from '../../../../core/contract/pesel.ts';
import { dayIn } from '../../../../core/format/wall-time.ts';
import { type Fault, readIssues } from '../../../api/issues.ts';
import type { Field, TypedId } from '../sale/draft.ts';
import type { Place } from '../sale/place.ts';
import { peselProgress } from './pesel-progress.ts';
import { rowOf, usualType } from './row.ts';

/** The first fault of a value, by the very schema that the database's side uses. */
function faultOf(parsed: {
  readonly success: boolean;
  readonly error?: { readonly issues: readonly object[] } | undefined;
}): Fault | null {
  if (parsed.success) return null;
  const [fault] = Object.values(readIssues(parsed.error?.issues ?? []));
  return fault ?? { code: 'invalid' };
}

export const nameFault = (text: string): Fault | null => faultOf(PersonName.safeParse(text));

/** Whether the bearer of a right PESEL may have this ticket, by the age on the day of the event. */
export function ageFaultOf({ ticket, event }: Place, pesel: string): Fault | null {
  if (ticket === null || event === null) return null;
  if (ticket.minAge === null && ticket.maxAge === null) return null;
  const reading = readPesel(peselDigits(pesel));
  if (!reading.ok) return null;
  const age = ageOn(reading.birthDate, dayIn(new Date(event.startsAt), event.timeZone));
  const code = ageFault(ticket, age);
  if (code === null) return null;
  return { code, limit: (code === 'tooYoung' ? ticket.minAge : ticket.maxAge) ?? 0 };
}

/** What is typed of an id as the contract takes it. */
export const readId = ({ kind, text: value, type = usualType, country = null }: TypedId) =>
  NationalId.safeParse(kind === 'pesel' ? { kind, value } : { kind, type, country, value });

/** What is wrong with an id that nobody goes on typing. */
export const finishedIdFault = (id: TypedId): Fault | null => faultOf(readId(id));

export type Faults = Partial<Record<Field, Fault>>;

/** What is wrong with the typed fields, while typing: what is not finished is no fault yet. */
export function faultsOf(place: Place): Faults {
  const faults: Faults = {};
  for (const field of ['firstName', 'lastName'] as const) {
    const text = place.typed[field];
    if (text === null) continue;
    const cleared = text.trim() === '' && Boolean(place.ticket?.participant?.[field]);
    const fault = text.trim() !== '' || cleared ? nameFault(text) : null;
    if (fault !== null) faults[field] = fault;
  }
  const { nationalId } = rowOf(place);
  if (nationalId?.kind === 'pesel') {
    const progress = peselProgress(nationalId.text);
    const fault =
      progress.kind === 'wrong' ? { code: progress.fault } : ageFaultOf(place, nationalId.text);
    if (fault !== null) faults.nationalId = fault;
  } else if (nationalId !== null) {
    const fault = finishedIdFault(nationalId);
    // Too short is how every document number begins.
    if (fault !== null && fault.code !== 'tooShort') faults.nationalId = fault;
  }
  if (place.unsaved?.kind !== 'invalid') return faults;
  return { ...(place.unsaved.fields as Faults), ...faults };
}
