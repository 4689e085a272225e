import { describe, expect, test } from 'vitest';
import { actingAs } from '../../../core/acting.ts';
import { PaymentId } from '../../../core/contract/ids.ts';
import type { Order } from '../../../core/contract/order.ts';
import { correct } from '../../../core/payments/correct.ts';
import { actorOf, type Counter, newCommandId } from '../../load/counter.ts';
import { anArena, outcomes } from '../arena.ts';
import { lockingOrder, stoppedAt } from '../meeting.ts';
import { tamper, unlocked } from '../tamper.ts';

/* The method of a payment is corrected by several, or while the payment goes back. */

const arena = anArena();

async function aPaidOrder(): Promise<Order> {
  const seller = arena().counter();
  return seller.pay({ order: await seller.hold(arena().places(1)) });
}

const correctAt = ({ database }: Counter, { id: orderId, payments }: Order) =>
  actingAs(database, actorOf(arena().house)).write('payments.correct', (tx, context) =>
    correct(tx, context, {
      ...{ id: newCommandId(), orderId, method: 'card' },
      paymentId: PaymentId.parse(payments[0]?.id),
    }),
  );

/** The last that is read before a correction is written: what stands by each method. */
const readingMoney = /select "method", "method_name", "amount_minor" from "payments"/;

/** Corrects a payment without the lock on the order, when something else was done since it was looked at. */
async function tooLate(order: Order, other: () => Promise<unknown>) {
  const { counter, reached, letGo } = stoppedAt(arena(), readingMoney);
  tamper(counter, { at: lockingOrder, change: unlocked });
  const late = outcomes([correctAt(counter, order)]);
  await reached;
  await other();
  letGo();
  return late;
}

const rulesAway = () =>
  arena().owner.query(
    'drop trigger corrections_come_to_nothing on payments; drop index payments_corrected_once',
  );

describe('two who correct one payment at once', () => {
  test('correct it once, and the second is told', async () => {
    const order = await aPaidOrder();
    const acts = [1, 2].map(() => correctAt(arena().counter(), order));
    expect(await outcomes(acts)).toEqual(['NOT_CORRECTABLE', 'done']);
    expect(await arena().wrong()).toEqual([]);
  });

  test('without the lock on the order correct it once too, since the database knows what it was', async () => {
    const order = await aPaidOrder();
    const late = await tooLate(order, () => correctAt(arena().counter(), order));
    expect(late).toEqual([expect.stringMatching(/payments_corrected_once|Failed query/)]);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the lock and the rules it is corrected twice', async () => {
    await rulesAway();
    const order = await aPaidOrder();
    expect(await tooLate(order, () => correctAt(arena().counter(), order))).toEqual(['done']);
    expect(await arena().wrong()).toEqual([expect.stringMatching(/^corrections that/)]);
  });
});

describe('correcting a payment whose money goes back at that moment', () => {
  const byMethod = async ({ id }: Order) => {
    const { rows } = await arena().owner.query<{ method: string; sum: number }>(
      `select method, sum(amount_minor)::int as sum from payments where order_id = $1
       group by method having sum(amount_minor) <> 0 order by 1`,
      [id],
    );
    return rows;
  };

  test('leaves nothing by either method, whoever comes first', async () => {
    const order = await aPaidOrder();
    await outcomes([correctAt(arena().counter(), order), arena().counter().cancel(order.id)]);
    expect(await byMethod(order)).toEqual([]);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the lock on the order it makes a card of cash that is gone', async () => {
    const order = await aPaidOrder();
    const late = await tooLate(order, () => arena().counter().cancel(order.id));
    expect(late).toEqual(['done']);
    expect(await byMethod(order)).toEqual([
      { method: 'card', sum: order.totalMinor },
      { method: 'cash', sum: 0 - order.totalMinor },
    ]);
  });
});
