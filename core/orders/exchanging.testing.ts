import { v7 } from 'uuid';
import { heldAt, inCash, namedAt } from '../../tests/support/fixtures/orders.ts';
import type { BoxOffice, TestCounter } from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';
import { pin } from './refunding.testing.ts';

type Input = Parameters<TestCounter['operations']['orders']['exchange']>[0];

/** What somebody says of an exchange beside the tickets. */
export type ExchangeWishes = Partial<Omit<Input, 'orderId' | 'returned' | 'lines'>> & {
  /** From which ticket on. */
  from?: number;
  /** The second person. */
  by?: { id: string };
};

/** One place of a class. */
export const one = (ticketClassId: string | undefined, more: object = {}): Input['lines'] => [
  { ticketClassId: ticketClassId ?? '', quantity: 1, ...more },
];
export const byCash = (amountMinor: number) => [{ method: 'cash' as const, amountMinor }];

/** Tickets that are exchanged at one counter. */
export function exchanging(office: () => BoxOffice, counter: () => TestCounter) {
  /** Gives so many tickets of an order back for these; even where no difference is named. */
  async function exchange(
    { id: orderId, tickets }: Pick<Order, 'id' | 'tickets'>,
    many: number,
    lines: Input['lines'],
    { from = 0, by, ...wishes }: ExchangeWishes = {},
  ): Promise<Order> {
    const { order } = await counter().operations.orders.exchange({
      ...{ id: v7(), orderId, lines, expectedDifferenceMinor: 0 },
      returned: tickets.slice(from, from + many).map(each => each.id),
      ...wishes,
      ...(by && { approval: { operatorId: by.id, pin } }),
    });
    return order;
  }

  /** Paid in cash, at the first of these classes. */
  async function aPaidOrder(classIds: readonly string[], tickets = 1): Promise<Order> {
    const held = await heldAt(office(), classIds[0] ?? '', tickets);
    const named = await namedAt(office(), held);
    return (await office().operations.orders.pay(inCash(named))).order;
  }

  /** Classes at 5 000, 8 000 and 3 000, and an order of the first. */
  async function threeClasses(tickets = 1) {
    const { id: eventId, classIds } = await office().event(
      [5_000, 8_000, 3_000].map(priceMinor => ({ capacity: 5, priceMinor })),
    );
    const [same = '', dear = '', cheap = ''] = classIds;
    return { eventId, same, dear, cheap, order: await aPaidOrder(classIds, tickets) };
  }

  const moneyOf = ({ payments }: Order) =>
    payments.map(each => [each.method, Number(each.amountMinor)] as const);
  const validOf = ({ tickets }: Order) => tickets.filter(each => each.status === 'sold');

  return { exchange, aPaidOrder, threeClasses, moneyOf, validOf };
}
