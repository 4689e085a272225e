import { v7 } from 'uuid';
import { counterIdOf } from '../../electron/program/counter-id.ts';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import { answersAt, approved, aTerminal } from '../../tests/support/fixtures/terminals.ts';
import { type BoxOffice, type TestCounter } from '../../tests/support/open-box-office.ts';
import { CounterId } from '../contract/ids.ts';
import type { Order } from '../contract/order.ts';
import { openDatabase } from '../database/pool.ts';

/** A box office with card terminals: what is asked of them, and their answers. */
export function atTerminals(office: () => BoxOffice, counter: () => TestCounter) {
  let ticketClassId: string | undefined;
  const opened = () => openDatabase({ url: office().database.appUrl });
  let pool: ReturnType<typeof opened> | undefined;
  const idOf = async ({ dataDir }: TestCounter) => CounterId.parse(await counterIdOf(dataDir));

  /** A terminal of these counters, of its own. */
  const standingAt = async (...all: readonly TestCounter[]) =>
    aTerminal(office().sql, await Promise.all(all.map(idOf)));

  const answer = async (attemptId: string, outcome: Parameters<ReturnType<typeof answersAt>>[1]) =>
    answersAt((pool ??= opened()).database, { counterId: await idOf(counter()) })(
      attemptId,
      outcome,
    );

  /** Two tickets of 50.00 each, held. */
  const aHold = async (quantity = 2, at = counter()): Promise<Order> => {
    ticketClassId ??= (await office().event([{ capacity: 500, priceMinor: 5_000 }])).classId;
    return heldAt(at, ticketClassId, quantity);
  };

  const begin = async ({ id: orderId }: Pick<Order, 'id'>, amountMinor = 10_000, at = counter()) =>
    (await at.operations.payments.begin({ id: v7(), orderId, amountMinor })).attempt;

  /** Charged, and not used. */
  const charged = async (order: Pick<Order, 'id'>, amountMinor = 10_000) => {
    const { id } = await begin(order, amountMinor);
    await answer(id, approved);
    return id;
  };

  const attempt = async (id: string) =>
    (await counter().operations.payments.attempt({ id })).attempt;

  const order = async ({ id: orderId }: Pick<Order, 'id'>) =>
    (await counter().operations.orders.get({ orderId })).order;

  return {
    standingAt,
    answer,
    aHold,
    begin,
    charged,
    attempt,
    order,
    close: () => pool?.close(),
  };
}
