import type { z } from 'zod';
import type { Event } from '../../../../core/contract/events.ts';
import { operations } from '../../../../core/contract/operations.ts';
import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import { readPercent, readWhole } from '../../../../core/format/typed-numbers.ts';
import { readTime } from '../../../../core/format/typed-time.ts';
import { readIssues } from '../../../api/issues.ts';
import { checkPrices } from './check-prices.ts';
import type { ClassDraft, EventDraft } from './draft.ts';
import { agesOf, momentIn, saleMoment, typing } from './moments.ts';
import { type Problem, type Problems, problemsOf } from './problems.ts';

/** The rules are the contract's own; this form knows none beside them. */
const createEvent = operations['events.create'].inputSchema;
const createClass = operations['ticketClasses.create'].inputSchema;

export type EventInput = z.input<NonNullable<typeof createEvent>>;
export type ClassInput = z.input<NonNullable<typeof createClass>>;

const issuesOf = (schema: z.ZodType | undefined, input: unknown) =>
  readIssues(schema?.safeParse(input).error?.issues ?? []);

export type Offer = Omit<ClassInput, 'id' | 'eventId'>;

/** What is sent for the event itself, and every field that is not right yet. */
export function checkEvent(draft: EventDraft, stored: Event | null) {
  const own: Record<string, Problem> = {};
  if (draft.day === '') own['day'] = typing('day');
  if (readTime(draft.time) === null) own['time'] = typing('time');
  const startsAt = momentIn(draft, draft.timeZone, stored?.startsAt);
  const { id, title, timeZone, place, currency, description } = draft;
  const input: EventInput = {
    id,
    title,
    startsAt: startsAt ?? '',
    timeZone,
    place,
    currency,
    description,
    artists: [...draft.artists],
    categories: [...draft.categories],
  };
  const { time, ...read } = problemsOf(issuesOf(createEvent, input));
  // A moment that cannot be made is already said at the day, the time or the zone.
  const ofMoment: Problems = startsAt === undefined || time === undefined ? {} : { day: time };
  return { input, problems: { ...read, ...ofMoment, ...own } as Problems };
}

/** What is sent for one ticket class of a draft, and every field that is not right yet. */
export function checkClass(draft: EventDraft, row: ClassDraft, stored: TicketClass | undefined) {
  const vat = readPercent(row.vat);
  const capacity = readWhole(row.capacity);
  const limit = readWhole(row.limit);
  const from = saleMoment(row.saleFrom, draft.timeZone, stored?.saleFrom);
  const until = saleMoment(row.saleUntil, draft.timeZone, stored?.saleUntil);
  const listed = checkPrices(draft, row, stored);
  const isListed = row.prices.length > 0;
  const offer = {
    name: row.name,
    ...(isListed ? { prices: listed.prices } : { priceMinor: row.priceMinor ?? undefined }),
    vatRateBp: vat.ok ? (vat.value ?? undefined) : undefined,
    capacity: capacity.ok ? (capacity.value ?? undefined) : Number.NaN,
    participantData: row.participantData,
    saleFrom: from.moment,
    saleUntil: until.moment,
    limitPerOrder: limit.ok ? limit.value : Number.NaN,
    ...(!isListed && agesOf(row.participantData, row)),
  };
  const prefix = `${row.id}.`;
  const own: Record<string, Problem> = {};
  if (!vat.ok) own[`${prefix}vat`] = typing('percent');
  if (from.problem !== undefined) own[`${prefix}saleFrom`] = from.problem;
  if (until.problem !== undefined) own[`${prefix}saleUntil`] = until.problem;
  const needed = isListed ? {} : { priceMinor: row.priceMinor ?? undefined };
  const missing = Object.entries({
    ...needed,
    vatRateBp: offer.vatRateBp,
    capacity: offer.capacity,
  }).flatMap(([name, value]) => (value === undefined ? [name] : []));
  const required = problemsOf(
    Object.fromEntries(missing.map(each => [each, { code: 'required' }])),
    prefix,
  );
  const read = problemsOf(
    issuesOf(createClass, { id: row.id, eventId: draft.id, ...offer }),
    prefix,
  );
  // Complete unless a problem says otherwise, and nothing is sent while there is one.
  return {
    offer: offer as Offer,
    problems: { ...read, ...required, ...listed.problems, ...own } as Problems,
  };
}
