import { within } from '../support/within.ts';
import { type Act, cancelling, closing, exchanging, holding, paying } from './acts.ts';
import { closeBooks } from './close-books.ts';
import { beginCount, closeShift, openShift, sellOne } from './counter.ts';
import type { Fault, Stage } from './fault.ts';
import type { Office } from './office.ts';
import type { Stop, Wire } from './proxy.ts';

/** Milliseconds within which a sale comes to any of its statements. */
const patience = 60_000;

export type Interruption = (office: Office) => Promise<unknown>;

interface Interrupted {
  readonly name: string;
  readonly key: string;
  readonly acts: readonly Act[];
  readonly wire?: Wire;
  readonly interruption: Interruption;
  /** What the box office has while it goes on, and takes away again. */
  readonly meanwhile?: (office: Office) => Promise<() => Promise<unknown>>;
  /** What else must not be wrong afterwards, in words. */
  readonly audit?: (office: Office) => Promise<string[]>;
  /** At which statements of an act that has so many; its last one is the commit. */
  readonly stops: (statements: number, stage: Stage) => Stop[];
}

/**
 * Interrupts a sale at a statement of its transaction: the server has carried out all that came before,
 * and nothing else, and the counter waits for an answer.
 */
export const inMidSale = ({
  name,
  key,
  acts,
  wire,
  interruption,
  meanwhile,
  audit,
  stops,
}: Interrupted): Fault => ({
  name,
  key,
  isFelt: true,
  async inject(stage) {
    const office = await stage.office(wire);
    const recovered: number[] = [];
    const tidyUp = await meanwhile?.(office);
    for (const act of acts) {
      for (const stop of stops(await statementsOf(office, act), stage)) {
        recovered.push(await interruptAt(office, act, stop, interruption));
      }
    }
    await tidyUp?.();
    const also = (await audit?.(office)) ?? [];
    const { wrong, again } = await closeBooks(office.server.ownerUrl, office.near, office.ledger);
    return { injected: recovered.length, recovered, wrong: [...also, ...wrong], again };
  },
});

export const everywhere = (statements: number): Stop[] => [
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

export const killAndRestart: Interruption = async ({ far }) => {
  await far.host().kill();
  await far.restart();
};

/** Cash lies in drawers, and a shift is open at each counter. */
async function withDrawers({ near, far, ledger }: Office) {
  const { changeSettings } = near.session().operations.maintenance;
  await changeSettings({ cashDrawer: true });
  await openShift(near, ledger);
  await openShift(far, ledger);
  return async () => {
    for (const counter of [near, far]) {
      const { shift } = await counter.session().operations.shifts.current();
      if (!shift) continue;
      if (shift.state === 'open') await beginCount(counter, ledger, shift.id);
      await closeShift(counter, ledger, shift.id);
    }
    return near.session().operations.maintenance.changeSettings({ cashDrawer: false });
  };
}

export const killedAtHold = inMidSale({
  name: 'a counter is killed before each statement of hold, and before the answer to its commit',
  key: 'killed-at-hold',
  acts: [holding],
  interruption: killAndRestart,
  stops,
});

export const killedAtPay = inMidSale({
  name: 'a counter is killed before each statement of pay, and before the answer to its commit',
  key: 'killed-at-pay',
  acts: [paying],
  interruption: killAndRestart,
  stops,
});

export const killedAtExchange = inMidSale({
  name: 'a counter is killed before each statement of exchange, and before the answer to its commit',
  key: 'killed-at-exchange',
  acts: [exchanging],
  interruption: killAndRestart,
  stops,
});

export const killedAtCancelTickets = inMidSale({
  name: 'a counter is killed before each statement of cancelTickets, and before the answer to its commit',
  key: 'killed-at-cancel-tickets',
  acts: [cancelling],
  interruption: killAndRestart,
  stops,
});

export const killedAtClose = inMidSale({
  name: 'a counter is killed before each statement of closing a shift, and before the answer to its commit',
  key: 'killed-at-close',
  acts: [closing],
  interruption: killAndRestart,
  meanwhile: withDrawers,
  stops,
});

export const cutInMidSale = inMidSale({
  name: 'the connection is cut before each statement of hold and pay',
  key: 'cut-in-mid-sale',
  acts: [holding, paying],
  interruption: ({ proxy }) => Promise.resolve(proxy.cut()),
  stops: (statements, stage) => stops(statements, stage).filter(each => each !== 'committed'),
});

export const replyLost = inMidSale({
  name: 'the answer to the commit of hold and pay is lost',
  key: 'reply-lost',
  acts: [holding, paying],
  interruption: ({ proxy }) => Promise.resolve(proxy.cut()),
  stops: (_, { isShort }) => Array.from({ length: isShort ? 3 : 50 }, () => 'committed' as const),
});

/** The statements of acts that were carried out undisturbed. */
const counted = new Map<Act, number>();

/** Carries the act out undisturbed, once, to see how many statements it takes. */
async function statementsOf(office: Office, act: Act): Promise<number> {
  const known = counted.get(act);
  if (known !== undefined) return known;
  const ready = await act.ready(office);
  await ready.run();
  const { length } = office.proxy.lastTransaction();
  counted.set(act, length);
  await ready.next?.();
  return length;
}

/** @returns milliseconds from the interruption until the same act has been answered and the next sale is done */
async function interruptAt(
  office: Office,
  act: Act,
  stop: Stop,
  interruption: Interruption,
): Promise<number> {
  const { proxy, far, near, ledger, ticketClassId } = office;
  const ready = await act.ready(office);
  const stopped = proxy.stopAt(stop);
  // Whoever stands there sends the same again, until it is answered.
  const answer = ready.run();
  const untouched = answer.then(() =>
    Promise.reject(new Error(`${act.name} does not come to ${stop}`)),
  );
  const point = `${act.name} at its statement ${stop}`;
  try {
    await within(patience, point, Promise.race([stopped, untouched]));
  } catch (error) {
    throw new Error(`${point}: ${ledger.takeComplaints().join('\n  ')}`, { cause: error });
  }
  untouched.catch(() => undefined);
  const began = performance.now();
  // Another counter sells as if nothing had happened.
  await Promise.all([sellOne(near, ledger, ticketClassId), answer, interruption(office)]);
  await ready.next?.();
  await sellOne(far, ledger, ticketClassId);
  return performance.now() - began;
}
