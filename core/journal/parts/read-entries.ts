import { desc, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import {
  counters,
  events,
  journal,
  operators,
  orders,
  ticketClasses,
} from '../../../drizzle/schema/index.ts';
import type { Entry } from '../../contract/journal.ts';
import type { ReadTx } from '../../database/pool.ts';
import { readSettings } from '../../settings/settings.ts';

const Values = z.record(z.string(), z.unknown()).nullable().catch(null);

/** Rows by their numbers, newest first, with the names of who and what they are about. */
export async function readEntries(tx: ReadTx, seqs: number[]): Promise<Entry[]> {
  const rows = await tx
    .select({
      entry: journal,
      operatorName: operators.name,
      counterName: counters.name,
      orderCode: orders.code,
      eventTitle: events.title,
      className: ticketClasses.name,
      currency: sql<
        string | null
      >`coalesce(${orders.currency}, ${events.currency}, (select e.currency
        from ${events} e where e.id = ${ticketClasses.eventId}))`,
    })
    .from(journal)
    .leftJoin(operators, eq(operators.id, journal.operatorId))
    .leftJoin(counters, eq(counters.id, journal.counterId))
    .leftJoin(orders, eq(orders.id, journal.objectId))
    .leftJoin(events, eq(events.id, journal.objectId))
    .leftJoin(ticketClasses, eq(ticketClasses.id, journal.objectId))
    .where(inArray(journal.seq, seqs))
    .orderBy(desc(journal.seq));
  const people = await namesOf(
    tx,
    rows.map(each => each.entry.objectId),
  );
  const { currency: ofLimits } = await readSettings(tx);
  return rows.map(({ entry, operatorName, counterName, currency, ...names }) => ({
    seq: entry.seq,
    at: entry.at.toISOString(),
    operation: entry.operation,
    operatorId: entry.operatorId,
    operatorName,
    counterName,
    objectId: entry.objectId,
    about:
      named('order', names.orderCode) ??
      named('event', names.eventTitle) ??
      named('ticketClass', names.className) ??
      named('operator', people.get(entry.objectId) ?? null),
    // What somebody may give back is in the currency of the settings.
    currency: currency ?? (people.has(entry.objectId) ? ofLimits : null),
    reason: entry.reason,
    before: Values.parse(entry.before),
    after: Values.parse(entry.after),
  }));
}

const named = (kind: NonNullable<Entry['about']>['kind'], name: string | null): Entry['about'] =>
  name === null ? null : { kind, name };

/** Operators stand in a row as who did it already, so they are asked for beside it. */
async function namesOf(tx: ReadTx, ids: string[]): Promise<Map<string, string>> {
  const rows = await tx
    .select({ id: operators.id, name: operators.name })
    .from(operators)
    .where(inArray(sql<string>`${operators.id}`, ids));
  return new Map(rows.map(each => [each.id, each.name]));
}
