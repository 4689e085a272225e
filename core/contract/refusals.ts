import { z } from 'zod';
import { Act } from './act.ts';
import { DatabaseProblem } from './database-problem.ts';
import { StartDoubt } from './event-start.ts';
import { TicketClassId } from './ids.ts';
import { Minor } from './money.ts';
import type { refusalsOfAll } from './refusals-of-all.ts';
import { refusalsOfAttempts } from './refusals-of-attempts.ts';
import { refusalsOfCorrections } from './refusals-of-corrections.ts';
import { refusalsOfDrawers } from './refusals-of-drawers.ts';
import { refusalsOfMoneyBack } from './refusals-of-money-back.ts';
import { refusalsOfReservations } from './refusals-of-reservations.ts';

const left = z.object({
  left: z.array(z.object({ ticketClassId: TicketClassId, remaining: z.int() })),
});

/**
 * Every "no" of the business, with what the screen needs to say it. An operation declares it with
 * `refuses(code)`; a use case says it with `refuse(context, code, data)`, which compiles only where the
 * context is that of an operation that declares it; the renderer has the sentence.
 */
export const refusals = {
  ALREADY_SET_UP: { status: 409, data: z.object({}) },
  WRONG_CREDENTIALS: { status: 401, data: z.object({}) },
  /** Too many wrong tries; said whether the address exists or not. */
  TRY_LATER: { status: 429, data: z.object({ until: z.string(), seconds: z.int() }) },
  /** The right one-time password, but too late; said to nobody who does not know it. */
  ONE_TIME_EXPIRED: { status: 401, data: z.object({}) },
  PASSWORD_COMMON: { status: 409, data: z.object({}) },
  PASSWORD_UNCHANGED: { status: 409, data: z.object({}) },
  EMAIL_TAKEN: { status: 409, data: z.object({}) },
  /** Nobody could manage operators any more. */
  LAST_ADMIN: { status: 409, data: z.object({}) },
  /** The counter that asks cannot lock itself out. */
  OWN_COUNTER: { status: 409, data: z.object({}) },
  /** Whoever has done something is deactivated and not removed. */
  OPERATOR_OWNS: {
    status: 409,
    data: z.object({ owns: z.array(z.enum(['events', 'orders', 'journal'])) }),
  },
  /** What an admin may cannot be changed, a delivered role neither renamed nor removed. */
  ROLE_FIXED: { status: 409, data: z.object({}) },
  ROLE_IN_USE: { status: 409, data: z.object({ operators: z.int() }) },
  NOT_FOUND: { status: 404, data: z.object({ what: z.string() }) },
  /** The id was used before, for something else. */
  ID_REUSED: { status: 409, data: z.object({}) },
  /** Somebody else saved in between; `by` says who, where the journal tells. */
  CHANGED_MEANWHILE: { status: 409, data: z.object({ by: Act.nullish() }) },
  NAME_TAKEN: { status: 409, data: z.object({ name: z.string() }) },
  EVENT_INCOMPLETE: {
    status: 409,
    data: z.object({ missing: z.enum(['ticketClasses', 'future']) }),
  },
  WRONG_STATE: { status: 409, data: z.object({ status: z.string() }) },
  CURRENCY_FIXED: { status: 409, data: z.object({}) },
  /** The start looks like a slip while places are taken: how many. Whoever means it says so. */
  START_UNCONFIRMED: {
    status: 409,
    data: z.object({ doubts: z.array(StartDoubt), tickets: z.int() }),
  },
  /** The sale of a class would begin when it is over: with the start, or days after it where it goes on. */
  SALE_AFTER_START: { status: 409, data: z.object({ startsAt: z.string() }) },
  CAPACITY_TAKEN: { status: 409, data: z.object({ taken: z.int() }) },
  SOLD_OUT: { status: 409, data: left },
  LIMIT_EXCEEDED: {
    status: 409,
    data: z.object({ ticketClassId: TicketClassId, limit: z.int() }),
  },
  NOT_ON_SALE: {
    status: 409,
    data: z.object({
      ticketClassId: TicketClassId,
      reason: z.enum(['draft', 'cancelled', 'postponed', 'started', 'tooEarly', 'saleEnded']),
    }),
  },
  MIXED_CURRENCIES: { status: 409, data: z.object({}) },
  /** The tickets come to more than any amount may be. */
  TOTAL_TOO_LARGE: { status: 409, data: z.object({ largestMinor: Minor }) },
  /** The order is no longer held; `status` says what it is now, `by` by whose act. */
  NOT_HELD: { status: 409, data: z.object({ status: z.string(), by: Act }) },
  HOLD_EXPIRED: { status: 409, data: z.object({}) },
  /** `places` are of an exchange, whose new tickets nobody knows yet: which of them, counted from 1. */
  PARTICIPANTS_MISSING: {
    status: 409,
    data: z.object({ ticketIds: z.array(z.string()), places: z.array(z.int()).optional() }),
  },
  /** Nobody has said that they saw what a price asks for, as “student card”. */
  PROOF_NEEDED: { status: 409, data: z.object({ proofs: z.array(z.string()) }) },
  /** By the PESEL, on the day of the event. */
  AGE_LIMIT: {
    status: 409,
    data: z.object({
      ticketId: z.string(),
      className: z.string(),
      minAge: z.int().nullable(),
      maxAge: z.int().nullable(),
    }),
  },
  TOTAL_CHANGED: { status: 409, data: z.object({ totalMinor: Minor }) },
  PAYMENTS_DIFFER: {
    status: 409,
    data: z.object({ totalMinor: Minor, paidMinor: Minor }),
  },
  /** More in cash than anybody hands over for this (cash.ts): a slip, or a scanner. */
  TENDERED_TOO_MUCH: { status: 409, data: z.object({ mostMinor: Minor }) },
  /** Another method by a name that the settings do not have, or not any more. */
  METHOD_UNKNOWN: { status: 409, data: z.object({ name: z.string() }) },
  ...refusalsOfDrawers,
  ADMITTED: { status: 409, data: z.object({ ticketIds: z.array(z.string()) }) },
  EVENT_STARTED: { status: 409, data: z.object({}) },
  ...refusalsOfMoneyBack,
  ...refusalsOfCorrections,
  ...refusalsOfReservations,
  ...refusalsOfAttempts,
  /** It is under another installation's key, or was tampered with. */
  ID_UNREADABLE: { status: 409, data: z.object({}) },
  /** The event is still to come: the door asks who these tickets are for. */
  STILL_NEEDED: { status: 409, data: z.object({ ticketIds: z.array(z.string()) }) },
  NOT_SOLD: { status: 409, data: z.object({ status: z.string() }) },
  /** These lines of a recovery code, counted from 1, are not as they were printed. */
  CODE_WRONG: { status: 409, data: z.object({ lines: z.array(z.int()) }) },
  /** The built-in database serves this computer alone. */
  NOT_SHARED: { status: 409, data: z.object({}) },
  /** This counter knows no login but that of the database's owner, which it does not hand on. */
  NO_COUNTER_LOGIN: { status: 409, data: z.object({}) },
  /** Another passphrase, or not a whole enrolment file: the two cannot be told apart. */
  ENROLMENT_UNREADABLE: { status: 409, data: z.object({}) },
  /** The file lets no counter in any more: it is too old, or a counter was locked out since. */
  ENROLMENT_SPENT: { status: 409, data: z.object({}) },
  /** The server of an enrolment file cannot be worked with from here; `problem` as in the status. */
  SERVER_AWAY: { status: 409, data: z.object({ problem: DatabaseProblem }) },
  /** This host has no printer or window to do it with. */
  NOT_AT_THIS_DESK: { status: 409, data: z.object({}) },
  /** Another program trains in the same folder. */
  TRAINING_IN_USE: { status: 409, data: z.object({}) },
} as const;

export type RefusalCode = keyof typeof refusals;
export type RefusalData<Code extends RefusalCode> = z.input<(typeof refusals)[Code]['data']>;

export type AnyRefusalCode = RefusalCode | keyof typeof refusalsOfAll;
export type AnyRefusalData<Code extends AnyRefusalCode> = (typeof refusals &
  typeof refusalsOfAll)[Code] extends { data: infer Data extends z.ZodType }
  ? z.input<Data>
  : Record<string, never>;

/** Declares which refusals an operation may answer with. */
export const refuses = <Code extends RefusalCode>(...codes: Code[]) =>
  Object.fromEntries(codes.map(code => [code, refusals[code]])) as Pick<typeof refusals, Code>;
