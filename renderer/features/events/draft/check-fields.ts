import type { z } from 'zod';
import type { Event } from '../../../../core/contract/events.ts';
import { operations } from '../../../../core/contract/operations.ts';
import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import { readPercent, readWhole } from '../../../../core/format/typed-numbers.ts';
import { readTime } from '../../../../core/format/typed-time.ts';
import { momentOf, type WallTime, wallTimeIn } from '../../../../core/format/wall-time.ts';
import { readIssues } from '../../../api/issues.ts';
import type { ClassDraft, EventDraft } from './draft.ts';
import { type Problem, type Problems, problemsOf } from './problems.ts';

/** The rules are the contract's own; this form knows none beside them. */
const createEvent = operations['events.create'].inputSchema;
const createClass = operations['ticketClasses.create'].inputSchema;

export type EventInput = z.input<NonNullable<typeof createEvent>>;
export type ClassInput = z.input<NonNullable<typeof createClass>>;

const issuesOf = (schema: z.ZodType | undefined, input: unknown) =>
  readIssues(schema?.safeParse(input).error?.issues ?? []);

const typing = (what: Extract<Problem, { kind: 'typing' }>['what']): Problem => ({
  kind: 'typing',
  what,
});

export type Offer = Omit<ClassInput, 'id' | 'eventId'>;

/** The moment that is meant; the stored one, with its seconds, while the wall still shows the same. */
function momentIn(wall: WallTime, timeZone: string, stored: string | null | undefined) {
  const time = readTime(wall.time) ?? '';
  try {
    const shown = stored == null ? null : wallTimeIn(stored, timeZone);
    const same = shown?.day === wall.day && shown.time === time;
    return same ? stored : momentOf({ day: wall.day, time }, timeZone)?.iso;
  } catch {
    // Not a time zone of this machine: the contract says so at its own field.
    return undefined;
  }
}

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

function saleMoment(wall: WallTime, timeZone: string, stored: string | null | undefined) {
  if (wall.day === '') {
    const problem = wall.time.trim() === '' ? undefined : typing('dayMissing');
    return { moment: null, problem };
  }
  const problem = readTime(wall.time) === null ? typing('time') : undefined;
  return { moment: momentIn(wall, timeZone, stored) ?? null, problem };
}

/** Where no id is asked for there is no age to limit, whatever still stands in the fields. */
function agesOf({ participantData, ...row }: ClassDraft) {
  const years = (typed: string) => {
    const reading = readWhole(typed);
    return reading.ok ? reading.value : Number.NaN;
  };
  return participantData === 'nationalId'
    ? { minAge: years(row.minAge), maxAge: years(row.maxAge) }
    : { minAge: null, maxAge: null };
}

/** What is sent for one ticket class of a draft, and every field that is not right yet. */
export function checkClass(draft: EventDraft, row: ClassDraft, stored: TicketClass | undefined) {
  const vat = readPercent(row.vat);
  const capacity = readWhole(row.capacity);
  const limit = readWhole(row.limit);
  const from = saleMoment(row.saleFrom, draft.timeZone, stored?.saleFrom);
  const until = saleMoment(row.saleUntil, draft.timeZone, stored?.saleUntil);
  const offer = {
    name: row.name,
    priceMinor: row.priceMinor ?? undefined,
    vatRateBp: vat.ok ? (vat.value ?? undefined) : undefined,
    capacity: capacity.ok ? (capacity.value ?? undefined) : Number.NaN,
    participantData: row.participantData,
    saleFrom: from.moment,
    saleUntil: until.moment,
    limitPerOrder: limit.ok ? limit.value : Number.NaN,
    ...agesOf(row),
  };
  const prefix = `${row.id}.`;
  const own: Record<string, Problem> = {};
  if (!vat.ok) own[`${prefix}vat`] = typing('percent');
  if (from.problem !== undefined) own[`${prefix}saleFrom`] = from.problem;
  if (until.problem !== undefined) own[`${prefix}saleUntil`] = until.problem;
  const missing = (['priceMinor', 'vatRateBp', 'capacity'] as const).filter(
    each => offer[each] === undefined,
  );
  const required = problemsOf(
    Object.fromEntries(missing.map(each => [each, { code: 'required' }])),
    prefix,
  );
  const read = problemsOf(
    issuesOf(createClass, { id: row.id, eventId: draft.id, ...offer }),
    prefix,
  );
  // Complete unless a problem says otherwise, and nothing is sent while there is one.
  return { offer: offer as Offer, problems: { ...read, ...required, ...own } as Problems };
}
