import { v7 } from 'uuid';
import type { Order } from '../../core/contract/order.ts';
import { type Act, className, onOrder } from './acts.ts';
import { book, costOf } from './model.ts';
import { at, outcomeOf } from './world.ts';

/** What was given back of a ticket so far. */
export const allowedOn = ({ charges }: Pick<Order, 'charges'>, ticketId: string): number =>
  charges
    .filter(each => each.kind === 'allowance' && each.ticketId === ticketId)
    .reduce((total, each) => total - each.amountMinor, 0);

/** Gives some money of the first ticket that an order has of a class back, which stays valid. */
export const allow = (counter: number, which: number, ofClass: number, amount: number): Act =>
  onOrder(
    `gives ${amount} of ${String(className[ofClass])} back in`,
    counter,
    which,
    (order, model) => {
      const [ticket] = order.tickets[ofClass] ?? [];
      if (order.status === 'cancelled' || !ticket) return 'none';
      if (order.status !== 'paid') return 'WRONG_STATE';
      if (amount > costOf([ticket])) return 'ALLOWANCE_TOO_LARGE';
      const why = book(model, counter, 0 - amount);
      if (why !== null) return why;
      ticket.allowed += amount;
      order.isChanged = true;
      return 'done';
    },
    async (world, orderId) => {
      const { orders } = at(world.counters, counter);
      const { order } = await orders.get({ orderId });
      const ticket = order.tickets.find(
        each =>
          each.ticketClassId === world.classIds[ofClass] &&
          order.status !== 'cancelled' &&
          (order.status !== 'paid' || each.status === 'sold'),
      );
      if (!ticket) return 'none';
      const allowance = { id: v7(), orderId, ticketIds: [ticket.id], amountMinor: amount };
      return outcomeOf(orders.giveAllowance({ ...allowance, reason: 'late start' }));
    },
  );
