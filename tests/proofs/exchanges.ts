import { v7 } from 'uuid';
import { type Act, className, onOrder } from './acts.ts';
import { allowedOn } from './allowances.ts';
import {
  book,
  costOf,
  fits,
  isOnSale,
  makeRoom,
  namedClass,
  newTickets,
  whyNotBooked,
} from './model.ts';
import { at, outcomeOf, type World } from './world.ts';

/** The first ticket that an order has of a class, for one of a class. */
export const exchange = (counter: number, which: number, from: number, to: number): Act =>
  onOrder(
    `exchanges ${String(className[from])} for ${String(className[to])} in`,
    counter,
    which,
    (order, model) => {
      const [returned] = order.tickets[from] ?? [];
      if (order.status === 'cancelled' || !returned) return 'none';
      if (order.status !== 'paid') return 'WRONG_STATE';
      if (!isOnSale(model)) return 'NOT_ON_SALE';
      const more = model.capacity.map((_, index) => (index === to && from !== to ? 1 : 0));
      if (!fits(model, more)) return 'SOLD_OUT';
      makeRoom(model, more);
      const difference = (model.prices[to] ?? 0) - costOf([returned]);
      const why = whyNotBooked(model, counter, difference);
      if (why !== null) return why;
      if (to === namedClass && !returned.named) return 'PARTICIPANTS_MISSING';
      book(model, counter, difference);
      order.isChanged = true;
      order.tickets[from]?.shift();
      const taken = newTickets(model, to, 1).map(each => ({ ...each, named: to === namedClass }));
      order.tickets[to]?.push(...taken);
      return 'done';
    },
    (world, orderId) => exchangeAt(world, counter, orderId, { from, to }),
  );

/** In cash, whatever the difference is by the prices of the moment. */
async function exchangeAt(
  world: World,
  counter: number,
  orderId: string,
  { from, to }: { from: number; to: number },
): Promise<string> {
  const { orders } = at(world.counters, counter);
  const { order } = await orders.get({ orderId });
  const returned = order.tickets.find(
    each =>
      each.ticketClassId === world.classIds[from] &&
      order.status !== 'cancelled' &&
      (order.status !== 'paid' || each.status === 'sold'),
  );
  if (!returned) return 'none';
  const cost = returned.priceMinor - allowedOn(order, returned.id);
  const expectedDifferenceMinor = at(world.prices, to) - cost;
  const amountMinor = Math.max(0, expectedDifferenceMinor);
  return outcomeOf(
    orders.exchange({
      ...{ id: v7(), orderId, returned: [returned.id], expectedDifferenceMinor },
      lines: [{ ticketClassId: at(world.classIds, to), quantity: 1 }],
      payments: amountMinor > 0 ? [{ method: 'cash' as const, amountMinor }] : [],
    }),
  );
}
