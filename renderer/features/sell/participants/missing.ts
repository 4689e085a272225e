import type { Field } from '../sale/draft.ts';
import type { Place } from '../sale/place.ts';
import { ageFaultOf, finishedIdFault, nameFault } from './faults.ts';
import { rowOf } from './row.ts';

/** The fields that must still be filled or put right before this place can be paid, in their order. */
export function missingOf(place: Place): Field[] {
  if (place.asks === 'none') return [];
  const { firstName, lastName, nationalId, storedId } = rowOf(place);
  const missing: Field[] = [];
  if (nameFault(firstName) !== null) missing.push('firstName');
  if (nameFault(lastName) !== null) missing.push('lastName');
  if (place.asks === 'nationalId') {
    const lacks =
      nationalId === null
        ? storedId === null
        : (finishedIdFault(nationalId) ?? ageFaultOf(place, nationalId.text)) !== null;
    if (lacks) missing.push('nationalId');
    // The contract takes a document of an unknown country; whoever has it in hand can read it.
    if (nationalId?.kind === 'document' && !nationalId.country) missing.push('country');
  }
  return missing;
}

/** The first place and field that a payment still waits for. */
export function firstMissing(places: readonly Place[]): { place: Place; field: Field } | null {
  for (const place of places) {
    const [field] = missingOf(place);
    if (field !== undefined) return { place, field };
  }
  return null;
}
