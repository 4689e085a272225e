import { type House, putOnSale } from '../../support/fixtures/in-tables.ts';
import { openCounter } from '../counter.ts';
import type { OwnServer } from '../own-server.ts';
import { clientsOfACounter } from './holds.ts';
import { type Cell, perSecond, type Report, rateOf } from './report.ts';
import { interleaved, isNotSlower, type Pace, type Variant } from './rounds.ts';
import { at } from './sale-variants.ts';

const [few, many] = [1_000, 100_000];
const ticketsOfOrder = 5;

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
    for (const { ticketClassId } of lines) await sell(owner, house, ticketClassId, sold);
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

/** Writes paid orders as the tables have them long after; the trigger would take a version of the counter for each. */
async function sell(
  owner: OwnServer['owner'],
  house: House,
  ticketClassId: string,
  tickets: number,
): Promise<void> {
  await owner.query('begin');
  await owner.query('set local session_replication_role = replica');
  await owner.query(
    `create temp table selling on commit drop as
     select gen_random_uuid() as id, gen_random_uuid() as command from generate_series(1, $1::int)`,
    [tickets / ticketsOfOrder],
  );
  await owner.query(
    `insert into orders (id, code, status, currency, held_until, operator_id, counter_id, paid_at)
     select id, upper(substr(md5(id::text), 1, 12)), 'paid', 'PLN', now() + interval '15 minutes', $1, $2, now()
     from selling`,
    [house.operator.id, house.counterId],
  );
  await owner.query(
    `insert into order_lines (order_id, ticket_class_id, quantity, state, held_until, currency)
     select id, $1, $2, 'sold', now() + interval '15 minutes', 'PLN' from selling`,
    [ticketClassId, ticketsOfOrder],
  );
  await owner.query(
    `insert into tickets (id, order_id, ticket_class_id, position, class_name,
       price_id, price_name, list_price_minor, price_minor, vat_rate_bp, status, code, sold_at)
     select gen_random_uuid(), id, $1, place, 'Class', $1, 'Class', 5000, 5000, 800, 'sold', gen_random_uuid()::text, now()
     from selling cross join generate_series(1, $2::int) place`,
    [ticketClassId, ticketsOfOrder],
  );
  await owner.query(
    `insert into payments (id, order_id, command_id, position, method, amount_minor, operator_id, counter_id)
     select gen_random_uuid(), id, command, 0, 'cash', 5000 * $1, $2, $3 from selling`,
    [ticketsOfOrder, house.operator.id, house.counterId],
  );
  await owner.query(
    `insert into journal (operation, operator_id, counter_id, object_id, command_id, command_digest)
     select 'orders.pay', $1, $2, id, command, 'written' from selling`,
    [house.operator.id, house.counterId],
  );
  await owner.query('update ticket_stock set sold = $2 where ticket_class_id = $1', [
    ticketClassId,
    tickets,
  ]);
  await owner.query('commit');
}
