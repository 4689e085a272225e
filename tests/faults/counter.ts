import { setTimeout as pause } from 'node:timers/promises';
import { v7 } from 'uuid';
import type { OperationName } from '../../core/contract/operations.ts';
import type { Order } from '../../core/contract/order.ts';
import type { Settlement } from '../../core/contract/settlement.ts';
import type { Session } from '../support/calls.ts';
import { admin } from '../support/fixtures/cast.ts';
import { firstAdmin } from '../support/fixtures/people.ts';
import { type Headless, type HeadlessOptions, startHeadless } from '../support/headless.ts';
import {
  cancellationOf,
  type Dearer,
  exchangeOf,
  type Final,
  holdOf,
  type Ledger,
  paymentOf,
  type Sale,
} from './ledger.ts';

/** A running program, and somebody who is signed in at it. */
export interface Counter {
  readonly host: () => Headless;
  session(): Session;
  /** Resolves when tickets are held here that were asked for after this: a late answer proves nothing. */
  nextHold(): Promise<void>;
  /** @param askedAt on the clock of `performance` */
  tellHeld(askedAt: number): void;
  /** Starts the program again after it was killed, and signs in. */
  restart(): Promise<void>;
}

/** @param office a new one is set up first */
export async function openCounter(
  options: HeadlessOptions,
  office: 'new' | 'used',
): Promise<Counter> {
  let host = await startHeadless(options);
  let session = await (office === 'new' ? firstAdmin(host) : host.signIn(admin));
  const { dataDir } = host;
  let waiting: { since: number; tell: () => void }[] = [];
  return {
    host: () => host,
    session: () => session,
    nextHold: () =>
      new Promise(tell => void waiting.push({ since: performance.now(), tell: () => tell() })),
    tellHeld(askedAt) {
      const told = waiting.filter(({ since }) => since <= askedAt);
      waiting = waiting.filter(({ since }) => since > askedAt);
      for (const { tell } of told) tell();
    },
    async restart() {
      const next = await startHeadless({ ...options, dataDir });
      session = await next.signIn(admin);
      host = next;
    },
  };
}

/** Milliseconds: between two attempts of a client, and until it gives up hope. */
export const beforeNext = 50;
export const hope = 60_000;

/** One call, heard once. */
const once = (counter: Counter, ledger: Ledger, operation: OperationName, input: object) =>
  ledger.hear(operation, () => counter.host().call(operation, input, counter.session().token));

/** The same call, sent until it is answered with yes or no, and when that was asked; null when it never is. */
export async function answered(
  counter: Counter,
  ledger: Ledger,
  operation: OperationName,
  input: object,
): Promise<{ told: Final | null; askedAt: number }> {
  const until = performance.now() + hope;
  while (performance.now() < until) {
    const askedAt = performance.now();
    const told = await once(counter, ledger, operation, input);
    if (told.kind !== 'again') return { told, askedAt };
    await pause(beforeNext);
  }
  ledger.complain(`${operation} was sent for ${hope / 1000} s without an answer`);
  return { told: null, askedAt: until };
}

/** Holds until that is answered. @returns the order, unless there is none */
export async function hold(
  counter: Counter,
  ledger: Ledger,
  sale: Sale,
  ticketClassId: string,
): Promise<Order | null> {
  const asked = holdOf(sale, ticketClassId);
  const { told, askedAt } = await answered(counter, ledger, 'orders.hold', asked);
  const order = ledger.enter(sale, told, 'held');
  if (order) counter.tellHeld(askedAt);
  return order;
}

/** Pays in cash until that is answered. */
export async function pay(
  counter: Counter,
  ledger: Ledger,
  sale: Sale,
  order: Order,
): Promise<Order | null> {
  const { told } = await answered(counter, ledger, 'orders.pay', paymentOf(sale, order));
  return ledger.enter(sale, told, 'paid');
}

/** Exchanges a ticket for a dearer one until that is answered. */
export async function exchange(
  counter: Counter,
  ledger: Ledger,
  sale: Sale,
  order: Order,
  dearer: Dearer,
): Promise<Order | null> {
  const asked = exchangeOf(order, dearer);
  const { told } = await answered(counter, ledger, 'orders.exchange', asked);
  return ledger.enter(sale, told, 'paid');
}

/** Cancels a ticket until that is answered. */
export async function cancelOne(
  counter: Counter,
  ledger: Ledger,
  sale: Sale,
  order: Order,
): Promise<Order | null> {
  const asked = cancellationOf(order);
  const { told } = await answered(counter, ledger, 'orders.cancelTickets', asked);
  const after = ledger.enter(sale, told, 'paid');
  if (after) sale.quantity -= asked.ticketIds.length;
  return after;
}

/** What is said of a drawer: nobody counts it here. */
const uncounted = { reason: 'not counted' };

/** Opens a shift at a counter until that is answered. @returns its id */
export async function openShift(counter: Counter, ledger: Ledger): Promise<string> {
  const id = v7();
  const { told } = await answered(counter, ledger, 'shifts.open', {
    ...{ id, countedFloatMinor: 20_000, ...uncounted },
  });
  ledger.enterShift('opening a shift', told);
  return id;
}

/** Begins to count until that is answered. */
export async function beginCount(counter: Counter, ledger: Ledger, shiftId: string): Promise<void> {
  const { told } = await answered(counter, ledger, 'shifts.beginCount', { shiftId });
  ledger.enterShift('counting a drawer', told);
}

/** Closes a shift that is counted until that is answered. */
export async function closeShift(
  counter: Counter,
  ledger: Ledger,
  shiftId: string,
): Promise<Settlement | null> {
  const asked = { id: v7(), shiftId, counted: [], ...uncounted };
  const { told } = await answered(counter, ledger, 'shifts.close', asked);
  return ledger.enterShift('closing a shift', told);
}

/** One sale, to its end. @param pays or leaves the tickets held */
export async function sellOne(
  counter: Counter,
  ledger: Ledger,
  ticketClassId: string,
  pays = true,
): Promise<void> {
  const sale = ledger.begin(2);
  const order = await hold(counter, ledger, sale, ticketClassId);
  if (order && pays) await pay(counter, ledger, sale, order);
}

/** Sells at a counter by several clients, each sale to its end, until the signal. Every fifth customer leaves. */
export async function sellAt(
  counter: Counter,
  ledger: Ledger,
  ticketClassId: string,
  { clients, until }: { clients: number; until: AbortSignal },
): Promise<void> {
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let customer = 1; !until.aborted; customer += 1) {
        await sellOne(counter, ledger, ticketClassId, customer % 5 !== 0);
      }
    }),
  );
}
