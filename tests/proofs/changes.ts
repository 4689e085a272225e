import { inDays } from '../support/fixtures/events.ts';
import { letLapse } from '../support/fixtures/owner.ts';
import { type Act, className } from './acts.ts';
import { free, makeRoom, namedClass } from './model.ts';
import { at, outcomeOf, type World } from './world.ts';

/* What happens around orders: deadlines pass, and organizers change what is on sale. */

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
  run: world => saveClass(world, which, { capacity }),
});

export const reprice = (which: number, price: number): Act => ({
  told: `the price of ${String(className[which])} becomes ${price}`,
  expect(model) {
    model.prices[which] = price;
    return 'done';
  },
  run: world => saveClass(world, which, { price }),
});

async function saveClass(
  { office, classIds, capacity, prices }: World,
  which: number,
  wanted: { capacity?: number; price?: number },
): Promise<string> {
  const [places, price] = [
    wanted.capacity ?? at(capacity, which),
    wanted.price ?? at(prices, which),
  ];
  const outcome = await outcomeOf(
    office.operations.ticketClasses.update({
      ticketClassId: at(classIds, which),
      name: `Class ${which + 1}`,
      priceMinor: price,
      vatRateBp: 800,
      participantData: which === namedClass ? 'name' : 'none',
      capacity: places,
    }),
  );
  if (outcome === 'done') [capacity[which], prices[which]] = [places, price];
  return outcome;
}

export const moveEvent = (toPast: boolean): Act => ({
  told: toPast ? 'the event is moved into the past' : 'the event is moved ahead',
  expect(model) {
    model.begun = toPast;
    return 'done';
  },
  async run({ office: { operations }, eventId }) {
    const { event } = await operations.events.get({ eventId });
    const { title, timeZone, place, version } = event;
    const details = { title, timeZone, place, version, startsAt: inDays(toPast ? -1 : 30) };
    return outcomeOf(operations.events.update({ eventId, ...details, startConfirmed: true }));
  },
});

export const putOnSale = (onSale: boolean): Act => ({
  told: onSale ? 'the event goes on sale' : 'the event is taken off sale',
  expect(model) {
    if (onSale && model.begun && !model.published) return 'EVENT_INCOMPLETE';
    model.published = onSale;
    return 'done';
  },
  run: ({ office: { operations }, eventId }) =>
    outcomeOf(
      onSale ? operations.events.publish({ eventId }) : operations.events.unpublish({ eventId }),
    ),
});
