import { inCash } from '../support/fixtures/orders.ts';
import { letLapse } from '../support/fixtures/owner.ts';
import { fits, free, type Model, type ModelOrder, makeRoom, namedClass } from './model.ts';
import { at, holdAt, outcomeOf, priceMinor, type World } from './world.ts';

/** What somebody does: in the model, which says how it must end, and in the world, which says how it ended. */
export interface Act {
  readonly told: string;
  /** Changes the model; null where there is nothing to do it to. */
  expect(model: Model): string | null;
  run(world: World): Promise<string>;
}

const className = ['A', 'B'];
const told = (places: readonly number[]) =>
  places.flatMap((n, index) => (n > 0 ? [`${n} × ${String(className[index])}`] : [])).join(' + ');

export const hold = (counter: number, places: readonly number[]): Act => ({
  told: `counter ${counter} holds ${told(places)}`,
  expect(model) {
    const order: ModelOrder = { status: 'held', places, named: false };
    if (!model.onSale) return 'NOT_ON_SALE';
    if (!fits(model, places)) return 'SOLD_OUT';
    makeRoom(model, places);
    model.orders.push(order);
    return 'done';
  },
  async run(world) {
    const { outcome, id } = await holdAt(world, counter, places);
    if (outcome === 'done') world.orders.push(id);
    return outcome;
  },
});

/** An act on an order that there is; the model and the world count orders alike. */
const onOrder = (
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

export const pay = (counter: number, which: number): Act =>
  onOrder(
    'pays',
    counter,
    which,
    (order, model) => {
      if (order.status === 'paid' || order.status === 'cancelled') return 'NOT_HELD';
      const isLate = order.status === 'lapsed' || order.status === 'expired';
      if (isLate && !model.onSale) return 'HOLD_EXPIRED';
      if (order.status === 'expired') {
        if (!fits(model, order.places)) return 'HOLD_EXPIRED';
        makeRoom(model, order.places);
      }
      if ((order.places[namedClass] ?? 0) > 0 && !order.named) return 'PARTICIPANTS_MISSING';
      order.status = 'paid';
      return 'done';
    },
    async (world, orderId) => {
      const { orders } = at(world.counters, counter);
      const { order } = await orders.get({ orderId });
      const totalMinor = order.tickets.length * priceMinor;
      return outcomeOf(orders.pay(inCash({ id: orderId, totalMinor })));
    },
  );

export const name = (counter: number, which: number): Act =>
  onOrder(
    'names',
    counter,
    which,
    order => {
      if (order.status === 'lapsed' || order.status === 'expired') return 'HOLD_EXPIRED';
      if (order.status !== 'held') return 'NOT_HELD';
      order.named = true;
      return 'done';
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

export const cancel = (counter: number, which: number): Act =>
  onOrder(
    'cancels',
    counter,
    which,
    order => {
      if (order.status !== 'expired') order.status = 'cancelled';
      return 'done';
    },
    (world, orderId) =>
      outcomeOf(at(world.counters, counter).orders.cancel({ orderId, reason: 'as it is' })),
  );

export const lapse = (which: number): Act => ({
  told: `the deadline of order ${which} passes`,
  expect(model) {
    const order = model.orders[which];
    if (order?.status !== 'held') return null;
    order.status = 'lapsed';
    return 'done';
  },
  async run(world) {
    await letLapse(world.office.sql, at(world.orders, which));
    return 'done';
  },
});

export const tidyUp = (): Act => ({
  told: 'lapsed holds are tidied up',
  expect(model) {
    for (const order of model.orders) if (order.status === 'lapsed') order.status = 'expired';
    return 'done';
  },
  run: world => outcomeOf(world.office.operations.maintenance.releaseExpiredHolds()),
});

export const resize = (which: number, capacity: number): Act => ({
  told: `the capacity of ${String(className[which])} becomes ${capacity}`,
  expect(model) {
    const taken = (model.capacity[which] ?? 0) - free(model, which);
    if (capacity < taken) return 'CAPACITY_TAKEN';
    const wanted = model.capacity.map((places, index) => (index === which ? places - capacity : 0));
    if (capacity !== model.capacity[which]) makeRoom(model, wanted);
    model.capacity[which] = capacity;
    return 'done';
  },
  run: ({ office, classIds }) =>
    outcomeOf(
      office.operations.ticketClasses.update({
        ticketClassId: at(classIds, which),
        name: `Class ${which + 1}`,
        priceMinor,
        vatRateBp: 800,
        participantData: which === namedClass ? 'name' : 'none',
        capacity,
      }),
    ),
});

export const putOnSale = (onSale: boolean): Act => ({
  told: onSale ? 'the event goes on sale' : 'the event is taken off sale',
  expect(model) {
    model.onSale = onSale;
    return 'done';
  },
  run: ({ office: { operations }, eventId }) =>
    outcomeOf(
      onSale ? operations.events.publish({ eventId }) : operations.events.unpublish({ eventId }),
    ),
});
