import { releaseExpiredHolds } from '../../../core/maintenance/release-expired-holds.ts';
import { type House, putOnSale } from '../../support/fixtures/in-tables.ts';
import { type Counter, type Line, openCounter } from '../counter.ts';
import type { OwnServer } from '../own-server.ts';
import { millis, type Report, type Row } from './report.ts';
import { medianOf, timed } from './rounds.ts';

export interface LapseScale {
  /** How many holds are released at once. */
  readonly many: number;
  readonly rounds: number;
}

/** Below this (milliseconds) for 10,000 holds nobody sees it happen. */
const goal = 1_500;
const inOneHold = 100;

/** Tidying up after many holds, and the hold that needs the places of a hundred lapsed ones. */
export async function benchLapses(
  server: OwnServer,
  house: House,
  { many, rounds }: LapseScale,
  report: Report,
): Promise<void> {
  const counter = openCounter(server.counterUrl, house);
  const rows: Row[] = [];
  for (const classes of [2, 20]) {
    const took: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await lapsed(server, house, classes, many);
      took.push(
        ...(await timed(1, () => releaseExpiredHolds(counter.database, { dryRun: false }))),
      );
    }
    rows.push([`releasing ${many} lapsed holds of ${classes} classes`, millis(took)]);
    if (many >= 10_000) {
      report.goals.push({
        what: `releasing ${many} lapsed holds of ${classes} classes under 1.5 s`,
        figure: millis(took),
        reached: medianOf(took) < goal,
      });
    }
  }
  const reclaiming = await reclaims(server, house, counter, rounds);
  rows.push(['a hold', millis(reclaiming.usual)]);
  rows.push([`a hold that first takes back ${inOneHold} lapsed ones`, millis(reclaiming.first)]);
  await counter.close();
  report.tables.push({ title: 'Lapsed holds', head: ['what', 'median'], rows });
}

/** Writes holds whose time is over, as they stand in the tables a quarter of an hour later. */
async function lapsed(
  { owner }: OwnServer,
  house: House,
  classes: number,
  many: number,
): Promise<Line['ticketClassId'][]> {
  const ids = await putOnSale(owner, house, { classes, capacity: many });
  await owner.query('begin');
  await owner.query(
    `create temp table lapsing on commit drop as
     select gen_random_uuid() as id, ($1::uuid[])[1 + n % $2] as class
     from generate_series(1, $3::int) n`,
    [ids, classes, many],
  );
  await owner.query(
    `insert into orders (id, code, currency, held_until, operator_id, counter_id)
     select id, upper(substr(md5(id::text), 1, 12)), 'PLN', now() - interval '1 minute', $1, $2 from lapsing`,
    [house.operator.id, house.counterId],
  );
  await owner.query(
    `insert into order_lines (order_id, ticket_class_id, quantity, held_until, currency)
     select id, class, 1, now() - interval '1 minute', 'PLN' from lapsing order by class`,
  );
  await owner.query(
    `insert into tickets (id, order_id, ticket_class_id, position, class_name,
       price_id, price_name, list_price_minor, price_minor, vat_rate_bp)
     select gen_random_uuid(), id, class, 1, 'Class', class, 'Class', 5000, 5000, 800 from lapsing`,
  );
  await owner.query('commit');
  await owner.query('analyze orders, order_lines, tickets');
  return ids;
}

async function reclaims(server: OwnServer, house: House, counter: Counter, rounds: number) {
  const usual: number[] = [];
  const first: number[] = [];
  for (let round = 0; round < rounds * 3; round += 1) {
    const [ticketClassId] = await lapsed(server, house, 1, inOneHold);
    if (!ticketClassId) throw new Error('nothing is on sale');
    const one = [{ ticketClassId, quantity: 1 }];
    first.push(...(await timed(1, () => counter.hold(one))));
    usual.push(...(await timed(5, () => counter.hold(one))));
  }
  return { usual, first };
}
