import { type House, putOnSale } from '../../support/fixtures/in-tables.ts';
import { openCounter } from '../counter.ts';
import type { OwnServer } from '../own-server.ts';
import { clientsOfACounter } from './holds.ts';
import { type Cell, perSecond, type Report, rateOf } from './report.ts';
import { interleaved, isNotSlower, type Pace, type Variant } from './rounds.ts';
import { at } from './sale-variants.ts';
import { ticketsOfOrder, writeSold } from './written-sales.ts';

const [few, many] = [1_000, 100_000];

/** Whether a class sells more slowly the more of it is sold, as one that counts its tickets does. */
export async function benchDecay(
  { owner, counterUrl }: OwnServer,
  house: House,
  pace: Pace,
  report: Report,
): Promise<void> {
  const wanted = { classes: 1, capacity: 100_000_000 };
  const variants: Variant[] = [];
  const counters = Array.from({ length: Math.ceil(pace.clients / clientsOfACounter) }, () =>
    openCounter(counterUrl, house),
  );
  for (const sold of [few, many]) {
    const lines = (await putOnSale(owner, house, wanted)).map(id => ({
      ticketClassId: id,
      quantity: 2,
    }));
    for (const { ticketClassId } of lines)
      await writeSold(owner, house, ticketClassId, sold / ticketsOfOrder);
    variants.push({ name: named(sold), run: client => at(counters, client).hold(lines) });
  }
  await owner.query('analyze orders, order_lines, tickets, payments, journal');
  const rates = await interleaved(variants, pace);
  await Promise.all(counters.map(counter => counter.close()));

  const [young, aged] = [rateOf(rates, named(few)), rateOf(rates, named(many))];
  const ratio: Cell = { ratio: aged.median / young.median };
  report.tables.push({
    title: `Holds of two tickets per second, ${pace.clients} clients, one class`,
    head: ['of the class', 'holds'],
    rows: [...rates.map(rate => [rate.name, perSecond(rate)]), ['ratio', ratio]],
  });
  report.goals.push({
    what: `no slower with ${many} tickets sold than with ${few}, within the noise`,
    figure: ratio,
    reached: isNotSlower(aged, young),
  });
}

const named = (sold: number) => `${sold} sold`;
