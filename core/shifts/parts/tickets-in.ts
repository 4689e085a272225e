import { and, asc, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import { type PgColumn, unionAll } from 'drizzle-orm/pg-core';
import { charges, events, ticketClasses, tickets } from '../../../drizzle/schema/index.ts';
import type { ShiftId } from '../../contract/ids.ts';
import { SignedMinor } from '../../contract/money.ts';
import type { ReadTx } from '../../database/pool.ts';

const signedMinor = (amount: SQL) => amount.mapWith(value => SignedMinor.parse(Number(value)));

/** What was sold in a shift and taken back in it, by class and price; and by VAT rate with what was charged beside tickets. */
export async function ticketsIn(tx: ReadTx, shiftId: ShiftId) {
  const booked = bookedIn(tx, shiftId);
  const { priceMinor, sign, className } = booked;
  const grossMinor = signedMinor(sql`sum(${sign} * ${priceMinor})`);
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
  return { byVatRate: await byVatRateIn(tx, shiftId), byClass };
}

/** Each ticket that was sold, and each that was taken back: one can be both. */
function bookedIn(tx: ReadTx, shiftId: ShiftId) {
  const booked = (shift: PgColumn, sign: 1 | -1) =>
    tx
      .select({
        ticketClassId: tickets.ticketClassId,
        className: tickets.className,
        priceMinor: tickets.priceMinor,
        sign: sql<number>`${sql.raw(String(sign))}`.as('sign'),
      })
      .from(tickets)
      .where(and(eq(shift, shiftId), isNotNull(tickets.soldAt)));
  return unionAll(booked(tickets.soldShiftId, 1), booked(tickets.voidedShiftId, -1)).as('booked');
}

/** All that was charged in a shift, for tickets and beside them, and taken back. */
async function byVatRateIn(tx: ReadTx, shiftId: ShiftId) {
  const charged = (shift: PgColumn, sign: 1 | -1) =>
    tx
      .select({
        amountMinor: sql`${sql.raw(String(sign))} * ${charges.amountMinor}`.as('amount'),
        vatRateBp: sql<number>`${charges.vatRateBp}`.as('rate'),
      })
      .from(charges)
      .where(eq(shift, shiftId));
  const sold = (shift: PgColumn, sign: 1 | -1) =>
    tx
      .select({
        amountMinor: sql`${sql.raw(String(sign))} * ${tickets.priceMinor}`.as('amount'),
        vatRateBp: sql<number>`${tickets.vatRateBp}`.as('rate'),
      })
      .from(tickets)
      .where(and(eq(shift, shiftId), isNotNull(tickets.soldAt)));
  const all = unionAll(
    sold(tickets.soldShiftId, 1),
    sold(tickets.voidedShiftId, -1),
    charged(charges.shiftId, 1),
    charged(charges.voidedShiftId, -1),
  ).as('all_charged');
  const { amountMinor, vatRateBp } = all;
  // As `vatInside` rounds the VAT of one of them: half up, whichever way it goes.
  const vat = sql`sign(${amountMinor}) * ((2 * abs(${amountMinor}) * ${vatRateBp} + 10000 + ${vatRateBp}) / (2 * (10000 + ${vatRateBp})))`;
  return tx
    .select({
      vatRateBp,
      grossMinor: signedMinor(sql`sum(${amountMinor})`),
      vatMinor: signedMinor(sql`sum(${vat})`),
    })
    .from(all)
    .groupBy(vatRateBp)
    .orderBy(asc(vatRateBp));
}
