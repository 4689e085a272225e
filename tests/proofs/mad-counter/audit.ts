import type { Client } from 'pg';
import { states } from '../../../core/orders/states.ts';
import { attemptSteps } from '../../../core/payments/attempt-states.ts';
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
  union all select 'asked ' || id || ' ' || concat_ws(' ', kind, of_attempt_id, order_id, currency, terminal_id, counter_id,
      operator_id, shift_id, amount_minor, held_until, begun_at)
    from payment_attempts
  union all select 'told ' || id || ' ' || concat_ws(' ', provider_reference, card_last4, authorisation, receipt_text)
    from payment_attempts where provider_reference is not null
  union all select 'sold ' || id || ' ' || concat_ws(' ', order_id, ticket_class_id, price_id, price_name,
      list_price_minor, price_minor, free_reason, class_name, code)
    from tickets where sold_at is not null`;

const standing = `
  select 'order ' || id as what, status as state from orders
  union all select 'ticket ' || id, status from tickets
  union all select kind || ' ' || id, state || case when state = 'approved' and settled_by is null then ' by the terminal' else '' end
    from payment_attempts
  union all select 'line ' || order_id || ' ' || ticket_class_id, state from order_lines`;

const steps: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  order: states.order.steps,
  ticket: states.ticket.steps,
  line: states.line.steps,
  charge: { ...attemptSteps.charge, 'approved by the terminal': ['used', 'reversed'] },
  refund: { ...attemptSteps.refund, 'approved by the terminal': ['used'] },
  reversal: attemptSteps.reversal,
};

export async function lookedAt(client: Asked): Promise<Before> {
  const rows = await client.query<{ row: string }>(kept);
  const now = await client.query<{ what: string; state: string }>(standing);
  return {
    kept: rows.rows.map(({ row }) => row),
    states: Object.fromEntries(now.rows.map(({ what, state }) => [what, state])),
  };
}

/** Of a charge goes back what was charged at most, and only of what was booked. */
const tooMuchBack = `
  select r.of_attempt_id::text || ': ' || sum(r.amount_minor) || ' of ' || c.amount_minor as what
  from payment_attempts r join payment_attempts c on c.id = r.of_attempt_id
  where r.kind = 'reversal' or r.state not in ('declined', 'aborted')
  group by r.of_attempt_id, c.id, r.kind
  having c.kind <> 'charge' or sum(r.amount_minor) > c.amount_minor
    or r.kind = 'reversal' and (sum(r.amount_minor) <> c.amount_minor or c.state not in ('approved', 'reversed'))
    or r.kind = 'refund' and c.state not in ('used', 'reversed')`;

/** What a transaction has done that nobody may: in words, empty where all is well. */
export async function misdeeds(client: Asked, before: Before): Promise<string[]> {
  const after = await lookedAt(client);
  const there = new Set(after.kept);
  const gone = before.kept.filter(row => !there.has(row)).map(row => `changed or removed: ${row}`);
  const strange = Object.entries(before.states).flatMap(([what, was]) => {
    const is = after.states[what];
    if (is === undefined) return [`removed: ${what}`];
    const [kind = ''] = what.split(' ');
    const isStep = steps[kind]?.[was]?.some(to => is === to || is === `${to} by the terminal`);
    return is === was || isStep ? [] : [`${what}: ${was} → ${is}`];
  });
  const { rows } = await client.query<{ seq: string }>(
    `select seq from journal where at not between now() - interval '1 day' and now() + interval '1 minute'
     union all select seq from journal where seq not between 1 and 1000000`,
  );
  const dated = rows.map(({ seq }) => `the journal has a row ${seq} that is not of now`);
  const back = await client.query<{ what: string }>(tooMuchBack);
  const cards = back.rows.map(({ what }) => `too much went back of ${what}`);
  const unbegun = await client.query<{ id: string }>(
    `select id from payment_attempts where begun_at = now() and state <> 'begun'`,
  );
  const born = unbegun.rows.map(({ id }) => `the attempt ${id} never began`);
  // A sale may be written without its row in the journal: no privilege can tell that from one with it.
  const books = (await violations(client)).filter(each => !each.startsWith('payments that'));
  return [...gone, ...strange, ...dated, ...cards, ...born, ...books];
}
