import { eq } from 'drizzle-orm';
import { actingAs } from '../../../core/acting.ts';
import type { Reading } from '../../../core/context.ts';
import { EventId } from '../../../core/contract/ids.ts';
import type { ReadTx } from '../../../core/database/pool.ts';
import { list as listEvents } from '../../../core/events/list.ts';
import { list as listOrders } from '../../../core/orders/list.ts';
import { events } from '../../../drizzle/schema/index.ts';
import type { Who } from '../../../electron/ipc/row.ts';
import type { House } from '../../support/fixtures/in-tables.ts';
import { actorOf, openCounter } from '../counter.ts';
import { fillBoxOffice, type Size } from '../large-office.ts';
import type { OwnServer } from '../own-server.ts';
import { type Report, rateOf, takes } from './report.ts';
import { interleaved, type Rate, type Variant } from './rounds.ts';

export interface ListScale {
  readonly size: Size;
  readonly rounds: number;
  /** Milliseconds of one kind of question in one round. */
  readonly slice: number;
}

const page = 50;
const goal = 3;
const oneRow = 'one row, by its key';
const bareRow = 'one row, by its key, without a transaction';
const firstPage = `first page of ${page} events`;

/** What a counter asks all day, of a box office with years of sales, beside the least one can ask. */
export async function benchLists(
  { owner, counterUrl }: OwnServer,
  house: House,
  { size, rounds, slice }: ListScale,
  report: Report,
): Promise<void> {
  await fillBoxOffice(owner, house, size);
  const some = await someOf(owner);
  const counter = openCounter(counterUrl, house);
  const { read } = actingAs(counter.database, actorOf(house));
  const reading = (
    name: string,
    question: (tx: ReadTx, c: Who & Reading) => Promise<unknown>,
  ): Variant => ({
    name,
    run: () => read(question),
  });
  const { nextCursor } = await read((tx, c) => listEvents(tx, c, { limit: size.events / 4 }));
  const deep = nextCursor ? { limit: page, cursor: nextCursor } : { limit: page };
  const row = {
    name: 'row_by_key',
    text: 'select * from events where id = $1',
    values: [some.event],
  };
  const variants = [
    { name: bareRow, run: () => counter.database.$client.query(row) },
    reading(oneRow, tx =>
      tx
        .select()
        .from(events)
        .where(eq(events.id, EventId.parse(some.event))),
    ),
    reading(firstPage, (tx, c) => listEvents(tx, c, { limit: page })),
    reading(`a page of ${page} events far on`, (tx, c) => listEvents(tx, c, deep)),
    reading('search among events by two words', (tx, c) =>
      listEvents(tx, c, { text: some.title, limit: page }),
    ),
    reading('search among events by a day', (tx, c) =>
      listEvents(tx, c, { text: some.day, limit: page }),
    ),
    reading('search among events by a word with a slip', (tx, c) =>
      listEvents(tx, c, { text: some.slip, limit: page }),
    ),
    reading(`first page of ${page} orders`, (tx, c) => listOrders(tx, c, { limit: page })),
    reading('search among orders by code', (tx, c) =>
      listOrders(tx, c, { text: some.code, limit: page }),
    ),
    reading('search among orders by name', (tx, c) =>
      listOrders(tx, c, { text: some.name, limit: page }),
    ),
    reading('search among orders by a day', (tx, c) =>
      listOrders(tx, c, { text: some.day, limit: page }),
    ),
    reading('search among orders by a name with a slip', (tx, c) =>
      listOrders(tx, c, { text: 'kowlaska', limit: page }),
    ),
  ];
  const rates = await interleaved(variants, { clients: 1, rounds, slice });
  await counter.close();

  const [least, bare] = [rateOf(rates, oneRow), rateOf(rates, bareRow)];
  const times = (one: Rate, rate: Rate) => one.median / rate.median;
  report.tables.push({
    title: `Lists and searches among ${size.events} events, ${size.orders} orders, ${size.orders * size.ticketsOfOrder} tickets`,
    head: ['question', 'takes', `times ${oneRow}`, 'times the same without a transaction'],
    note: 'Use cases in their read transaction, one after the other on one connection.',
    rows: rates.map(rate => [
      rate.name,
      takes(rate),
      { ratio: times(least, rate) },
      { ratio: times(bare, rate) },
    ]),
  });
  const ratio = times(least, rateOf(rates, firstPage));
  report.goals.push({
    what: `the ${firstPage} takes at most ${goal} times a select of one row in the same kind of transaction`,
    figure: { ratio },
    reached: ratio <= goal,
  });
}

interface Some {
  event: string;
  title: string;
  day: string;
  /** Its title with two letters in the wrong sequence. */
  slip: string;
  code: string;
  name: string;
}

/** What is looked for: an order that was paid, and its event. */
async function someOf(owner: OwnServer['owner']): Promise<Some> {
  const { rows } = await owner.query<Some>(`
    select e.id as event, split_part(e.search_text, ' ', 1) || ' ' || substring(e.search_text from '[0-9]+') as title,
      to_char(e.starts_at, 'YYYY-MM-DD') as day,
      regexp_replace(split_part(e.search_text, ' ', 1), '^(..)(.)(.)', '\\1\\3\\2') as slip, o.code, p.search_name as name
    from orders o join order_lines l on l.order_id = o.id join ticket_classes c on c.id = l.ticket_class_id
    join events e on e.id = c.event_id join tickets t on t.order_id = o.id
    join participants p on p.ticket_id = t.id
    where e.status = 'published' and e.starts_at > now() + interval '1 day' and o.status = 'paid'
    order by o.id limit 1`);
  const [some] = rows;
  if (!some) throw new Error('nothing was sold in the large office');
  return some;
}
