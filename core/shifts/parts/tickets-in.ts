import { and, asc, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import { type PgColumn, unionAll } from 'drizzle-orm/pg-core';
import { events, ticketClasses, tickets } from '../../../drizzle/schema/index.ts';
import type { ShiftId } from '../../contract/ids.ts';
import { SignedMinor } from '../../contract/money.ts';
import type { ReadTx } from '../../database/pool.ts';

const signedMinor = (amount: SQL) => amount.mapWith(value => SignedMinor.parse(Number(value)));

/** What was sold in a shift and taken back in it, by VAT rate and by class and price. */
export async function ticketsIn(tx: ReadTx, shiftId: ShiftId) {
  const booked = bookedIn(tx, shiftId);
  const { vatRateBp, priceMinor, sign, className } = booked;
  const grossMinor = signedMinor(sql`sum(${sign} * ${priceMinor})`);
  // As `vatInside` rounds the VAT of one ticket: half up.
  const vat = sql`(2 * ${priceMinor} * ${vatRateBp} + 10000 + ${vatRateBp}) / (2 * (10000 + ${vatRateBp}))`;
  const byVatRate = await tx
    .select({ vatRateBp, grossMinor, vatMinor: signedMinor(sql`sum(${sign} * (${vat}))`) })
    .from(booked)
    .groupBy(vatRateBp)
    .orderBy(asc(vatRateBp));
  const byClass = await tx
    .select({
      eventId: events.id,
      eventTitle: events.title,
      ticketClassId: ticketClasses.id,
      className,
      priceMinor,
      sold: sql`count(*) filter (where ${sign} > 0)`.mapWith(Number),
      takenBack: sql`count(*) filter (where ${sign} < 0)`.mapWith(Number),
      grossMinor,
    })
    .from(booked)
    .innerJoin(ticketClasses, eq(ticketClasses.id, booked.ticketClassId))
    .innerJoin(events, eq(events.id, ticketClasses.eventId))
    .groupBy(events.id, ticketClasses.id, className, priceMinor)
    .orderBy(asc(events.startsAt), asc(events.id), asc(className), asc(priceMinor));
  return { byVatRate, byClass };
}

/** Each ticket that was sold, and each that was taken back: one can be both. */
function bookedIn(tx: ReadTx, shiftId: ShiftId) {
  const booked = (shift: PgColumn, sign: 1 | -1) =>
    tx
      .select({
        ticketClassId: tickets.ticketClassId,
        className: tickets.className,
        priceMinor: tickets.priceMinor,
        vatRateBp: tickets.vatRateBp,
        sign: sql<number>`${sql.raw(String(sign))}`.as('sign'),
      })
      .from(tickets)
      .where(and(eq(shift, shiftId), isNotNull(tickets.soldAt)));
  return unionAll(booked(tickets.soldShiftId, 1), booked(tickets.voidedShiftId, -1)).as('booked');
}
