import type { Order } from '../../../core/contract/order.ts';
import { readTime } from '../../../core/format/typed-time.ts';
import { momentOf, wallTimeIn } from '../../../core/format/wall-time.ts';

/** The first event of an order: by its start places are kept. */
type First = Pick<Order['events'][number], 'startsAt' | 'timeZone'>;

/** Until when places are kept: some minutes before the start, or where those are null a day and a time, as typed. */
export interface Deadline {
  readonly minutes: number | null;
  readonly day: string;
  readonly time: string;
}

/** What is offered, in minutes before the start. */
const offered = [0, 15, 30, 60, 120, 1_440, 2_880] as const;
const usualMinutes = 30;
/** So long a bank transfer may take. */
const transferDays = 7;

/** Of an order for something. */
export function firstOf({ events }: Order): First {
  const [first] = events.toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  if (!first) throw new Error('an order is for something');
  return first;
}

const before = (startsAt: string, minutes: number): string =>
  new Date(Date.parse(startsAt) - minutes * 60_000).toISOString();

/** Those that are still to come. @param stored what an order has already, and so stays among them */
export function choicesFor({ startsAt }: First, now: string, stored: number | null): number[] {
  const coming = offered.filter(each => before(startsAt, each) > now);
  const all = stored === null ? coming : [...coming, stored];
  return [...new Set(all)].toSorted((a, b) => a - b);
}

/** The same moment as a day and a time, to be typed over. */
export const asMoment = (iso: string, { timeZone }: First): Deadline => ({
  minutes: null,
  ...wallTimeIn(iso, timeZone),
});

/** What most customers are told; a transfer has some days, where the event leaves them. */
export function usualDeadline(first: First, now: string, awaitsTransfer: boolean): Deadline {
  const later = new Date(Date.parse(now) + transferDays * 86_400_000).toISOString();
  if (awaitsTransfer && later < before(first.startsAt, 1_440))
    return { ...asMoment(later, first), time: '23:59' };
  const choices = choicesFor(first, now, null);
  const minutes = choices.findLast(each => each <= (awaitsTransfer ? 1_440 : usualMinutes));
  return { ...asMoment(first.startsAt, first), minutes: minutes ?? null };
}

/** As a reservation has it. */
export function deadlineOf(order: Order, first: First): Deadline | null {
  const { purpose, heldUntil, minutesBeforeStart } = order;
  if (purpose === 'sale' || heldUntil === null) return null;
  return { ...asMoment(heldUntil, first), minutes: minutesBeforeStart };
}

/** The moment that is meant, as an ISO text; null where what is typed is none. */
export function momentMeant({ minutes, day, time }: Deadline, first: First): string | null {
  if (minutes !== null) return before(first.startsAt, minutes);
  return momentOf({ day, time: readTime(time) ?? '' }, first.timeZone)?.iso ?? null;
}
