import { v7 } from 'uuid';
import { expect } from 'vitest';
import type { Order } from '../contract/order.ts';
import { actsAtTerminals } from './acts-at-terminals.testing.ts';
import type { Acts, Stage } from './acts-of-people.testing.ts';

interface Sales extends Pick<Stage, 'operations' | 'written' | 'office'> {
  readonly aSale: () => Promise<Order>;
  readonly aHold: () => Promise<{ order: Order }>;
}

/** Acts on what is sold already, and on places that wait for somebody. */
export const actsAfterSale = ({ office, operations, written, aSale, aHold }: Sales) =>
  ({
    ...actsAtTerminals({ office, operations, written, aHold }),
    'orders.cancelTickets': async () => {
      const { id: orderId, tickets } = await aSale();
      const cancel = { id: v7(), orderId, ticketIds: tickets.map(each => each.id), reason: 'rain' };
      const rows = await written(() => operations().orders.cancelTickets(cancel));
      expect(rows[0]?.reason).toBe('rain');
      return { objectId: orderId, rows };
    },
    'orders.exchange': async () => {
      const { id: orderId, tickets } = await aSale();
      const { ticketClassId = '' } = tickets[0] ?? {};
      const exchange = {
        ...{ id: v7(), orderId, reason: 'another seat' },
        ...{ returned: tickets.map(each => each.id), expectedDifferenceMinor: 0 },
        lines: [{ ticketClassId, quantity: tickets.length }],
      };
      const rows = await written(() => operations().orders.exchange(exchange));
      expect(rows[0]?.reason).toBe('another seat');
      return { objectId: orderId, rows };
    },
    'orders.giveAllowance': async () => {
      const { id: orderId } = await aSale();
      const allowance = { id: v7(), orderId, amountMinor: 500, reason: 'late start' };
      const rows = await written(() => operations().orders.giveAllowance(allowance));
      expect(rows[0]?.reason).toBe('late start');
      return { objectId: orderId, rows };
    },
    'orders.undo': async () => {
      const { id: orderId } = await aSale();
      const rows = await written(() => operations().orders.undo({ id: v7(), orderId }));
      return { objectId: orderId, rows };
    },
    'payments.correct': async () => {
      const { id: orderId, payments } = await aSale();
      const correct = {
        id: v7(),
        orderId,
        paymentId: payments[0]?.id ?? '',
        method: 'card',
      } as const;
      const rows = await written(() => operations().payments.correct(correct));
      expect(rows[0]).toMatchObject({ before: { method: 'cash' }, after: { method: 'card' } });
      return { objectId: orderId, rows };
    },
    'orders.reserve': async () => {
      const { id: orderId } = (await aHold()).order;
      const buyer = { name: 'Anna Nowak', phone: '600 700 800' };
      await operations().orders.saveBuyer({ id: v7(), orderId, buyer });
      const reserve = { id: v7(), orderId, minutesBeforeStart: 60 };
      const rows = await written(() => operations().orders.reserve(reserve));
      return { objectId: orderId, rows };
    },
  }) satisfies Acts;
