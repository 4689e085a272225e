import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { actingAs } from '../../../core/acting.ts';
import { checkJournal } from '../../../core/journal/parts/check-journal.ts';
import { type Sealer, sealJournal } from '../../../core/journal/seal.ts';
import { openSealSigner } from '../../../core/journal/signing.ts';
import { type House, putOnSale } from '../../support/fixtures/in-tables.ts';
import { actorOf, type Counter, type Line, openCounter } from '../counter.ts';
import type { OwnServer } from '../own-server.ts';
import { type Cell, perSecond, type Report, rateOf } from './report.ts';
import { interleaved, isNotSlower, medianOf, timed } from './rounds.ts';

/** Milliseconds between two seals; a running counter waits for longer, and has more to seal then. */
const pause = 250;
const clients = 16;

/** Sales with the journal being sealed beside them, and without; and how fast it is sealed and checked. */
export async function benchSealing(
  server: OwnServer,
  house: House,
  { rounds, slice }: { rounds: number; slice: number },
  report: Report,
): Promise<void> {
  const sealer = { counterId: house.counterId, signer: openSealSigner(randomBytes(32)) };
  const counters = [0, 1, 2, 3].map(() => openCounter(server.counterUrl, house));
  const [ticketClassId] = await putOnSale(server.owner, house, {
    classes: 1,
    capacity: 100_000_000,
    participantData: 'name',
  });
  const own = openCounter(server.counterUrl, house);
  if (!ticketClassId) throw new Error('nothing is on sale');
  try {
    const speed = await sealedAndChecked(own, house, sealer);
    const run = (client: number) => sale(counters[client % counters.length], ticketClassId);
    const beside = async () => {
      // What others left behind is none of this slice's work.
      await sealJournal(own.database, sealer);
      return keepSealing(own, sealer);
    };
    const variants = [
      { name: 'not sealed', run },
      { name: 'sealed', run, beside },
    ];
    const rates = await interleaved(variants, { clients, rounds, slice });
    const [without, sealing] = [rateOf(rates, 'not sealed'), rateOf(rates, 'sealed')];
    // Round by round: what else the machine does meets both slices of a round alike.
    const byRound = sealing.rates.map((rate, round) => rate / (without.rates[round] ?? rate));
    const ratio: Cell = { ratio: medianOf(byRound) };
    report.tables.push({
      title: 'The sealed journal',
      head: ['sales, sealed', 'not sealed', 'ratio', 'rows sealed/s', 'rows checked/s'],
      rows: [[perSecond(sealing), perSecond(without), ratio, ...speed]],
    });
    report.goals.push({
      what: 'selling is no slower while the journal is sealed, within the noise',
      figure: ratio,
      reached: isNotSlower(sealing, without),
    });
  } finally {
    await Promise.all([own, ...counters].map(each => each.close()));
  }
}

/** Rows per second, over everything that the journal holds so far. */
async function sealedAndChecked(own: Counter, house: House, sealer: Sealer): Promise<Cell[]> {
  let rows = 0;
  const [sealing = 0] = await timed(1, async () => {
    rows = await sealJournal(own.database, sealer);
  });
  const [checking = 0] = await timed(1, async () => {
    const check = checkJournal(
      actingAs(own.database, actorOf(house)),
      new Set([sealer.signer.publicKey]),
    );
    while (!(await check.next()).done);
  });
  return [sealing, checking].map(each => ({ perSecond: (rows / each) * 1000, spread: 0 }));
}

function keepSealing({ database }: Counter, sealer: Sealer): () => Promise<void> {
  const ending = new AbortController();
  const working = (async () => {
    while (!ending.signal.aborted) {
      await sealJournal(database, sealer);
      await wait(pause);
    }
  })();
  return () => {
    ending.abort();
    return working;
  };
}

async function sale(counter: Counter | undefined, ticketClassId: Line['ticketClassId']) {
  if (!counter) throw new Error('no counter is open');
  const order = await counter.hold([{ ticketClassId, quantity: 2 }]);
  await counter.pay({ order: await counter.name(order) });
}
