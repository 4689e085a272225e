import { within } from '../support/within.ts';
import { closeBooks } from './close-books.ts';
import { exchange, hold, pay, sellOne } from './counter.ts';
import type { Fault, Stage } from './fault.ts';
import type { Office } from './office.ts';
import type { Stop, Wire } from './proxy.ts';

/** Milliseconds within which a sale comes to any of its statements. */
const patience = 60_000;

type Act = 'hold' | 'pay' | 'exchange';
type Interruption = (office: Office) => Promise<unknown>;

interface Interrupted {
  readonly name: string;
  readonly key: string;
  readonly acts: readonly Act[];
  readonly wire?: Wire;
  readonly interruption: Interruption;
  /** At which statements of an act that has so many; its last one is the commit. */
  readonly stops: (statements: number, stage: Stage) => Stop[];
}

/**
 * Interrupts a sale at a statement of its transaction: the server has carried out all that came before,
 * and nothing else, and the counter waits for an answer.
 */
export const inMidSale = ({ name, key, acts, wire, interruption, stops }: Interrupted): Fault => ({
  name,
  key,
  isFelt: true,
  async inject(stage) {
    const office = await stage.office(wire);
    const recovered: number[] = [];
    for (const act of acts) {
      for (const stop of stops(await statementsOf(office, act), stage)) {
        recovered.push(await interruptAt(office, act, stop, interruption));
      }
    }
    const books = await closeBooks(office.server.ownerUrl, office.near, office.ledger);
    return { injected: recovered.length, recovered, ...books };
  },
});

const everywhere = (statements: number): Stop[] => [
  ...Array.from({ length: statements }, (_, at) => at),
  'committed',
];
/** In the middle, before the commit, and when only its answer is missing. */
const thrice = (statements: number): Stop[] => [
  Math.ceil(statements / 2),
  statements - 1,
  'committed',
];
const stops = (statements: number, { isShort }: Stage) =>
  isShort ? thrice(statements) : everywhere(statements);

const killAndRestart: Interruption = async ({ far }) => {
  await far.host().kill();
  await far.restart();
};

export const killedAtHold = inMidSale({
  name: 'a counter is killed before each statement of hold, and before the answer to its commit',
  key: 'killed-at-hold',
  acts: ['hold'],
  interruption: killAndRestart,
  stops,
});

export const killedAtPay = inMidSale({
  name: 'a counter is killed before each statement of pay, and before the answer to its commit',
  key: 'killed-at-pay',
  acts: ['pay'],
  interruption: killAndRestart,
  stops,
});

export const killedAtExchange = inMidSale({
  name: 'a counter is killed before each statement of exchange, and before the answer to its commit',
  key: 'killed-at-exchange',
  acts: ['exchange'],
  interruption: killAndRestart,
  stops,
});

export const cutInMidSale = inMidSale({
  name: 'the connection is cut before each statement of hold and pay',
  key: 'cut-in-mid-sale',
  acts: ['hold', 'pay'],
  interruption: ({ proxy }) => Promise.resolve(proxy.cut()),
  stops: (statements, stage) => stops(statements, stage).filter(each => each !== 'committed'),
});

export const replyLost = inMidSale({
  name: 'the answer to the commit of hold and pay is lost',
  key: 'reply-lost',
  acts: ['hold', 'pay'],
  interruption: ({ proxy }) => Promise.resolve(proxy.cut()),
  stops: (_, { isShort }) => Array.from({ length: isShort ? 3 : 50 }, () => 'committed' as const),
});

/** Carries the act out undisturbed to see how many statements it takes. */
async function statementsOf(office: Office, act: Act): Promise<number> {
  const { far, ledger, ticketClassId, proxy } = office;
  const sale = ledger.begin(2);
  const order = await hold(far, ledger, sale, ticketClassId);
  const paid = order && act !== 'hold' ? await pay(far, ledger, sale, order) : null;
  if (paid && act === 'exchange') await exchange(far, ledger, sale, paid, office.dearer);
  return proxy.lastTransaction().length;
}

/** @returns milliseconds from the interruption until the same act has been answered and the next sale is done */
async function interruptAt(
  office: Office,
  act: Act,
  stop: Stop,
  interruption: Interruption,
): Promise<number> {
  const { proxy, far, near, ledger, ticketClassId } = office;
  const sale = ledger.begin(2);
  const held = act === 'hold' ? null : await hold(far, ledger, sale, ticketClassId);
  const paid = held && act === 'exchange' ? await pay(far, ledger, sale, held) : null;
  const stopped = proxy.stopAt(stop);
  // Whoever stands there sends the same again, until it is answered.
  const answer = paid
    ? exchange(far, ledger, sale, paid, office.dearer)
    : held
      ? pay(far, ledger, sale, held)
      : hold(far, ledger, sale, ticketClassId);
  const untouched = answer.then(() => Promise.reject(new Error(`${act} does not come to ${stop}`)));
  const point = `${act} at its statement ${stop}`;
  await within(patience, point, Promise.race([stopped, untouched]));
  untouched.catch(() => undefined);
  const began = performance.now();
  // Another counter sells as if nothing had happened.
  const [, order] = await Promise.all([
    sellOne(near, ledger, ticketClassId),
    answer,
    interruption(office),
  ]);
  await sellOne(far, ledger, ticketClassId);
  const took = performance.now() - began;
  if (order && act === 'hold') await pay(far, ledger, sale, order);
  return took;
}
