import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { revivedAlone, stepsTaken, writeDownSteps } from '../../tests/proofs/steps-taken.ts';
import { selling } from '../../tests/support/fixtures/selling.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';
import { states } from './states.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
  await writeDownSteps(office);
  await everyAct();
});
afterAll(() => office.close());

const { held, lapse, paid } = selling(() => office);

/** Whatever can be done with an order, in every sequence that leads somewhere else. */
async function everyAct(): Promise<void> {
  const { orders, maintenance } = office.operations;
  const { classIds } = await office.event([{ capacity: 50 }, { capacity: 50 }]);
  const [classId = '', otherId = ''] = [...classIds].sort();
  const changed = (orderId: string, quantities: readonly number[]) =>
    orders.changeHold({
      orderId,
      lines: [classId, otherId]
        .map((ticketClassId, at) => ({ ticketClassId, quantity: quantities[at] ?? 0 }))
        .filter(each => each.quantity > 0),
    });
  const cancelled = (orderId: string) => orders.cancel({ orderId, reason: 'rain' });
  const order = async () => (await held(classId, 2)).id;

  const sold = await order();
  await changed(sold, [0, 1]);
  await changed(sold, [1, 1]);
  await paid(sold, 10_000);
  await cancelled(sold);
  await cancelled(await order());

  for (const isTidiedUp of [true, false]) {
    const late = await order();
    await changed(late, [1]);
    await lapse(late);
    if (isTidiedUp) await maintenance.releaseExpiredHolds({});
    await paid(late, 5_000);
  }
}

const stepsOf = (first: string, table: Readonly<Record<string, readonly string[]>>) =>
  [
    `→ ${first}`,
    ...Object.entries(table).flatMap(([from, to]) => to.map(each => `${from} → ${each}`)),
  ].sort();

describe('in the database, all acts together', () => {
  test('take an order along every step of its table, and along no other', async () => {
    expect(await stepsTaken(office, 'orders')).toEqual(stepsOf('held', states.order.steps));
  });

  test('take a ticket along every step of its table, and along no other', async () => {
    expect(await stepsTaken(office, 'tickets')).toEqual(stepsOf('held', states.ticket.steps));
  });

  test('hold, sell and release lines, which come back only by a larger hold or a late payment', async () => {
    expect(await stepsTaken(office, 'order_lines')).toEqual(stepsOf('held', states.line.steps));
  });

  test('sell a void ticket only together with its expired order, and none that was given up', async () => {
    expect(await revivedAlone(office)).toEqual([]);
    const late = await office.sql(`
      select l.quantity, count(*) filter (where t.status = 'sold')::int as sold, count(*)::int as all
      from order_lines l join tickets t using (order_id, ticket_class_id)
      where l.state = 'sold' group by l.order_id, l.ticket_class_id, l.quantity`);
    expect(late).toEqual(Array(2).fill({ quantity: 1, sold: 1, all: 2 }));
  });
});
