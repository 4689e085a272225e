import { actingAs } from '../../../core/acting.ts';
import { beginCount } from '../../../core/shifts/begin-count.ts';
import { close } from '../../../core/shifts/close.ts';
import type { House } from '../../support/fixtures/in-tables.ts';
import { actorOf, newCommandId } from '../counter.ts';
import type { OwnServer } from '../own-server.ts';
import { type AtDrawer, aClass, openDrawers, switchDrawers } from './drawers.ts';
import { millis, type Report } from './report.ts';
import { medianOf, timed } from './rounds.ts';
import { writeSold } from './written-sales.ts';

export interface ClosingScale {
  /** Payments of a short shift, and of a long one. */
  readonly payments: readonly [number, number];
  readonly rounds: number;
}

/** How much longer a shift with ten times the payments may take to close. */
const most = 3;

/** Closing a shift, the longer of two beside the shorter. */
export async function benchClosing(
  server: OwnServer,
  house: House,
  { payments, rounds }: ClosingScale,
  report: Report,
): Promise<void> {
  const { owner } = server;
  const ticketClassId = await aClass(owner, house, 5_000);
  const took: number[][] = payments.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    const drawers = await openDrawers(server, house, payments.length);
    for (const [at, drawer] of drawers.entries()) {
      await writeSold(owner, drawer.house, ticketClassId, payments[at] ?? 0, drawer.shiftId);
    }
    await owner.query('analyze orders, order_lines, tickets, payments, receipts, journal');
    for (const [at, drawer] of drawers.entries()) {
      // The first statement of a connection plans for all that come after.
      took[at]?.push(...(await timed(1, () => closed(drawer))));
    }
    await Promise.all(drawers.map(each => each.counter.close()));
  }
  await switchDrawers(owner, false);
  const [short = [], long = []] = took;
  const ratio = medianOf(long) / medianOf(short);
  report.tables.push({
    title: 'Closing a shift',
    head: ['payments in it', 'takes'],
    rows: [...took.map((each, at) => [String(payments[at]), millis(each)]), ['ratio', { ratio }]],
  });
  report.goals.push({
    what: `closing a shift of ${payments[1]} payments takes at most ${most} times one of ${payments[0]}`,
    figure: { ratio },
    reached: ratio <= most,
  });
}

async function closed({ counter, house, shiftId }: AtDrawer): Promise<void> {
  const acts = actingAs(counter.database, actorOf(house));
  await acts.write('shifts.beginCount', (tx, context) => beginCount(tx, context, { shiftId }));
  const count = { shiftId, counted: [], reason: 'not counted' };
  await acts.write('shifts.close', (tx, context) =>
    close(tx, context, { id: newCommandId(), ...count }),
  );
}
