import {
  isNeverSold,
  longestLateSale,
  movedWindow,
} from '../../../../core/contract/event-start.ts';
import type { Event } from '../../../../core/contract/events.ts';
import { windowOf as windowOfPrice } from '../../../../core/contract/prices.ts';
import type { WallTime } from '../../../../core/format/wall-time.ts';
import { checkClass, checkEvent } from './check-fields.ts';
import { priceField } from './check-prices.ts';
import { type ClassDraft, draftOf, type EventDraft } from './draft.ts';
import { sameWall } from './fields.ts';
import type { Problem, Problems } from './problems.ts';

const ends = ['saleFrom', 'saleUntil'] as const;
type End = (typeof ends)[number];
/** A sale window as it is stored, and as it stands in its fields; of a class, or of one of its prices. */
type Stored = Readonly<Record<End, string | null>>;
type Typed = Readonly<Record<End, WallTime>>;

const timeOf = (iso: string | null | undefined) => (iso == null ? null : Date.parse(iso));
const rowOf = (event: Event, id: string) =>
  draftOf('en', event).classes.find(each => each.id === id);

interface Windowed {
  readonly saleFrom?: string | null | undefined;
  readonly saleUntil?: string | null | undefined;
}
/** Whether two windows are other moments, whatever the wall shows. */
export const isElsewhen = (one: Windowed, other: Windowed) =>
  one.saleFrom !== other.saleFrom || one.saleUntil !== other.saleUntil;

/** Those ends of a window that went along when its event was saved, and were not typed. */
function goneAlong(
  row: Typed,
  [before, after]: readonly [Stored | undefined, Stored | undefined],
  [shown, moved]: readonly [Typed | undefined, Typed | undefined],
): Partial<Typed> {
  if (!before || !after || !shown || !moved) return {};
  const gone = ends.filter(end => before[end] !== after[end] && sameWall(shown[end], row[end]));
  return Object.fromEntries(gone.map(end => [end, moved[end]]));
}

/** The draft with the sale windows that went along when its event was saved; what was typed stays. */
export function alongWith(draft: EventDraft, known: Event, saved: Event): EventDraft {
  const classes = draft.classes.map(row => {
    const stored = (event: Event) => event.ticketClasses.find(each => each.id === row.id);
    const [before, after] = [stored(known), stored(saved)];
    const [shown, moved] = [rowOf(known, row.id), rowOf(saved, row.id)];
    const prices = row.prices.map(price => {
      const isOwn = (each: { readonly id: string }) => each.id === price.id;
      const walls = [shown?.prices.find(isOwn), moved?.prices.find(isOwn)] as const;
      const moments = [before?.prices.find(isOwn), after?.prices.find(isOwn)] as const;
      return { ...price, ...goneAlong(price, moments, walls) };
    });
    return { ...row, ...goneAlong(row, [before, after], [shown, moved]), prices };
  });
  return { ...draft, classes };
}

const timesOf = ({ saleFrom, saleUntil }: Partial<Record<End, string | null | undefined>>) => ({
  saleFrom: timeOf(saleFrom),
  saleUntil: timeOf(saleUntil),
});

/** A window as it will be once the draft is saved: where nobody typed, it goes along with the start. */
function afterSaving(
  typed: ReturnType<typeof timesOf>,
  row: Typed,
  stored: Stored | undefined,
  shown: Typed | undefined,
  [before, start]: readonly [number, number],
) {
  if (stored === undefined || shown === undefined) return typed;
  const was = timesOf(stored);
  const moved = movedWindow(was, before, start);
  const after = (end: End) =>
    moved[end] !== was[end] && sameWall(shown[end], row[end]) ? moved[end] : typed[end];
  return { saleFrom: after('saleFrom'), saleUntil: after('saleUntil') };
}

/** The sale window of a row as it will be once the draft is saved, and whether it was typed; milliseconds. */
export function windowOf(draft: EventDraft, row: ClassDraft, known: Event | null) {
  const start = Date.parse(checkEvent(draft, known).input.startsAt);
  const stored = known?.ticketClasses.find(each => each.id === row.id);
  const { offer } = checkClass(draft, row, stored);
  const shown = known === null ? undefined : rowOf(known, row.id);
  const starts = [timeOf(known?.startsAt) ?? start, start] as const;
  const isStored = stored !== undefined && shown !== undefined;
  const prices = (offer.prices ?? []).map((price, at) => {
    const [typed, own] = [row.prices[at], stored?.prices.find(each => each.id === price.id)];
    const before = shown?.prices.find(each => each.id === price.id);
    if (!typed) return timesOf(price);
    return afterSaving(timesOf(price), typed, own, before, starts);
  });
  return {
    ...afterSaving(timesOf(offer), row, stored, shown, starts),
    start,
    prices,
    isTyped: !isStored || !ends.every(end => sameWall(shown[end], row[end])),
  };
}

const isoOf = (time: number | null) => (time === null ? null : new Date(time).toISOString());

/** What is wrong with the sale window of a row beside the start of its event. */
export function windowProblems(
  draft: EventDraft,
  row: ClassDraft,
  known: Event | null,
  now: number,
): Problems {
  const { start, saleFrom, saleUntil, prices } = windowOf(draft, row, known);
  // Whether that is meant is asked; each of its windows would only tell of the same slip.
  if (start <= now) return {};
  if (isNeverSold({ saleFrom, saleUntil }, start))
    return { [`${row.id}.saleFrom`]: { kind: 'afterStart' } };
  if (saleUntil !== null && saleUntil > start + longestLateSale)
    return { [`${row.id}.saleUntil`]: { kind: 'longAfterStart' } };
  const found: Record<string, Problem> = {};
  for (const [at, price] of prices.entries()) {
    const own = { saleFrom: isoOf(price.saleFrom), saleUntil: isoOf(price.saleUntil) };
    const isSold = !isNeverSold(windowOfPrice({ saleFrom, saleUntil }, own, start), start);
    if (row.prices[at]?.active && !isSold)
      found[priceField(row.id, at, 'saleFrom')] = { kind: 'afterStart' };
  }
  return found;
}
