import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorOf, openCounter } from '../../tests/load/counter.ts';
import { tamper, unlocked } from '../../tests/proofs/tamper.ts';
import { aName } from '../../tests/support/fixtures/name.ts';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import { type BoxOffice, openBoxOffice, outcomeOf } from '../../tests/support/open-box-office.ts';
import { actingAs } from '../acting.ts';
import { CounterId, TerminalId } from '../contract/ids.ts';
import type { Order } from '../contract/order.ts';
import { save } from './save.ts';

let office: BoxOffice;
let order: Order;
beforeAll(async () => {
  office = await openBoxOffice();
  const { classId } = await office.event([{ capacity: 5, priceMinor: 5_000 }]);
  order = await heldAt(office.counter, classId);
});
afterAll(() => office.close());

const readingTerminal = /from "terminals" where .* for update$/;

describe('a terminal that is moved while somebody begins a payment at it', () => {
  /** What becomes of the move, and whether the terminal is elsewhere while its answer is awaited. */
  async function race(isProtected: boolean) {
    const { operator } = await office.operations.access.me();
    const [counter] = await office.sql('select id from counters limit 1');
    const house = { operator, counterId: CounterId.parse(counter?.['id']) };
    const rival = openCounter(office.database.appUrl, house);
    if (!isProtected) tamper(rival, { at: readingTerminal, change: unlocked });
    const terminalId = TerminalId.parse(v7());
    const terminal = { terminalId, name: aName('Terminal'), provider: 'simulator' as const };
    const host = `${v7()}.invalid`;
    const saving = (port: number) =>
      actingAs(rival.database, actorOf(house)).write('terminals.save', (tx, context) =>
        save(tx, context, { ...terminal, host, port }),
      );
    try {
      await saving(1);
      await office.sql('begin');
      const attemptId = v7();
      await office.sql(
        `insert into payment_attempts
           (id, kind, order_id, currency, terminal_id, counter_id, operator_id, amount_minor)
         values ($1, 'charge', $2, 'PLN', $3, $4, $5, 100)`,
        [attemptId, order.id, terminalId, house.counterId, operator.id],
      );
      let isDone = false;
      const moved = outcomeOf(saving(2)).finally(() => (isDone = true));
      const isWaiting = async () => {
        await office.sql('select pg_stat_clear_snapshot()');
        const found = await office.sql(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
        return isDone || found.length > 0;
      };
      await expect.poll(isWaiting, { interval: 20 }).toBe(true);
      await office.sql('commit');
      const outcome = await moved;
      const [row] = await office.sql('select port from terminals where id = $1', [terminalId]);
      await office.sql(
        `update payment_attempts set state = 'aborted', settled_at = now() where id = $1`,
        [attemptId],
      );
      return { outcome, port: row?.['port'] as number };
    } finally {
      await rival.close();
    }
  }

  test('stays where it is', async () => {
    expect(await race(true)).toEqual({ outcome: 'TERMINAL_BUSY', port: 1 });
  });

  test('control: without the lock it is elsewhere, where nobody heard of the payment', async () => {
    expect(await race(false)).toEqual({ outcome: 'done', port: 2 });
  });
});
