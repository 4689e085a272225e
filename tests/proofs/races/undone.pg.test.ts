import { describe, expect, test } from 'vitest';
import { actingAs } from '../../../core/acting.ts';
import { type CommandId, PaymentId } from '../../../core/contract/ids.ts';
import type { Order } from '../../../core/contract/order.ts';
import { undo } from '../../../core/orders/undo.ts';
import { correct } from '../../../core/payments/correct.ts';
import { actorOf, type Counter, newCommandId } from '../../load/counter.ts';
import { takeAgreementAway } from '../../load/protection.ts';
import { anArena, outcomes } from '../arena.ts';
import { lockingOrder, stoppedAt } from '../meeting.ts';
import { tamper, unlocked } from '../tamper.ts';

/* The last sale of a counter is undone by several, while its payment is corrected, or the counter sells again. */

const arena = anArena();

async function aPaidOrder(): Promise<Order> {
  const seller = arena().counter();
  return seller.pay({ order: await seller.hold(arena().places(1)) });
}

const undoAt = ({ database }: Counter, { id: orderId }: Order, id: CommandId = newCommandId()) =>
  actingAs(database, actorOf(arena().house)).write('orders.undo', (tx, context) =>
    undo(tx, context, { id, orderId }),
  );

/** Undoes a sale without the lock on the order, when something else was done since it was looked at. */
async function tooLate(order: Order, other: () => Promise<unknown>) {
  const { counter, reached, letGo } = stoppedAt(arena(), readingMoney);
  tamper(counter, { at: lockingOrder, change: unlocked });
  const late = outcomes([undoAt(counter, order)]);
  await reached;
  await other();
  letGo();
  return late;
}
/** The last that is read before anything is written: what stands by each method. */
const readingMoney = /select "method", "method_name", "amount_minor" from "payments"/;

describe('two who undo one sale at once', () => {
  test('give its money back once', async () => {
    const order = await aPaidOrder();
    const acts = [1, 2].map(() => undoAt(arena().counter(), order));
    expect(await outcomes(acts)).toEqual(['WRONG_STATE', 'done']);
    expect(await arena().wrong()).toEqual([]);
  });

  test('with the same command both are answered, and it is done once', async () => {
    const order = await aPaidOrder();
    const id = newCommandId();
    const acts = [1, 2].map(() => undoAt(arena().counter(), order, id));
    expect(await outcomes(acts)).toEqual(['done', 'done']);
    expect(await arena().timesInJournal('orders.undo')).toBe(1);
    expect(await arena().wrong()).toEqual([]);
  });

  test('without the lock on the order give it back once too, since what went back has a receipt', async () => {
    await takeAgreementAway(arena().owner);
    const order = await aPaidOrder();
    expect(await tooLate(order, () => undoAt(arena().counter(), order))).toEqual(['NOT_LAST_SALE']);
  });
});

describe('undoing a sale whose payment is corrected at that moment', () => {
  const correctAt = ({ database }: Counter, { id: orderId, payments }: Order) =>
    actingAs(database, actorOf(arena().house)).write('payments.correct', (tx, context) =>
      correct(tx, context, {
        ...{ id: newCommandId(), orderId, method: 'card' },
        paymentId: PaymentId.parse(payments[0]?.id),
      }),
    );
  const byMethod = async ({ id }: Order) => {
    const { rows } = await arena().owner.query<{ method: string; sum: number }>(
      `select method, sum(amount_minor)::int as sum from payments where order_id = $1
       group by method having sum(amount_minor) <> 0 order by 1`,
      [id],
    );
    return rows;
  };

  test('leaves nothing by either method', async () => {
    const order = await aPaidOrder();
    await outcomes([undoAt(arena().counter(), order), correctAt(arena().counter(), order)]);
    expect(await byMethod(order)).toEqual([]);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the lock on the order cash goes back for what was a card', async () => {
    const order = await aPaidOrder();
    const late = await tooLate(order, () => correctAt(arena().counter(), order));
    expect(late).toEqual(['done']);
    expect(await byMethod(order)).toEqual([
      { method: 'card', sum: order.totalMinor },
      { method: 'cash', sum: 0 - order.totalMinor },
    ]);
  });
});

describe('undoing the last sale of a counter that sells again at that moment', () => {
  /** The next sale has its receipt, and is not committed. */
  const issuing = /^insert into "receipts"/;
  const isWaiting = async () => {
    const { rows } = await arena().owner.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows.length;
  };
  async function sellingMeanwhile() {
    const order = await aPaidOrder();
    const next = await arena().aHold();
    const { counter, reached, letGo } = stoppedAt(arena(), issuing);
    const paid = counter.pay({ order: next });
    await reached;
    return { undone: outcomes([undoAt(arena().counter(), order)]), paid, letGo };
  }

  test('waits for it, and is told that it is not the last any more', async () => {
    const { undone, paid, letGo } = await sellingMeanwhile();
    await expect.poll(isWaiting).toBe(1);
    letGo();
    await paid;
    expect(await undone).toEqual(['NOT_LAST_SALE']);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: where nobody waits for the number of a receipt, what is no longer the last is undone', async () => {
    await arena().owner.query(`
      create sequence numbers;
      create or replace function receipts_numbered() returns trigger language plpgsql security definer as $$
      begin
        new.year := 2031; new.counter_number := 1; new.number := nextval('public.numbers');
        return new;
      end $$`);
    const { undone, paid, letGo } = await sellingMeanwhile();
    expect(await undone).toEqual(['done']);
    letGo();
    await paid;
  });
});
