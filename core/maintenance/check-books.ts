import { sql } from 'drizzle-orm';
import type { OrderId, TicketClassId } from '../contract/ids.ts';
import type { Amiss, Books } from '../contract/maintenance.ts';
import type { ReadTx } from '../database/pool.ts';
import type { Looking } from '../looking.ts';
import type { Outside } from '../transaction.ts';

/** Orders, and ticket classes, that are looked at in one statement; and how many of what was found are named. */
const usual = { batch: 5_000, classes: 200, named: 100 };

/**
 * Looks for orders that break a rule which the database keeps by now (0024, 0031). It refuses whoever writes
 * such a one, and does not look at those of an older program until somebody pays, changes or cancels them.
 * @param looking hears how many orders were looked at; ends it between two batches
 */
export async function checkBooks(
  { read }: Pick<Outside, 'read'>,
  { signal, told }: Looking = {},
  { batch, classes, named } = usual,
): Promise<Books> {
  const books: Books = { orders: 0, found: 0, amiss: [], classes: [] };
  const of = await read(countOrders);
  let lastOrder: OrderId | null = null;
  do {
    signal?.throwIfAborted();
    told?.({ done: books.orders, of: Math.max(of, books.orders) });
    const { orders, amiss, through } = await read(tx => someOrders(tx, lastOrder, batch));
    books.orders += orders;
    books.found += amiss.length;
    books.amiss.push(...amiss.slice(0, named - books.amiss.length));
    lastOrder = through;
  } while (lastOrder !== null);
  let lastClass: TicketClassId | null = null;
  do {
    signal?.throwIfAborted();
    const { amiss, through } = await read(tx => someClasses(tx, lastClass, classes));
    books.found += amiss.length;
    books.classes.push(...amiss.slice(0, named - books.classes.length));
    lastClass = through;
  } while (lastClass !== null);
  return books;
}

async function countOrders(tx: ReadTx): Promise<number> {
  const { rows } = await tx.execute<{ all: string }>(sql`select count(*) as all from orders`);
  return Number(rows[0]?.all ?? 0);
}

async function someOrders(tx: ReadTx, after: OrderId | null, batch: number) {
  const { rows: ids } = await tx.execute<{ id: OrderId }>(
    sql`select id from orders where ${after}::uuid is null or id > ${after} order by id limit ${batch}`,
  );
  const [first, through] = [ids[0]?.id ?? null, ids.at(-1)?.id ?? null];
  const { rows } = await tx.execute<{ id: OrderId; code: string; in: Amiss[] }>(sql`
    with these as (
      select id, code, case status when 'held' then 'held' when 'paid' then 'sold' else 'none' end as wanted
      from orders where id between ${first} and ${through}
    ), places as (
      select order_id, ticket_class_id, count(*) as many, min(status) as status, max(status) as other_status,
        sum(price_minor) filter (where status = 'sold') as due
      from tickets where order_id between ${first} and ${through} and status <> 'void'
      group by order_id, ticket_class_id
    ), lines as (
      select order_id, ticket_class_id, quantity, state, l.currency <> c.currency as is_strange
      from order_lines l join ticket_classes c on c.id = ticket_class_id
      where order_id between ${first} and ${through} and state <> 'released'
    ), money as (
      select order_id, sum(amount_minor) as paid
      from payments where order_id between ${first} and ${through} and method <> 'complimentary' group by order_id
    ), charged as (
      select order_id, sum(amount_minor) as amount
      from charges where order_id between ${first} and ${through} and voided_at is null group by order_id
    ), looked_at as (
      select id, code, array_remove(array[
        case when (wanted <> 'none' and count(many) = 0) or bool_or(
          w.order_id is not null and (many, status, other_status) is distinct from (quantity, wanted, wanted)
          or state <> wanted
        ) then 'tickets' end,
        case when coalesce(sum(due), 0) + coalesce(min(amount), 0) <> coalesce(min(paid), 0) then 'money' end,
        case when bool_or(is_strange) then 'currency' end
      ], null) as "in"
      from these
      left join (places full join lines using (order_id, ticket_class_id)) w on w.order_id = id
      left join money on money.order_id = id
      left join charged on charged.order_id = id
      group by id, code, wanted
    )
    select * from looked_at where "in" <> '{}' order by id`);
  return {
    orders: ids.length,
    amiss: rows.map(({ id, ...rest }) => ({ orderId: id, ...rest })),
    through,
  };
}

async function someClasses(tx: ReadTx, after: TicketClassId | null, batch: number) {
  const { rows } = await tx.execute<{
    id: TicketClassId;
    title: string;
    name: string;
    differs: boolean;
  }>(sql`
    select c.id, e.title, c.name, s.held <> taken.held or s.sold <> taken.sold as differs
    from (
      select id, event_id, name from ticket_classes
      where ${after}::uuid is null or id > ${after} order by id limit ${batch}
    ) c
    join events e on e.id = c.event_id
    join ticket_stock s on s.ticket_class_id = c.id
    cross join lateral (
      select coalesce(sum(quantity) filter (where state = 'held'), 0) as held,
        coalesce(sum(quantity) filter (where state = 'sold'), 0) as sold
      from order_lines where ticket_class_id = c.id
    ) taken
    order by c.id`);
  return {
    amiss: rows
      .filter(each => each.differs)
      .map(row => ({ ticketClassId: row.id, eventTitle: row.title, className: row.name })),
    through: rows.at(-1)?.id ?? null,
  };
}
