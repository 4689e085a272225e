import type { OrderId, TicketClassId } from '../../../core/contract/ids.ts';
import type { Order } from '../../../core/contract/order.ts';
import { type Counter, type Line, newCommandId, newOrderId } from '../counter.ts';
import type { Random } from './random.ts';
import type { Tally } from './tally.ts';

export interface Prey {
  /** What most attempts want. */
  readonly hot: TicketClassId;
  readonly classIds: readonly TicketClassId[];
  /** Orders that any client may meddle with, the newest last. */
  readonly orders: Order[];
}

const remembered = 200;

/**
 * One hostile act at one counter: greedy, repeated, contradictory or too late, as it comes.
 * Each call enters as many attempts as it makes; answers how many.
 */
export async function act(
  counter: Counter,
  { hot, classIds, orders }: Prey,
  random: Random,
  tally: Tally,
): Promise<number> {
  const wanted = (): Line[] => linesOf(hot, classIds, random);
  const victim = orders.length > 0 ? random.pick(orders) : undefined;
  const roll = random.below(100);

  if (roll < 55 || !victim) {
    const order = await tally.enter(counter.hold(wanted()));
    if (order) remember(orders, order);
    return 1;
  }
  if (roll < 60) {
    // The same hold sent twice at once, from one clerk's double click.
    const id = newOrderId();
    const lines = wanted();
    const [order] = await Promise.all([
      tally.enter(counter.hold(lines, id)),
      tally.enter(counter.hold(lines, id)),
    ]);
    if (order) remember(orders, order);
    return 2;
  }
  if (roll < 63) {
    // An id that is taken, for something else.
    await tally.enter(counter.hold(wanted(), victim.id));
    return 1;
  }
  if (roll < 66) {
    await tally.enter(counter.hold([{ ticketClassId: random.pick(classIds), quantity: 400 }]));
    return 1;
  }
  if (roll < 80) return payFor(counter, victim, random, tally);
  if (roll < 84) {
    await tally.enter(counter.name(victim));
    return 1;
  }
  if (roll < 92) {
    await tally.enter(counter.cancel(victim.id));
    return 1;
  }
  await cancelThrice(counter, victim.id, tally);
  return 3;
}

/** In full, twice at once, or with too little. */
async function payFor(
  counter: Counter,
  order: Order,
  random: Random,
  tally: Tally,
): Promise<number> {
  if (random.chance(0.2)) {
    const wrong = { id: order.id, totalMinor: order.totalMinor } as const;
    const halves = {
      order: { ...wrong, totalMinor: (wrong.totalMinor - 1) as Order['totalMinor'] },
    };
    await tally.enter(counter.pay(halves));
    return 1;
  }
  const payment = { order, id: newCommandId() };
  if (random.chance(0.3)) {
    await Promise.all([tally.enter(counter.pay(payment)), tally.enter(counter.pay(payment))]);
    return 2;
  }
  await tally.enter(counter.pay(payment));
  return 1;
}

const cancelThrice = (counter: Counter, orderId: OrderId, tally: Tally) =>
  Promise.all([1, 2, 3].map(() => tally.enter(counter.cancel(orderId))));

/** A few classes, in any order. */
function linesOf(hot: TicketClassId, classIds: readonly TicketClassId[], random: Random): Line[] {
  const chosen = new Set([random.chance(0.5) ? hot : random.pick(classIds)]);
  while (chosen.size < classIds.length && random.chance(0.3)) chosen.add(random.pick(classIds));
  return [...chosen].map(ticketClassId => ({ ticketClassId, quantity: 1 + random.below(4) }));
}

function remember(orders: Order[], order: Order): void {
  orders.push(order);
  if (orders.length > remembered) orders.shift();
}
