import { v7 } from 'uuid';
import type { Attempt } from '../../core/contract/attempt.ts';
import type { Order } from '../../core/contract/order.ts';
import type { Settlement } from '../../core/contract/settlement.ts';
import { inCash } from '../support/fixtures/orders.ts';

/** What a client was told of one sale, which is all that it can know. */
export interface Sale {
  readonly orderId: string;
  /** How many of its tickets it was told to have. */
  quantity: number;
  /** Of the payment, so that it can be sent again as the same one. */
  readonly paymentId: string;
  told: 'nothing' | 'held' | 'paid' | 'refused' | 'expired';
  /** What it was told to cost once it was paid (minor units). */
  totalMinor: number | null;
}

/** What a client was told of a shift that it closed. */
export type Settled = Pick<Settlement, 'shiftId' | 'number' | 'expectedMinor'>;

/** What an answer is about: an order, of the acts on shifts its settlement, of card payments one or all of them. */
interface Answer {
  readonly order?: Order;
  readonly settlement?: Settlement;
  readonly attempt?: Attempt;
  readonly attempts?: readonly Attempt[];
}

/** What came of one call, as a client sees it. */
export type Told =
  | ({ readonly kind: 'answer' } & Answer)
  | { readonly kind: 'refusal'; readonly code: string }
  /** Told that it may be sent again, or told by the connection that nobody is there. */
  | { readonly kind: 'again'; readonly why: string };

/** A yes or a no. */
export type Final = Exclude<Told, { kind: 'again' }>;

/** One call of an operation, or the fault of a network. */
type Call = () => Promise<{ status: number; json: unknown }>;

/** What all clients of a run were told, and whatever should not have happened to them. */
export interface Ledger {
  readonly sales: readonly Sale[];
  readonly settled: readonly Settled[];
  begin(quantity: number): Sale;
  /** Makes a call, and writes down what must not be: a defect, a silence. Never throws. */
  hear(what: string, call: Call): Promise<Told>;
  /** Writes down the answer to a hold, a payment or an exchange. @returns the order, unless there is none */
  enter(sale: Sale, final: Final | null, wanted: 'held' | 'paid'): Order | null;
  /** Writes down the answer to an act on a shift. @returns the settlement, if it was about one */
  enterShift(what: string, final: Final | null): Settlement | null;
  /** Writes down the answer to an act on a card payment. @returns the card payment, unless there is none */
  enterAttempt(what: string, final: Final | null): Attempt | null;
  complain(sentence: string): void;
  /** How often clients were told to send again since this was last asked, by what they were told. */
  takeAgain(): Readonly<Record<string, number>>;
  /** What should not have happened since this was last asked, in words; must be empty. */
  takeComplaints(): string[];
  /** The deadline of every hold has passed. */
  lapse(): void;
}

/** Milliseconds within which a client must be told something, whatever has happened. */
const patience = 12_000;

export function openLedger(): Ledger {
  const sales: Sale[] = [];
  const settled: Settled[] = [];
  let wrong: string[] = [];
  let again: Record<string, number> = {};
  return {
    sales,
    settled,
    complain: sentence => void wrong.push(sentence),
    takeAgain() {
      const taken = again;
      again = {};
      return taken;
    },
    takeComplaints() {
      const taken = wrong;
      wrong = [];
      return taken;
    },
    lapse() {
      for (const sale of sales) if (sale.told === 'held') sale.told = 'expired';
    },
    begin(quantity) {
      const sale: Sale = {
        orderId: v7(),
        paymentId: v7(),
        quantity,
        told: 'nothing',
        totalMinor: null,
      };
      sales.push(sale);
      return sale;
    },
    async hear(what, call) {
      const began = performance.now();
      const told = await call().then(read, lost);
      const took = performance.now() - began;
      if (took > patience) wrong.push(`${what} was answered after ${Math.round(took)} ms`);
      if (told.kind === 'defect') wrong.push(`${what} was answered with a defect: ${told.words}`);
      if (told.kind === 'again') again[told.why] = (again[told.why] ?? 0) + 1;
      return told.kind === 'defect' ? { kind: 'again', why: 'defect' } : told;
    },
    enter(sale, final, wanted) {
      if (final?.kind !== 'answer') {
        if (final && wanted === 'held') sale.told = 'refused';
        // There are places enough for all: a refusal is a sale that somebody would have lost.
        if (final) wrong.push(`order ${sale.orderId} was refused: ${final.code}`);
        return null;
      }
      const { order } = final;
      if (!order) throw new Error('an answer about an order has one');
      if (order.status !== wanted)
        wrong.push(`order ${order.id} is ${order.status}, not ${wanted}`);
      sale.told = wanted;
      if (wanted === 'paid') sale.totalMinor = order.totalMinor;
      return order;
    },
    enterShift(what, final) {
      if (final?.kind === 'refusal') wrong.push(`${what} was refused: ${final.code}`);
      const settlement = final?.kind === 'answer' ? (final.settlement ?? null) : null;
      if (settlement) settled.push(settlement);
      return settlement;
    },
    enterAttempt(what, final) {
      if (final?.kind === 'refusal') wrong.push(`${what} was refused: ${final.code}`);
      return final?.kind === 'answer' ? (final.attempt ?? null) : null;
    },
  };
}

type Read = Told | { readonly kind: 'defect'; readonly words: string };

function read({ status, json }: Awaited<ReturnType<Call>>): Read {
  if (status === 200) return { kind: 'answer', ...(json as Answer) };
  const { code, data } = json as { code?: string; data?: { reason?: string } };
  if (code === 'BUSY') return { kind: 'again', why: data?.reason ?? 'busy' };
  if (code === undefined || status >= 500) return { kind: 'defect', words: JSON.stringify(json) };
  return { kind: 'refusal', code };
}

/** The program itself is gone, or has ended in the middle: a client sees its connection break. */
const lost = (error: unknown): Read =>
  error instanceof TypeError
    ? { kind: 'again', why: 'lost' }
    : { kind: 'defect', words: String(error) };

export const holdOf = ({ orderId, quantity }: Sale, ticketClassId: string) => ({
  id: orderId,
  lines: [{ ticketClassId, quantity }],
});

export const paymentOf = ({ paymentId }: Sale, order: Order) => ({
  ...inCash(order),
  id: paymentId,
});

/** The same by card, with what a terminal has charged. */
export const byCardOf = (
  { paymentId }: Sale,
  { id: orderId, totalMinor }: Order,
  attemptId: string,
) => ({
  ...{ id: paymentId, orderId, expectedTotalMinor: totalMinor },
  payments: [{ method: 'card' as const, amountMinor: totalMinor, attemptId }],
});

/** A class that costs so much more (minor units). */
export interface Dearer {
  readonly ticketClassId: string;
  readonly moreMinor: number;
}

/** The first ticket of a paid order for a dearer one. */
export const exchangeOf = (order: Order, { ticketClassId, moreMinor }: Dearer) => ({
  ...{ id: v7(), orderId: order.id },
  returned: order.tickets.slice(0, 1).map(each => each.id),
  lines: [{ ticketClassId, quantity: 1 }],
  expectedDifferenceMinor: moreMinor,
  payments: [{ method: 'cash' as const, amountMinor: moreMinor }],
});

/** The first ticket of a paid order, whose money goes back as it came. */
export const cancellationOf = (order: Order) => ({
  ...{ id: v7(), orderId: order.id, reason: 'fell ill' },
  ticketIds: order.tickets.slice(0, 1).map(each => each.id),
});
