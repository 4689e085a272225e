import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { counters, drawers, operators, shifts } from '../../drizzle/schema/index.ts';
import { type Context, signedIn } from '../context.ts';
import { CommandId, type DrawerId, type ShiftId } from '../contract/ids.ts';
import type { Minor } from '../contract/money.ts';
import type { Shift } from '../contract/shift.ts';
import { violatedConstraint } from '../database/busy.ts';
import { insertRows } from '../database/insert-rows.ts';
import type { Tx } from '../database/pool.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { keepDrawersOn } from '../locks/drawers-on.ts';
import { lockThisCounter } from '../locks/this-counter.ts';
import { type May, type MayRefuse, refuse } from '../refusal.ts';
import { readSettings } from '../settings/settings.ts';
import type { Recovery } from '../transaction.ts';
import { lastSettlement } from './parts/left-in.ts';
import { insertMovement } from './parts/move-cash.ts';
import { readShift } from './parts/read-shift.ts';

interface Input {
  id: ShiftId;
  drawerId?: DrawerId | undefined;
  countedFloatMinor: Minor;
  reason?: string | undefined;
}

const insertShift = insertRows(shifts, 'shifts', [
  'id',
  'drawerId',
  'operatorId',
  'counterId',
  'currency',
  'floatMinor',
  'leftMinor',
  'businessDate',
]);

/**
 * Begins a shift with what was counted, and compares that with what the last close left. Refuses ID_REUSED,
 * DRAWERS_OFF, NOT_FOUND, SHIFT_OPEN, REASON_NEEDED.
 */
export async function open(
  tx: Tx,
  context: Context & MayRefuse<'shifts.open'>,
  { id, ...input }: Input,
): Promise<{ shift: Shift }> {
  const digest = digestOf(input);
  // First of all: the same command, sent twice at once, is then found done.
  const counter = await lockThisCounter(tx, context);
  if (await doneBefore(tx, context, id, digest)) {
    context.nothingToDo();
    return { shift: await readShift(tx, context, id) };
  }
  if (!(await keepDrawersOn(tx))) refuse(context, 'DRAWERS_OFF', {});
  const { drawerId, name } = await drawerToOpen(tx, context, counter, input.drawerId);
  const { currency, timeZone, dayStartsAt } = await readSettings(tx);
  const leftMinor = (await lastSettlement(tx, drawerId, currency))?.leftMinor ?? null;
  const floatMinor = input.countedFloatMinor;
  const { reason = null } = input;
  if (leftMinor !== null && leftMinor !== floatMinor && reason === null) {
    refuse(context, 'REASON_NEEDED', {
      countedMinor: floatMinor,
      expectedMinor: leftMinor,
      currency,
    });
  }

  const whose = { operatorId: signedIn(context).id, counterId: context.counterId };
  const businessDate = await businessDateOf(tx, timeZone, dayStartsAt);
  const shift = { id, drawerId, ...whose, currency, floatMinor, leftMinor, businessDate };
  await insertShift(tx, [shift]);
  await insertMovement(tx, [
    {
      ...{ id: CommandId.parse(id), shiftId: id, kind: 'float', amountMinor: floatMinor },
      ...{ reason, ...whose, reversesId: null },
    },
  ]);
  context.record({
    objectId: id,
    command: { id, digest },
    ...(reason && { reason }),
    after: { name, floatMinor, leftMinor, currency, businessDate },
  });
  return { shift: await readShift(tx, context, id, floatMinor) };
}

type CounterRecord = typeof counters.$inferSelect;

/** This counter's drawer; or another, which it works with from now on. */
async function drawerToOpen(
  tx: Tx,
  context: Context & May<'NOT_FOUND' | 'SHIFT_OPEN'>,
  counter: CounterRecord | undefined,
  wanted: DrawerId | undefined,
): Promise<{ drawerId: DrawerId; name: string }> {
  if (!counter) return refuse(context, 'NOT_FOUND', { what: 'counter' });
  const drawerId = wanted ?? counter.drawerId;
  const [drawer] = await tx.select().from(drawers).where(eq(drawers.id, drawerId));
  if (!drawer) return refuse(context, 'NOT_FOUND', { what: 'drawer' });

  const [other] = await tx
    .select({ shiftId: shifts.id, operatorName: operators.name, openedAt: shifts.openedAt })
    .from(shifts)
    .innerJoin(operators, eq(operators.id, shifts.operatorId))
    .where(and(ne(shifts.state, 'closed'), inArray(shifts.drawerId, [drawerId, counter.drawerId])));
  if (other) refuse(context, 'SHIFT_OPEN', { ...other, openedAt: other.openedAt.toISOString() });
  if (drawerId !== counter.drawerId) {
    await tx.update(counters).set({ drawerId }).where(eq(counters.id, counter.id));
  }
  return { drawerId, name: drawer.name };
}

/** The day of the calendar that this moment belongs to, in the zone of the box office. */
async function businessDateOf(tx: Tx, timeZone: string, dayStartsAt: string): Promise<string> {
  const { rows } = await tx.execute<{ day: string }>(
    sql`select (now() at time zone ${timeZone} - ${dayStartsAt}::interval)::date::text as day`,
  );
  return rows[0]?.day ?? '';
}

/** Another counter opened the same drawer first: its shift is found by now, or this very command's. */
export const openedBefore: Recovery = ({ error, recovered }) =>
  Promise.resolve(
    recovered === 0 && ['shifts_one_open', 'shifts_pkey'].includes(violatedConstraint(error) ?? ''),
  );
