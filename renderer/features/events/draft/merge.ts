import type { ClassDraft, EventDraft } from './draft.ts';
import { classFields, eventFields, sameClassField, sameEventField } from './fields.ts';

const ofPrice = ['priceMinor', 'minAge', 'maxAge'] as const;

function mergeClass(before: ClassDraft, theirs: ClassDraft, mine: ClassDraft): ClassDraft {
  const untouched = classFields.filter(field => sameClassField(before, mine, field));
  const merged = { ...mine, ...Object.fromEntries(untouched.map(field => [field, theirs[field]])) };
  // They made a list of what we typed into as one amount: it is the first of theirs.
  const isListed = mine.prices.length === 0 && merged.prices.length > 0;
  const typed = ofPrice.filter(field => !untouched.includes(field));
  const at = merged.prices.findIndex(each => each.active);
  if (!isListed || typed.length === 0 || at < 0) return merged;
  const own = Object.fromEntries(typed.map(field => [field, mine[field]]));
  const prices = merged.prices.map((each, place) => (place === at ? { ...each, ...own } : each));
  return { ...merged, prices };
}

/**
 * The newer state with what was typed here on top: every field that nobody typed into follows
 * `theirs`. A class that they removed goes; rows added on either side stay.
 */
export function merge(before: EventDraft, theirs: EventDraft, mine: EventDraft): EventDraft {
  const untouched = eventFields.filter(field => sameEventField(before, mine, field));
  const old = new Map(before.classes.map(each => [each.id, each]));
  const own = new Map(mine.classes.map(each => [each.id, each]));
  const kept = theirs.classes.map(row => {
    const typed = own.get(row.id);
    return typed === undefined ? row : mergeClass(old.get(row.id) ?? row, row, typed);
  });
  const known = new Set(theirs.classes.map(each => each.id));
  const added = mine.classes.filter(each => !known.has(each.id) && !old.has(each.id));
  return {
    ...mine,
    ...Object.fromEntries(untouched.map(field => [field, theirs[field]])),
    classes: [...kept, ...added],
  };
}
