import { boolean, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { CounterId, OperatorId, SessionId } from '../../core/contract/ids.ts';
import { idOf, moment, momentOfAct } from './columns.ts';
import { counters } from './counters.ts';
import { operators } from './operators.ts';

/** One sign-in. Its refresh token is kept as a hash and changes at every use. */
export const sessions = pgTable(
  'sessions',
  {
    id: idOf<SessionId>().primaryKey(),
    operatorId: idOf<OperatorId>()
      .notNull()
      .references(() => operators.id, { onDelete: 'cascade' }),
    counterId: idOf<CounterId>().references(() => counters.id, { onDelete: 'set null' }),
    refreshHash: text().notNull(),
    createdAt: momentOfAct(),
    refreshedAt: momentOfAct(),
    /** Noted once a minute. */
    seenAt: momentOfAct(),
    /** Begun with a PIN, which works only where a password came first. */
    byPin: boolean().notNull().default(false),
    expiresAt: moment().notNull(),
    endedAt: moment(),
  },
  table => [index('sessions_of_operator').on(table.operatorId)],
);

/** How often an address, or anybody at a counter, was given wrong of late; the hash of one that nobody has too. */
export const signInTries = pgTable(
  'sign_in_tries',
  {
    subject: text().primaryKey(),
    failures: integer().notNull(),
    lastAt: moment().notNull(),
    /** Before it no further try is let through. */
    nextAt: moment().notNull(),
  },
  table => [index('sign_in_tries_by_age').on(table.lastAt)],
);
