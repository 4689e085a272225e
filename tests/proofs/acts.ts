import { v7 } from 'uuid';
import { inCash } from '../support/fixtures/orders.ts';
import {
  book,
  costOf,
  fits,
  giveUp,
  isOnSale,
  type Model,
  type ModelOrder,
  makeRoom,
  namedClass,
  newTickets,
  placesOf,
  totalOf,
} from './model.ts';
import { at, holdAt, linesOf, outcomeOf, type World } from './world.ts';

/** What somebody does: in the model, which says how it must end, and in the world, which says how it ended. */
export interface Act {
  readonly told: string;
  /** Changes the model; null where there is nothing to do it to. */
  expect(model: Model): string | null;
  run(world: World): Promise<string>;
}

export const className = ['A', 'B'];
const told = (places: readonly number[]) =>
  places.flatMap((n, index) => (n > 0 ? [`${n} × ${String(className[index])}`] : [])).join(' + ');

export const hold = (counter: number, places: readonly number[]): Act => ({
  told: `counter ${counter} holds ${told(places)}`,
  expect(model) {
    if (!isOnSale(model)) return 'NOT_ON_SALE';
    if (!fits(model, places)) return 'SOLD_OUT';
    makeRoom(model, places);
    const tickets = places.map((many, which) => newTickets(model, which, many));
    model.orders.push({ status: 'held', tickets });
    return 'done';
  },
  async run(world) {
    const { outcome, id } = await holdAt(world, counter, places);
    if (outcome === 'done') world.orders.push(id);
    return outcome;
  },
});

/** An act on an order that there is; the model and the world count orders alike. */
export const onOrder = (
  verb: string,
  counter: number,
  which: number,
  expect: (order: ModelOrder, model: Model) => string,
  run: (world: World, orderId: string) => Promise<string>,
): Act => ({
  told: `counter ${counter} ${verb} order ${which}`,
  expect(model) {
    const order = model.orders[which];
    return order ? expect(order, model) : null;
  },
  run: world => run(world, at(world.orders, which)),
});

/** How a hold is refused to whoever would change it. */
export const whyNotHeld = ({ status }: ModelOrder): string | null => {
  if (status === 'lapsed' || status === 'expired') return 'HOLD_EXPIRED';
  return status === 'held' ? null : 'NOT_HELD';
};

export const pay = (counter: number, which: number): Act =>
  onOrder(
    'pays',
    counter,
    which,
    (order, model) => {
      if (order.status === 'paid' || order.status === 'cancelled') return 'NOT_HELD';
      const isLate = order.status !== 'held';
      if (isLate && !isOnSale(model)) return 'HOLD_EXPIRED';
      if (order.status === 'expired' && !fits(model, placesOf(order))) return 'HOLD_EXPIRED';
      if (order.tickets[namedClass]?.some(each => !each.named)) return 'PARTICIPANTS_MISSING';
      const anew = order.tickets.map((all, at) =>
        all.map(each => ({
          ...each,
          price: isLate && !each.isFree ? (model.prices[at] ?? 0) : each.price,
        })),
      );
      if (totalOf({ ...order, tickets: anew }) !== totalOf(order)) return 'TOTAL_CHANGED';
      const why = book(model, counter, totalOf(order));
      if (why !== null) return why;
      if (order.status === 'expired') makeRoom(model, placesOf(order));
      order.tickets.splice(0, order.tickets.length, ...anew);
      order.status = 'paid';
      model.lastSales[counter] = order;
      return 'done';
    },
    async (world, orderId) => {
      const { orders } = at(world.counters, counter);
      const { order } = await orders.get({ orderId });
      return outcomeOf(orders.pay(inCash(order)));
    },
  );

export const name = (counter: number, which: number): Act =>
  onOrder(
    'names',
    counter,
    which,
    order => {
      const why = whyNotHeld(order);
      if (why === null) for (const ticket of order.tickets.flat()) ticket.named = true;
      return why ?? 'done';
    },
    async (world, orderId) => {
      const { orders } = at(world.counters, counter);
      const { order } = await orders.get({ orderId });
      const participants = order.tickets.map(({ id: ticketId }) => ({
        ticketId,
        firstName: 'Anna',
        lastName: 'Nowak',
      }));
      return outcomeOf(orders.saveParticipants({ orderId, participants }));
    },
  );

export const change = (counter: number, which: number, places: readonly number[]): Act =>
  onOrder(
    `wants ${told(places)} in`,
    counter,
    which,
    (order, model) => {
      const why = whyNotHeld(order);
      if (why !== null) return why;
      const more = places.map((many, at) => Math.max(0, many - (order.tickets[at]?.length ?? 0)));
      const grows = more.some(many => many > 0);
      if (grows && !isOnSale(model)) return 'NOT_ON_SALE';
      if (!fits(model, more)) return 'SOLD_OUT';
      makeRoom(model, more);
      for (const [at, all] of order.tickets.entries()) {
        giveUp(all, all.length - (places[at] ?? 0));
        all.push(...newTickets(model, at, more[at] ?? 0));
      }
      return 'done';
    },
    (world, orderId) =>
      outcomeOf(
        at(world.counters, counter).orders.changeHold({ orderId, lines: linesOf(world, places) }),
      ),
  );

export const print = (counter: number, which: number): Act =>
  onOrder(
    'prints',
    counter,
    which,
    ({ status }) => (status === 'paid' ? 'done' : 'NOT_SOLD'),
    (world, orderId) =>
      outcomeOf(at(world.counters, counter).tickets.pdf({ orderId, language: 'en' })),
  );

/** The first counter is an admin's, who may also after the event has begun. */
export const cancel = (counter: number, which: number): Act =>
  onOrder(
    'cancels',
    counter,
    which,
    (order, model) => {
      if (order.status === 'paid') {
        if (model.begun && counter > 0) return 'EVENT_STARTED';
        const why = book(model, counter, 0 - costOf(order.tickets.flat()));
        if (why !== null) return why;
      }
      if (order.status !== 'expired') order.status = 'cancelled';
      return 'done';
    },
    (world, orderId) =>
      outcomeOf(at(world.counters, counter).orders.cancel({ orderId, reason: 'as it is' })),
  );

/** So many tickets of a class, or all there are of it; the last of an order ends it. */
export const cancelSome = (counter: number, which: number, ofClass: number, many: number): Act =>
  onOrder(
    `cancels ${many} × ${String(className[ofClass])} of`,
    counter,
    which,
    (order, model) => {
      const tickets = order.tickets[ofClass] ?? [];
      if (order.status === 'cancelled' || tickets.length === 0) return 'none';
      if (order.status !== 'paid') return 'WRONG_STATE';
      if (model.begun && counter > 0) return 'EVENT_STARTED';
      const why = book(model, counter, 0 - costOf(tickets.slice(0, many)));
      if (why !== null) return why;
      tickets.splice(0, many);
      order.isChanged = true;
      if (order.tickets.flat().length === 0) order.status = 'cancelled';
      return 'done';
    },
    async (world, orderId) => {
      const { orders } = at(world.counters, counter);
      const { order } = await orders.get({ orderId });
      const ticketIds = order.tickets
        .filter(each => each.ticketClassId === world.classIds[ofClass])
        .filter(
          each =>
            order.status !== 'cancelled' && (order.status !== 'paid' || each.status === 'sold'),
        )
        .slice(0, many)
        .map(each => each.id);
      if (ticketIds.length === 0) return 'none';
      const some = { id: v7(), orderId, ticketIds, reason: 'one fell ill' };
      return outcomeOf(orders.cancelTickets(some));
    },
  );
