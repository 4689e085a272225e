import { orders } from '../../drizzle/schema/index.ts';
import { type Context, signedIn } from '../context.ts';
import type { OrderId } from '../contract/ids.ts';
import { sum } from '../contract/money.ts';
import type { Order } from '../contract/order.ts';
import { insertRows } from '../database/insert-rows.ts';
import type { Tx } from '../database/pool.ts';
import { digestOf, doneBefore } from '../journal/done-before.ts';
import { byClassAndPrice, type OrderRecord } from '../locks/orders.ts';
import type { WithVault } from '../participants/vault.ts';
import { type May, type MayRefuse, refuse } from '../refusal.ts';
import { newOrderCode } from './parts/code.ts';
import {
  freeOf,
  type Offers,
  placesOf,
  priceOf,
  readOffers,
  type WantedLine,
} from './parts/offer.ts';
import { mustBeOnSale } from './parts/on-sale.ts';
import { shownOrder } from './parts/shown-order.ts';
import { newTickets, takeFirstPlaces } from './parts/take-places.ts';
import { totalMustFit } from './parts/total-fits.ts';
import { mustBeFree } from './places.ts';
import { readOrder } from './read-order.ts';
import { states } from './states.ts';

const insertOrder = insertRows(orders, 'orders', [
  'id',
  'code',
  'currency',
  'heldUntil',
  'operatorId',
  'counterId',
]);

type Holding = Context & WithVault & MayRefuse<'orders.hold'>;

/**
 * Holds all the places or none. The counters are read without a lock to refuse early with what is
 * left; the trigger decides at commit. Nothing is read again for the answer: it is what was written.
 */
export async function hold(
  tx: Tx,
  begun: Holding | Promise<Holding>,
  input: { id: OrderId; lines: readonly WantedLine[] },
): Promise<{ order: Order }> {
  const lines = [...input.lines].sort(byClassAndPrice);
  const digest = digestOf(lines);
  const [context, isDone, offers] = await Promise.all([
    begun,
    doneBefore(tx, begun, input.id, digest),
    readOffers(tx, lines),
  ]);
  if (isDone) {
    context.nothingToDo();
    return { order: await readOrder(tx, context, input.id) };
  }
  mustBeOnSale(context, offers, lines);
  mustBeFree(context, placesOf(lines), freeOf(offers));

  const order = newOrder(context, input.id, offers);
  const { heldUntil, currency } = order;
  const taking = { orderId: order.id, heldUntil, currency, from: 1 };
  const tickets = newTickets(context, taking, lines, offers);
  totalMustFit(context, sum(tickets.map(each => each.priceMinor)));
  await Promise.all([insertOrder(tx, [order]), takeFirstPlaces(tx, taking, lines, tickets)]);
  context.record({ objectId: input.id, command: { id: input.id, digest }, after: { lines } });
  return { order: asHeld(context, order, tickets, offers) };
}

function newOrder(context: Context & May<'NOT_FOUND'>, id: OrderId, offers: Offers): OrderRecord {
  const { event, holdMinutes } =
    offers.values().next().value ?? refuse(context, 'NOT_FOUND', { what: 'ticketClass' });
  return {
    id,
    code: newOrderCode(),
    status: states.order.first,
    currency: event.currency,
    heldUntil: new Date(context.now.getTime() + holdMinutes * 60_000),
    operatorId: signedIn(context).id,
    counterId: context.counterId,
    purpose: 'sale',
    minutesBeforeStart: null,
    awaitsTransfer: false,
    createdAt: context.now,
    paidAt: null,
    closedAt: null,
    version: 1,
  };
}

function asHeld(
  context: Context & WithVault,
  order: OrderRecord,
  tickets: ReturnType<typeof newTickets>,
  offers: Offers,
): Order {
  const events = new Map([...offers.values()].map(({ event }) => [event.id, event]));
  return shownOrder(context, {
    order,
    buyer: null,
    tickets: tickets.flatMap(ticket => {
      const offer = offers.get(ticket.ticketClassId);
      if (!offer) return [];
      const { event, ticketClass } = offer;
      const { minAge = null, maxAge = null } = priceOf(offer, ticket.priceId) ?? {};
      const { participantData } = ticketClass;
      const nobody = { participant: null, eventKey: null, isTwice: false };
      return [{ ticket, eventId: event.id, participantData, minAge, maxAge, ...nobody }];
    }),
    charges: [],
    payments: [],
    events: [...events.values()],
  });
}
