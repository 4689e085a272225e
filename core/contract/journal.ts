import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { Delivered } from './documents.ts';
import { Chain, Head, SeenHead } from './head.ts';
import { OperatorId, WorkId } from './ids.ts';
import { Language } from './language.ts';
import { outside, query } from './operation.ts';
import { refuses } from './refusals.ts';
import { cursor, line, moment, pageSize, searchText, timeZone } from './text.ts';

/** What can have been done to a journal behind the program's back. */
export const findingKinds = [
  'rowEdited',
  'rowRemoved',
  /** `row` now holds what was sealed as row `was`. */
  'rowMoved',
  /** It stands among rows that were sealed long ago, and no seal knows it. */
  'rowInserted',
  'sealEdited',
  'sealRemoved',
  /** It does not follow from the seal before it. */
  'sealUnlinked',
  'sealUnsigned',
  /** Signed by a key that this installation does not know: one never handed over, or a forger's. */
  'sealForeign',
  /** The chain is shorter than the anchor; `seal` is the first that is missing. */
  'cutOff',
  /** The anchor knows another seal under this number. */
  'otherHead',
] as const;

export const Finding = z.object({
  kind: z.enum(findingKinds),
  row: z.int().nullable(),
  was: z.int().nullable(),
  seal: z.int().nullable(),
  /** Where it holds for a stretch of rows or seals: the last of them. */
  to: z.int().nullable(),
});
export type Finding = z.output<typeof Finding>;

export const Verification = z.object({
  head: Head.extend({ at: z.string() }).nullable(),
  rows: z.int(),
  seals: z.int(),
  /** Written after the last seal; seconds later they are sealed too. */
  unsealed: z.int(),
  /** How many rows and seals that is; `findings` names the first stretches of them. */
  found: z.int(),
  findings: z.array(Finding),
  /** The anchor is no other head but this seal's, mistyped: its number, or a few signs of its hash. */
  mistyped: z.int().nullable(),
  /** Whose signatures the seals carry. */
  keys: z.array(
    z.object({
      id: z.string(),
      counterName: z.string().nullable(),
      seals: z.int(),
      isKnown: z.boolean(),
    }),
  ),
});
export type Verification = z.output<typeof Verification>;

/** One act, as it is read. `about` is what its object is called today, where it still is there. */
export const Entry = z.object({
  seq: z.int(),
  at: z.string(),
  operation: z.string(),
  operatorId: OperatorId.nullable(),
  operatorName: z.string().nullable(),
  counterName: z.string().nullable(),
  objectId: z.string(),
  about: z
    .object({ kind: z.enum(['order', 'event', 'ticketClass', 'operator']), name: z.string() })
    .nullable(),
  /** Of the amounts in `before` and `after`. */
  currency: z.string().nullable(),
  reason: z.string().nullable(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});
export type Entry = z.output<typeof Entry>;

/** Which acts: by whom, what, when, and about which order (its code) or event (words of it). */
export const Filter = z.object({
  operatorId: OperatorId.optional(),
  /** An act as the journal names it: no half of a character gets into the database with it. */
  operation: z
    .string()
    .max(60)
    .regex(/^[\w.]*$/)
    .optional(),
  from: moment.optional(),
  to: moment.optional(),
  about: searchText.optional(),
});
export type Filter = z.output<typeof Filter>;

const Progress = z.discriminatedUnion('state', [
  z.object({ state: z.literal('checking'), rows: z.int(), of: z.int() }),
  z.object({ state: z.literal('done'), verification: Verification }),
]);

export const State = z.object({
  /** The last seal that counts here. */
  head: SeenHead.nullable(),
  unsealed: z.int(),
  chain: Chain,
  lastCheck: z
    .object({ at: z.string(), operatorName: z.string().nullable(), found: z.int() })
    .nullable(),
  /** Whoever may stand in it. */
  operators: z.array(z.object({ id: OperatorId, name: z.string() })),
});
export type State = z.output<typeof State>;

export const journal = {
  /** How far the journal is sealed, and what the last check found. */
  state: query('viewJournal').output(State),
  /** Newest first. A page may be short, or empty, and yet not be the last. */
  list: query('viewJournal')
    .input(Filter.extend({ cursor: cursor.optional(), limit: pageSize }).prefault({}))
    .output(z.object({ entries: z.array(Entry), nextCursor: z.string().nullable() })),
  /** The same as CSV, at most 50,000 rows; under `work` the caller hears how far it is. */
  export: outside('viewJournal', { changes: [], journalled: true, waits: null })
    .input(Filter.extend({ work: WorkId.optional() }).prefault({}))
    .output(Delivered.extend({ rows: z.int() })),
  /** Prints the last seal on a page. */
  printHead: outside('viewJournal', { changes: [], journalled: true, waits: null })
    .errors(refuses('NOT_FOUND'))
    .input(z.object({ language: Language, timeZone }))
    .output(Delivered),
  /** Compares every row with its seal, and tells how far it is; the last answer is the result. */
  verify: outside('viewJournal', { changes: [], journalled: true, waits: null })
    .input(z.object({ head: Head.optional() }).prefault({}))
    .output(eventIterator(Progress)),
  /** Gives up the head that this counter knew, and lets it go on from the chain as it is. */
  acceptHead: outside('maintain', { changes: [], journalled: true })
    .errors(refuses('CHANGED_MEANWHILE'))
    .input(z.object({ head: Head, reason: line(300) }))
    .output(z.object({})),
};
