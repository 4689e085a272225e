import { ageFault, ageOn } from '../../../../core/contract/age.ts';
import type { Order, Ticket } from '../../../../core/contract/order.ts';
import {
  type DocumentType,
  NationalId,
  type ParticipantInput,
  PersonName,
  type ShownNationalId,
} from '../../../../core/contract/participant.ts';
import { readPesel } from '../../../../core/contract/pesel.ts';
import { dayIn } from '../../../../core/format/wall-time.ts';
import { type Fault, readIssues } from '../../../api/issues.ts';
import type { Field, Place, Sale, TypedId } from '../sale/sale.ts';
import { peselProgress, peselText } from './pesel-progress.ts';

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

const ticketOf = (place: Place, order: Order | null): Ticket | undefined =>
  place.ticketId === null ? undefined : order?.tickets.find(each => each.id === place.ticketId);

export function rowOf(place: Place, order: Order | null): Row {
  const stored = ticketOf(place, order)?.participant;
  const { firstName, lastName, nationalId } = place.typed;
  return {
    firstName: firstName ?? stored?.firstName ?? '',
    lastName: lastName ?? stored?.lastName ?? '',
    nationalId: nationalId === null || nationalId.text.trim() === '' ? null : nationalId,
    storedId: stored?.nationalId ?? null,
    twice: stored?.twice ?? false,
  };
}

/** The first fault of a value, by the very schema that the database's side uses. */
function faultOf(parsed: {
  readonly success: boolean;
  readonly error?: { readonly issues: readonly object[] } | undefined;
}): Fault | null {
  if (parsed.success) return null;
  const [fault] = Object.values(readIssues(parsed.error?.issues ?? []));
  return fault ?? { code: 'invalid' };
}

const nameFault = (text: string) => faultOf(PersonName.safeParse(text));
/** Whether the bearer of a right PESEL may have this ticket, by the age on the day of the event. */
function ageFaultOf(place: Place, order: Order | null, pesel: string): Fault | null {
  const ticket = ticketOf(place, order);
  const event = order?.events.find(each => each.id === ticket?.eventId);
  const reading = readPesel(peselText(pesel));
  if (ticket === undefined || event === undefined || !reading.ok) return null;
  const age = ageOn(reading.birthDate, dayIn(new Date(event.startsAt), event.timeZone));
  const code = ageFault(ticket, age);
  if (code === null) return null;
  return { code, limit: (code === 'tooYoung' ? ticket.minAge : ticket.maxAge) ?? 0 };
}

const readId = ({ kind, text: value, type = usualType, country = null }: TypedId) =>
  NationalId.safeParse(kind === 'pesel' ? { kind, value } : { kind, type, country, value });
/** What is wrong with an id that nobody goes on typing. */
export const finishedIdFault = (id: TypedId): Fault | null => faultOf(readId(id));

/** The last name of the row above a place; null for the first row, and while that name is not known. */
export function lastNameAbove(
  places: readonly Place[],
  place: Place,
  order: Order | null,
): string | null {
  const above = places[places.indexOf(place) - 1];
  const name = above === undefined ? '' : rowOf(above, order).lastName.trim();
  return name === '' ? null : name;
}

export type Faults = Partial<Record<Field, Fault>>;

/** What is wrong with the typed fields, while typing: what is not finished is no fault yet. */
export function faultsOf(place: Place, order: Order | null): Faults {
  const faults: Faults = {};
  for (const field of ['firstName', 'lastName'] as const) {
    const text = place.typed[field];
    if (text === null) continue;
    const cleared = text.trim() === '' && Boolean(ticketOf(place, order)?.participant?.[field]);
    const fault = text.trim() !== '' || cleared ? nameFault(text) : null;
    if (fault !== null) faults[field] = fault;
  }
  const { nationalId } = rowOf(place, order);
  if (nationalId?.kind === 'pesel') {
    const progress = peselProgress(nationalId.text);
    const fault =
      progress.kind === 'wrong'
        ? { code: progress.fault }
        : ageFaultOf(place, order, nationalId.text);
    if (fault !== null) faults.nationalId = fault;
  } else if (nationalId !== null) {
    const fault = finishedIdFault(nationalId);
    // Too short is how every document number begins.
    if (fault !== null && fault.code !== 'tooShort') faults.nationalId = fault;
  }
  if (place.unsaved?.kind !== 'invalid') return faults;
  return { ...(place.unsaved.fields as Faults), ...faults };
}

/** The fields that must still be filled or put right before this place can be paid, in their order. */
export function missingOf(place: Place, order: Order | null): Field[] {
  if (place.asks === 'none') return [];
  const { firstName, lastName, nationalId, storedId } = rowOf(place, order);
  const missing: Field[] = [];
  if (nameFault(firstName) !== null) missing.push('firstName');
  if (nameFault(lastName) !== null) missing.push('lastName');
  if (place.asks === 'nationalId') {
    const lacks =
      nationalId === null
        ? storedId === null
        : (finishedIdFault(nationalId) ?? ageFaultOf(place, order, nationalId.text)) !== null;
    if (lacks) missing.push('nationalId');
    // The contract takes a document of an unknown country; whoever has it in hand can read it.
    if (nationalId?.kind === 'document' && !nationalId.country) missing.push('country');
  }
  return missing;
}

/** The first place and field that a payment still waits for. */
export function firstMissing(sale: Sale): { place: Place; field: Field } | null {
  for (const place of sale.places) {
    const [field] = missingOf(place, sale.order);
    if (field !== undefined) return { place, field };
  }
  return null;
}

/** What of a row can be stored as it is; null when nothing of it can. */
export function inputOf(place: Place, order: Order | null): ParticipantInput | null {
  if (place.ticketId === null) return null;
  const { firstName, lastName, nationalId } = place.typed;
  const first = PersonName.safeParse(firstName ?? '');
  const last = PersonName.safeParse(lastName ?? '');
  const fits = nationalId !== null && ageFaultOf(place, order, nationalId.text) === null;
  const id = fits ? readId(nationalId) : null;
  if (!first.success && !last.success && !id?.success) return null;
  return {
    ticketId: place.ticketId,
    ...(first.success && { firstName: first.data }),
    ...(last.success && { lastName: last.data }),
    ...(id?.success && { nationalId: id.data }),
  };
}
