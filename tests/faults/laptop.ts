import { anEvent } from '../support/fixtures/events.ts';
import { letJobsRest, ownerUrl, sqlIn } from '../support/fixtures/owner.ts';
import { closeBooks } from './close-books.ts';
import { type Counter, openCounter } from './counter.ts';
import type { Outcome } from './fault.ts';
import { openLedger } from './ledger.ts';
import { plenty } from './office.ts';
import { selling, untilAllSell } from './while-selling.ts';

/** One counter with its own, built-in server. */
export interface Laptop {
  readonly dataDir: string;
  readonly counter: Counter;
}

/** Lets a fault happen again and again while clients sell; only the program itself can put it right. */
export async function onLaptop(
  dataDir: string,
  times: number,
  happen: (laptop: Laptop) => Promise<void>,
): Promise<Outcome> {
  const counter = await openCounter({ dataDir }, 'new');
  const ledger = openLedger();
  const { classId: ticketClassId } = await anEvent(counter.session(), [{ capacity: plenty }]);
  await letJobsRest(sqlIn(dataDir));
  const recovered: number[] = [];
  await selling([counter], ledger, ticketClassId, async () => {
    for (let time = 0; time < times; time += 1) {
      await untilAllSell([counter], ledger);
      await happen({ dataDir, counter });
      recovered.push(await untilAllSell([counter], ledger));
    }
  });
  const books = await closeBooks(await ownerUrl(dataDir), counter, ledger);
  await counter.host().stop();
  return { injected: times, recovered, ...books };
}
