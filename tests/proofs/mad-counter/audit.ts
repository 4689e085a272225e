import type { Client } from 'pg';
import { states } from '../../../core/orders/states.ts';
import { violations } from '../../support/books.ts';

type Asked = Pick<Client, 'query'>;

/** What stands now and may only change as the house allows. */
export interface Before {
  readonly kept: readonly string[];
  readonly states: Readonly<Record<string, string>>;
}

/** Rows that stay as they are, whatever is done: the journal, payments, charges, and what was sold at which price. */
const kept = `
  select 'journal ' || seq || ' ' || md5(j::text) as row from journal j
  union all select 'seal ' || number || ' ' || md5(s::text) from journal_seals s
  union all select 'movement ' || id || ' ' || md5(m::text) from cash_movements m
  union all select 'settlement ' || id || ' ' || md5(t::text) from settlements t
  union all select 'recount ' || id || ' ' || md5(r::text) from recounts r
  union all select 'payment ' || id || ' ' || md5(p::text) from payments p
  union all select 'charge ' || id || ' ' || md5((to_jsonb(c) - 'voided_at')::text) from charges c
  union all select 'voided ' || id from charges where voided_at is not null
  union all select 'sold ' || id || ' ' || concat_ws(' ', order_id, ticket_class_id, price_id, price_name,
      list_price_minor, price_minor, free_reason, class_name, code)
    from tickets where sold_at is not null`;

const standing = `
  select 'order ' || id as what, status as state from orders
  union all select 'ticket ' || id, status from tickets
  union all select 'line ' || order_id || ' ' || ticket_class_id, state from order_lines`;

const steps: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  order: states.order.steps,
  ticket: states.ticket.steps,
  line: states.line.steps,
};

export async function lookedAt(client: Asked): Promise<Before> {
  const rows = await client.query<{ row: string }>(kept);
  const now = await client.query<{ what: string; state: string }>(standing);
  return {
    kept: rows.rows.map(({ row }) => row),
    states: Object.fromEntries(now.rows.map(({ what, state }) => [what, state])),
  };
}

/** What a transaction has done that nobody may: in words, empty where all is well. */
export async function misdeeds(client: Asked, before: Before): Promise<string[]> {
  const after = await lookedAt(client);
  const there = new Set(after.kept);
  const gone = before.kept.filter(row => !there.has(row)).map(row => `changed or removed: ${row}`);
  const strange = Object.entries(before.states).flatMap(([what, was]) => {
    const is = after.states[what];
    if (is === undefined) return [`removed: ${what}`];
    const [kind = ''] = what.split(' ');
    return is === was || steps[kind]?.[was]?.includes(is) ? [] : [`${what}: ${was} → ${is}`];
  });
  const { rows } = await client.query<{ seq: string }>(
    `select seq from journal where at not between now() - interval '1 day' and now() + interval '1 minute'
     union all select seq from journal where seq not between 1 and 1000000`,
  );
  const dated = rows.map(({ seq }) => `the journal has a row ${seq} that is not of now`);
  // A sale may be written without its row in the journal: no privilege can tell that from one with it.
  const books = (await violations(client)).filter(each => !each.startsWith('payments that'));
  return [...gone, ...strange, ...dated, ...books];
}
