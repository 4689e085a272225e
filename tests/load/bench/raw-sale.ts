import type { Client, Pool } from 'pg';
import { v7 } from 'uuid';
import type { House } from '../../support/fixtures/in-tables.ts';
import type { Line } from '../counter.ts';

/*
 * The same sale, written by hand for speed alone: one function for each act, planned once for each
 * connection and committed by itself. Stock follows the lines by the trigger, as in production.
 */
const functions = `
create function hold_at_once(this uuid, classes uuid[], quantities int[], who uuid, wherever uuid)
returns text language plpgsql as $$
declare deadline timestamptz := now() + interval '15 minutes'; short uuid; money text;
begin
  select s.ticket_class_id into short
  from unnest(classes, quantities) as wanted (class, quantity)
  join ticket_stock s on s.ticket_class_id = wanted.class
  where s.held + s.sold + wanted.quantity > s.capacity limit 1;
  if found then return 'SOLD_OUT'; end if;
  select e.currency into money from ticket_classes c join events e on e.id = c.event_id
  where c.id = classes[1] and e.status = 'published' and e.starts_at > now();
  if not found then return 'NOT_ON_SALE'; end if;
  insert into orders (id, code, currency, held_until, operator_id, counter_id)
  values (this, upper(substr(md5(this::text), 1, 12)), money, deadline, who, wherever);
  insert into order_lines (order_id, ticket_class_id, quantity, held_until, currency)
  select this, class, quantity, deadline, money from unnest(classes, quantities) as wanted (class, quantity);
  insert into tickets (id, order_id, ticket_class_id, position, class_name,
     price_id, price_name, list_price_minor, price_minor, vat_rate_bp)
  select gen_random_uuid(), this, c.id, row_number() over (), c.name, c.id, c.name, c.price_minor, c.price_minor, c.vat_rate_bp
  from unnest(classes, quantities) as wanted (class, quantity)
  join ticket_classes c on c.id = wanted.class cross join generate_series(1, wanted.quantity);
  insert into journal (operation, operator_id, counter_id, object_id, command_id, command_digest, after)
  values ('orders.hold', who, wherever, this, this, 'raw', jsonb_build_object('classes', classes));
  return 'held';
end $$;
create function name_at_once(this uuid, who uuid, wherever uuid) returns void language plpgsql as $$
begin
  perform from orders where id = this and status = 'held' and held_until > now() for update;
  if not found then raise exception 'not held'; end if;
  insert into participants (ticket_id, first_name, last_name, search_name)
  select id, 'Anna', 'Nowak', 'anna nowak' from tickets where order_id = this;
  insert into journal (operation, operator_id, counter_id, object_id)
  values ('orders.saveParticipants', who, wherever, this);
end $$;
create function pay_at_once(command uuid, this uuid, total bigint, who uuid, wherever uuid)
returns void language plpgsql as $$
begin
  perform from orders where id = this and status = 'held' and held_until > now() for update;
  if not found then raise exception 'not held'; end if;
  perform from tickets where order_id = this having sum(price_minor) = total;
  if not found then raise exception 'another total'; end if;
  update orders set status = 'paid', paid_at = now() where id = this;
  update tickets set status = 'sold', sold_at = now(), code = md5(id::text) where order_id = this;
  update order_lines set state = 'sold' where order_id = this;
  insert into payments (id, order_id, command_id, position, method, amount_minor, operator_id, counter_id)
  values (gen_random_uuid(), this, command, 0, 'cash', total, who, wherever);
  insert into journal (operation, operator_id, counter_id, object_id, command_id, command_digest)
  values ('orders.pay', who, wherever, this, command, 'raw');
end $$;
create table floor (id uuid primary key, note text not null);
grant insert on floor to rowlock_counter;
`;

export const installRawSale = (owner: Client): Promise<unknown> => owner.query(functions);

export interface RawSale {
  hold(lines: readonly Line[]): Promise<string>;
  sell(lines: readonly Line[], totalMinor: number): Promise<void>;
  /** The least a durable act can be: one row, one commit. */
  floor(): Promise<unknown>;
}

export function rawSale(pool: Pool, { operator, counterId }: House): RawSale {
  const here = [operator.id, counterId];
  const call = (name: string, values: unknown[]) =>
    pool.query({
      name,
      text: `select ${name}(${values.map((_, at) => `$${at + 1}`).join(', ')})`,
      values,
    });
  const hold = async (lines: readonly Line[]) => {
    const id = v7();
    const classes = lines.map(each => each.ticketClassId);
    const { rows } = await call('hold_at_once', [id, classes, lines.map(l => l.quantity), ...here]);
    const [row] = rows as { hold_at_once: string }[];
    if (row?.hold_at_once !== 'held')
      throw new Error(`the hold was ${row?.hold_at_once ?? 'lost'}`);
    return id;
  };
  return {
    hold,
    async sell(lines, totalMinor) {
      const id = await hold(lines);
      await call('name_at_once', [id, ...here]);
      await call('pay_at_once', [v7(), id, totalMinor, ...here]);
    },
    floor: () =>
      pool.query({
        name: 'floor',
        text: 'insert into floor (id, note) values ($1, $2)',
        values: [v7(), 'one row'],
      }),
  };
}
