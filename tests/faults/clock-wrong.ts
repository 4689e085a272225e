import { withOwner } from '../support/fixtures/owner.ts';
import { closeBooks } from './close-books.ts';
import { hold, openCounter, pay, sellOne } from './counter.ts';
import type { Fault } from './fault.ts';
import type { Office } from './office.ts';

const wrongClock = (minutes: number): string =>
  new URL(`wrong-clock.mjs?minutes=${minutes}`, import.meta.url).href;
/** As the settings of a new box office have it. */
const holdMinutes = 15;

/** A counter whose clock is two hours off, either way: what it holds lasts as long as anybody's. */
export const clockWrong: Fault = {
  name: 'the clock of a counter is two hours fast, and two hours slow',
  key: 'clock-wrong',
  isFelt: false,
  async inject(stage) {
    const office = await stage.office();
    const { server, near, ledger } = office;
    const recovered: number[] = [];
    for (const minutes of [120, -120]) recovered.push(await sellWithClockOff(office, minutes));
    const books = await closeBooks(server.ownerUrl, near, ledger);
    return { injected: recovered.length, recovered, ...books };
  },
};

/** @returns milliseconds from the start of such a program to the first tickets held */
async function sellWithClockOff(office: Office, minutes: number): Promise<number> {
  const { server, ledger, ticketClassId, near } = office;
  const began = performance.now();
  const preload = wrongClock(minutes);
  const counter = await openCounter({ databaseUrl: server.counterUrl, preload }, 'used');
  const sale = ledger.begin(2);
  const order = await hold(counter, ledger, sale, ticketClassId);
  const took = performance.now() - began;
  const left = await minutesLeft(server.ownerUrl, sale.orderId);
  if (Math.abs(left - holdMinutes) > 0.5) {
    ledger.complain(`a clock ${minutes} minutes off holds tickets for ${left.toFixed(1)} minutes`);
  }
  // Nobody sees a hold of anybody else as lapsed.
  await sellOne(near, ledger, ticketClassId, false);
  for (const each of [near, counter]) {
    const { orders } = await each.session().operations.maintenance.releaseExpiredHolds({});
    if (orders > 0) ledger.complain(`${orders} holds were released long before their deadline`);
  }
  if (order) await pay(counter, ledger, sale, order);
  await counter.host().stop();
  return took;
}

const minutesLeft = (ownerUrl: string, orderId: string): Promise<number> =>
  withOwner(ownerUrl, async owner => {
    const { rows } = await owner.query<{ left: number }>(
      `select (extract(epoch from held_until - now()) / 60)::float8 as left from orders where id = $1`,
      [orderId],
    );
    return rows[0]?.left ?? 0;
  });
