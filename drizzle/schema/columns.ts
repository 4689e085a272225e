import { sql } from 'drizzle-orm';
import { bigint, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Minor, SignedMinor } from '../../core/contract/money.ts';

/** An id of one kind of thing, which the compiler keeps apart from those of others. */
export const idOf = <Id extends string>() => uuid().$type<Id>();

/** An id made by the caller of the command that creates the row. */
export const callersId = () => uuid().primaryKey();

/** A moment in UTC, read as a Date; kept to the millisecond, so that a Date means the same moment. */
export const moment = () => timestamp({ withTimezone: true, mode: 'date', precision: 3 });

/** The moment of the transaction, by the database's clock. */
export const momentOfAct = () => moment().notNull().default(sql`now()`);

/** A whole number of minor units. */
export const minorUnits = () => bigint({ mode: 'number' }).$type<Minor>();

/** The same where money may also go back. */
export const signedMinorUnits = () => bigint({ mode: 'number' }).$type<SignedMinor>();
