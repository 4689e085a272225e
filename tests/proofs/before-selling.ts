import { v7 } from 'uuid';
import { type Act, className, onOrder, whyNotHeld } from './acts.ts';
import { at, outcomeOf } from './world.ts';

/** For a buyer who comes within the hour; what is reserved stays a hold in all else. */
export const reserve = (counter: number, which: number): Act =>
  onOrder(
    'reserves',
    counter,
    which,
    (order, model) => whyNotHeld(order) ?? (model.begun ? 'DEADLINE_WRONG' : 'done'),
    async (world, orderId) => {
      const { orders } = at(world.counters, counter);
      const { order } = await orders.get({ orderId });
      const buyer = { name: 'Anna Nowak', phone: '600 700 800', email: null, taxId: null };
      await orders.saveBuyer({
        ...{ id: v7(), orderId, buyer, note: null },
        expectedVersion: order.buyerVersion,
      });
      const until = new Date(Date.parse(order.asOf) + 3_600_000).toISOString();
      return outcomeOf(orders.reserve({ id: v7(), orderId, until }));
    },
  );

/** Lets the newest ticket of a class cost nothing, which an admin may: the first counter. */
export const giveAway = (counter: number, which: number, ofClass: number): Act =>
  onOrder(
    `gives the newest ${String(className[ofClass])} away in`,
    counter,
    which,
    order => {
      const ticket = order.tickets[ofClass]?.at(-1);
      if (!ticket || order.status === 'cancelled') return 'none';
      if (counter > 0) return 'NOT_PERMITTED';
      const why = whyNotHeld(order);
      if (why === null) Object.assign(ticket, { price: 0, isFree: true });
      return why ?? 'done';
    },
    async (world, orderId) => {
      const { orders } = at(world.counters, counter);
      const { order } = await orders.get({ orderId });
      const ticket = order.tickets.findLast(
        each =>
          each.ticketClassId === world.classIds[ofClass] &&
          order.status !== 'cancelled' &&
          (order.status !== 'paid' || each.status === 'sold'),
      );
      if (!ticket) return 'none';
      const free = { ticketIds: [ticket.id], freeReason: 'guest' };
      return outcomeOf(orders.reprice({ id: v7(), orderId, ...free }));
    },
  );
