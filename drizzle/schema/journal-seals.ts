import { sql } from 'drizzle-orm';
import { bigint, check, index, pgTable, text } from 'drizzle-orm/pg-core';
import type { CounterId } from '../../core/contract/ids.ts';
import { idOf, moment } from './columns.ts';

/**
 * The chain that closes over the journal: each seal names its rows with their digests, and the seal
 * before it. What is hashed and signed stands in core/journal/parts/chain.ts; nothing is ever changed here.
 */
export const journalSeals = pgTable(
  'journal_seals',
  {
    /** 1, 2, 3 … without gaps. */
    number: bigint({ mode: 'number' }).primaryKey(),
    at: moment().notNull(),
    counterId: idOf<CounterId>().notNull(),
    /** The hash of the seal before; zeros for the first. */
    previous: text().notNull(),
    /** Numbers of the sealed rows, ascending, and beside each the digest of its content. */
    rows: bigint({ mode: 'number' }).array().notNull(),
    digests: text().array().notNull(),
    /** The journal was looked through to this number. */
    through: bigint({ mode: 'number' }).notNull(),
    /** Numbers up to `through` that had not appeared: rolled back, or still under way. */
    missing: bigint({ mode: 'number' }).array().notNull(),
    /** How many rows are sealed so far, these among them. */
    total: bigint({ mode: 'number' }).notNull(),
    hash: text().notNull(),
    publicKey: text().notNull(),
    signature: text().notNull(),
  },
  table => [
    check('journal_seals_numbered', sql`${table.number} > 0`),
    check(
      'journal_seals_rows',
      sql`cardinality(${table.rows}) > 0 and cardinality(${table.rows}) = cardinality(${table.digests})`,
    ),
    index('journal_seals_by_moment').on(table.at),
  ],
);
