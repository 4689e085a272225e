import { sql } from 'drizzle-orm';
import { bigint, index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { CounterId, OperatorId } from '../../core/contract/ids.ts';
import { idOf, momentOfAct } from './columns.ts';

/**
 * The append-only record of everything done, written in the act's own transaction. No foreign keys:
 * a row outlives what it tells of, and a sale locks nothing for its sake.
 */
export const journal = pgTable(
  'journal',
  {
    seq: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: momentOfAct(),
    operatorId: idOf<OperatorId>(),
    counterId: idOf<CounterId>(),
    operation: text().notNull(),
    objectId: uuid().notNull(),
    /** The caller's id of a command that makes something: one id, one act. */
    commandId: uuid(),
    /** What that command asked for, as SHA-256, to tell a repetition from another use of the id. */
    commandDigest: text(),
    reason: text(),
    /** Values that matter, before and after; never personal data in clear. */
    before: jsonb(),
    after: jsonb(),
  },
  table => [
    uniqueIndex('journal_command').on(table.commandId).where(sql`${table.commandId} is not null`),
    index('journal_of_object').on(table.objectId, table.seq),
  ],
);
