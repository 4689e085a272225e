import { v7 } from 'uuid';
import { type Act, onOrder } from './acts.ts';
import { book, costOf, whyNotBooked } from './model.ts';
import { at, outcomeOf } from './world.ts';

/** Within the minute, as every story is shorter; whoever sold it undoes it, and only the last. */
export const undo = (counter: number, which: number): Act =>
  onOrder(
    'undoes',
    counter,
    which,
    (order, model) => {
      if (order.status !== 'paid') return 'WRONG_STATE';
      const cash = 0 - costOf(order.tickets.flat());
      const why = whyNotBooked(model, counter, cash);
      if (why !== null) return why;
      const isLast = order === model.lastSales[counter] && !order.isChanged;
      if (!isLast) return 'NOT_LAST_SALE';
      book(model, counter, cash);
      order.status = 'cancelled';
      return 'done';
    },
    (world, orderId) => outcomeOf(at(world.counters, counter).orders.undo({ id: v7(), orderId })),
  );
