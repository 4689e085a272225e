import { v7 } from 'uuid';
import { expect } from 'vitest';
import { aTerminal } from '../../tests/support/fixtures/terminals.ts';
import type { Order } from '../contract/order.ts';
import type { Acts, Stage } from './acts-of-people.testing.ts';

interface Terminals extends Pick<Stage, 'operations' | 'written' | 'office'> {
  readonly aHold: () => Promise<{ order: Order }>;
}

/** Acts on card payments at a terminal. */
export const actsAtTerminals = ({ office, operations, written, aHold }: Terminals) => {
  const asked = async () => ({
    ...{ id: v7(), amountMinor: 500, terminalId: await aTerminal(office().sql) },
    orderId: (await aHold()).order.id,
  });
  const become = (id: string, state: string) =>
    office().sql(
      `update payment_attempts set state = $2, settled_at = case $2 when 'unknown' then null else now() end
       where id = $1`,
      [id, state],
    );
  /** One that is begun, or has become something else. */
  const anAttempt = async (state = 'begun') => {
    const { orderId, ...rest } = await asked();
    const { attempt } = await operations().payments.begin({ orderId, ...rest });
    if (state !== 'begun') await become(attempt.id, state);
    return { id: attempt.id, orderId };
  };
  return {
    'payments.begin': async () => {
      const begin = await asked();
      const rows = await written(() => operations().payments.begin(begin));
      expect(rows[0]?.after).toMatchObject({ kind: 'charge', amountMinor: 500, currency: 'PLN' });
      return { objectId: begin.orderId, rows };
    },
    'payments.refund': async () => {
      const { id: attemptId, orderId } = await anAttempt('approved');
      const order = (await operations().orders.get({ orderId })).order;
      await operations().orders.pay({
        ...{ id: v7(), orderId, expectedTotalMinor: order.totalMinor },
        payments: [
          { method: 'card', amountMinor: 500, attemptId },
          { method: 'cash', amountMinor: order.totalMinor - 500 },
        ],
      });
      const refund = { id: v7(), attemptId, amountMinor: 200 };
      const rows = await written(() => operations().payments.refund(refund));
      expect(rows[0]?.after).toMatchObject({ kind: 'refund', ofAttemptId: attemptId });
      return { objectId: orderId, rows };
    },
    'payments.reverse': async () => {
      const { id: attemptId, orderId } = await anAttempt('approved');
      const rows = await written(() => operations().payments.reverse({ id: v7(), attemptId }));
      return { objectId: orderId, rows };
    },
    'payments.abort': async () => {
      const { id, orderId } = await anAttempt();
      return { objectId: orderId, rows: await written(() => operations().payments.abort({ id })) };
    },
    'payments.ask': async () => {
      const { id, orderId } = await anAttempt();
      return { objectId: orderId, rows: await written(() => operations().payments.ask({ id })) };
    },
    'payments.settle': async () => {
      const { id, orderId } = await anAttempt('unknown');
      const settle = { id, outcome: 'declined', reason: 'the slip says so' } as const;
      const rows = await written(() => operations().payments.settle(settle));
      expect(rows[0]?.reason).toBe('the slip says so');
      return { objectId: orderId, rows };
    },
    'payments.markLookedAt': async () => {
      const { id, orderId } = await anAttempt('approved');
      await office().sql(`update payment_attempts set told_otherwise = 'declined' where id = $1`, [
        id,
      ]);
      const rows = await written(() => operations().payments.markLookedAt({ id }));
      expect(rows[0]?.after).toMatchObject({ attemptId: id, toldOtherwise: 'declined' });
      return { objectId: orderId, rows };
    },
  } satisfies Acts;
};
