import { type ParticipantInput, PersonName } from '../../../../core/contract/participant.ts';
import type { Place } from '../sale/place.ts';
import { ageFaultOf, readId } from './faults.ts';

/** What of a row can be stored as it is; null when nothing of it can. */
export function inputOf(place: Place): ParticipantInput | null {
  if (place.ticket === null) return null;
  const { firstName, lastName, nationalId } = place.typed;
  const first = PersonName.safeParse(firstName ?? '');
  const last = PersonName.safeParse(lastName ?? '');
  const fits = nationalId !== null && ageFaultOf(place, nationalId.text) === null;
  const id = fits ? readId(nationalId) : null;
  const isTakenBack = nationalId?.isTakenBack === true && nationalId.text.trim() === '';
  if (!first.success && !last.success && !id?.success && !isTakenBack) return null;
  return {
    ticketId: place.ticket.id,
    ...(first.success && { firstName: first.data }),
    ...(last.success && { lastName: last.data }),
    ...(id?.success && { nationalId: id.data }),
    ...(isTakenBack && { nationalId: null }),
  };
}
