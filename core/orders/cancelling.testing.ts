import { v7 } from 'uuid';
import { pesel } from '../../tests/support/fixtures/cast.ts';
import { heldAt, soldAt } from '../../tests/support/fixtures/orders.ts';
import type { BoxOffice, TestCounter } from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';
import type { RefundInput } from '../contract/payments.ts';
import { pin } from './refunding.testing.ts';

interface Wishes {
  id?: string;
  refunds?: { method: RefundInput['method']; amountMinor: number }[];
  keepFee?: boolean;
  feeMinor?: number;
  /** The second person. */
  by?: { id: string };
}

/** Tickets that are cancelled at one counter. */
export function cancelling(office: () => BoxOffice, counter: () => TestCounter) {
  /** Cancels so many tickets of an order, from the first or a later one on. */
  async function cancelSome(
    order: Pick<Order, 'id' | 'tickets'>,
    many: number,
    { id = v7(), by, ...wishes }: Wishes = {},
    from = 0,
  ): Promise<Order> {
    const { order: after } = await counter().operations.orders.cancelTickets({
      id,
      orderId: order.id,
      ticketIds: order.tickets.slice(from, from + many).map(each => each.id),
      reason: 'fell ill',
      ...wishes,
      ...(by && { approval: { operatorId: by.id, pin } }),
    });
    return after;
  }

  const moneyOf = ({ payments }: Order) =>
    payments.map(each => [each.method, Number(each.amountMinor)] as const);

  /** Paid in cash, at 5 000 each. */
  async function aPaidOrder(tickets: number) {
    const { classId } = await office().event([{ capacity: 10 }]);
    return { order: await soldAt(office(), classId, pesel, tickets), classId };
  }

  /** Two tickets, of which 4 000 were paid in cash and then 6 000 by card. */
  async function paidInTwoWays() {
    const { classId } = await office().event([{ capacity: 10 }]);
    const order = await heldAt(office(), classId, 2);
    await office().operations.orders.pay({
      ...{ id: v7(), orderId: order.id, expectedTotalMinor: 10_000 },
      payments: [
        { method: 'cash', amountMinor: 4_000 },
        { method: 'card', amountMinor: 6_000 },
      ],
    });
    return order;
  }

  return { cancelSome, moneyOf, aPaidOrder, paidInTwoWays };
}
