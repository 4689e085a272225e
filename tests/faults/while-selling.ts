import { setTimeout as pause } from 'node:timers/promises';
import { withinDeadline } from '../../electron/program/deadline.ts';
import { closeBooks } from './close-books.ts';
import { type Counter, sellAt } from './counter.ts';
import type { Outcome } from './fault.ts';
import type { Ledger } from './ledger.ts';
import type { Office } from './office.ts';

/** Milliseconds of undisturbed sales before each fault. */
const undisturbed = 300;
/** Milliseconds within which every counter must sell again. */
const patience = 60_000;

/** Lets a fault happen again and again while clients sell at both counters; `happen` ends when it is over. */
export async function whileSelling(
  office: Office,
  times: number,
  happen: (office: Office) => Promise<void>,
): Promise<Outcome> {
  const { server, far, near, ledger, ticketClassId } = office;
  const recovered: number[] = [];
  await selling([far, near], ledger, ticketClassId, async () => {
    for (let time = 0; time < times; time += 1) {
      await pause(undisturbed);
      await happen(office);
      recovered.push(await untilAllSell([far, near], ledger));
    }
  });
  return { injected: times, recovered, ...(await closeBooks(server.ownerUrl, near, ledger)) };
}

/** Sells at these counters for as long as the work takes; each sale that was begun is ended. */
export async function selling(
  counters: readonly Counter[],
  ledger: Ledger,
  ticketClassId: string,
  work: () => Promise<void>,
): Promise<void> {
  const ending = new AbortController();
  const sales = counters.map(each =>
    sellAt(each, ledger, ticketClassId, { clients: 3, until: ending.signal }),
  );
  try {
    await work();
  } finally {
    ending.abort();
    await Promise.all(sales);
  }
}

/** @returns the milliseconds from now until tickets have been held at every one of these counters */
export async function untilAllSell(counters: readonly Counter[], ledger: Ledger): Promise<number> {
  const began = performance.now();
  const all = Promise.all(counters.map(each => each.nextHold())).then(() => undefined);
  if (!(await withinDeadline(patience, all))) ledger.complain('a counter does not sell again');
  return performance.now() - began;
}
