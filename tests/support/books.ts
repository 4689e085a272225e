import type { ClientBase } from 'pg';

/** What must never be so, each as a question whose answers are violations. */
const questions: Readonly<Record<string, string>> = {
  'sold above its capacity': `
    select ticket_class_id::text || ': ' || held || ' held, ' || sold || ' sold of ' || capacity as what
    from ticket_stock where held < 0 or sold < 0 or held + sold > capacity`,
  'counters that differ from the lines': `
    select s.ticket_class_id::text || ': counted ' || s.held || '/' || s.sold
      || ', in lines ' || coalesce(l.held, 0) || '/' || coalesce(l.sold, 0) as what
    from ticket_stock s left join (
      select ticket_class_id, coalesce(sum(quantity) filter (where state = 'held'), 0) as held,
        coalesce(sum(quantity) filter (where state = 'sold'), 0) as sold
      from order_lines group by ticket_class_id) l using (ticket_class_id)
    where s.held <> coalesce(l.held, 0) or s.sold <> coalesce(l.sold, 0)`,
  'lines that differ from the tickets': `
    select coalesce(l.order_id, t.order_id)::text || ': ' || coalesce(l.state, 'no line') || ' '
      || coalesce(l.quantity, 0) || ', tickets ' || coalesce(t.held, 0) || ' held, ' || coalesce(t.sold, 0)
      || ' sold' as what
    from order_lines l full join (
      select order_id, ticket_class_id, count(*) filter (where status = 'held') as held,
        count(*) filter (where status = 'sold') as sold
      from tickets group by order_id, ticket_class_id) t using (order_id, ticket_class_id)
    where coalesce(t.held, 0) <> case when l.state = 'held' then l.quantity else 0 end
      or coalesce(t.sold, 0) <> case when l.state = 'sold' then l.quantity else 0 end`,
  'orders whose lines are in another state': `
    select o.id::text || ': ' || o.status || ' with a line ' || l.state as what
    from orders o join order_lines l on l.order_id = o.id
    where l.state <> 'released'
      and l.state <> case o.status when 'held' then 'held' when 'paid' then 'sold' else 'released' end`,
  'living orders without a place': `
    select o.id::text || ': ' || o.status as what from orders o
    where o.status in ('held', 'paid') and not exists (
      select from order_lines l where l.order_id = o.id and l.state <> 'released')`,
  'money that is off': `
    select o.id::text || ': ' || o.status || ', tickets ' || coalesce(t.due, 0) || ', charges '
      || coalesce(c.charged, 0) || ', payments ' || coalesce(p.paid, 0) as what
    from orders o
    left join (select order_id, sum(price_minor) as due from tickets where status = 'sold'
      group by order_id) t on t.order_id = o.id
    left join (select order_id, sum(amount_minor) as charged from charges where voided_at is null
      group by order_id) c on c.order_id = o.id
    left join (select order_id, sum(amount_minor) as paid from payments
      where method <> 'complimentary' group by order_id) p on p.order_id = o.id
    where coalesce(p.paid, 0)
      <> case when o.status = 'paid' then coalesce(t.due, 0) else 0 end + coalesce(c.charged, 0)`,
  'charges that an order cannot have': `
    select o.id::text || ': ' || o.status || ' with ' || c.kind || ' of ' || sum(c.amount_minor) as what
    from charges c join orders o on o.id = c.order_id left join tickets t on t.id = c.ticket_id
    where c.voided_at is null
    group by o.id, c.kind, t.id
    having o.status in ('held', 'expired') or t.order_id <> o.id
      or (o.status = 'cancelled' and c.kind not in ('cancellationFee', 'serviceFee', 'rounding'))
      or (c.kind = 'allowance' and (t.status <> 'sold' or sum(c.amount_minor) >= 0))
      or (c.kind = 'rounding' and (count(*) > 1 or abs(sum(c.amount_minor)) > 50))
      or (c.kind = 'cancellationFee' and t.status <> 'void')
      or (c.kind <> 'allowance' and c.kind <> 'rounding' and sum(c.amount_minor) <= 0)
      or abs(sum(c.amount_minor)) > t.price_minor and c.kind in ('allowance', 'cancellationFee')`,
  'payments of nothing': `
    select id::text || ' of order ' || order_id as what from payments where amount_minor = 0`,
  'tickets above their list, or given away at a price': `
    select id::text || ': ' || price_minor || ' of ' || list_price_minor as what from tickets
    where price_minor > list_price_minor or (free_reason is not null and price_minor <> 0)`,
  'classes without a price, or with another than their first': `
    select c.id::text || ': ' || c.price_minor as what from ticket_classes c
    where c.price_minor is distinct from (select price_minor from ticket_class_prices p
      where p.ticket_class_id = c.id and active order by position, id limit 1)`,
  'tickets below nothing': `
    select id::text || ': ' || price_minor as what from tickets where price_minor < 0`,
  'admitted without being sold': `
    select id::text || ': ' || status as what from tickets where admitted_at is not null and status <> 'sold'`,
  'orders in another currency than their event': `
    select o.id::text || ': ' || o.currency || ' for ' || e.currency as what
    from orders o join order_lines l on l.order_id = o.id and l.state <> 'released'
    join ticket_classes c on c.id = l.ticket_class_id join events e on e.id = c.event_id
    where o.currency <> e.currency`,
  'drawers that differ from their cash': `
    select s.id::text || ': counted ' || coalesce(d.cash_minor::text, 'nothing') || ', moved '
      || coalesce(p.paid, 0) + coalesce(m.moved, 0) as what
    from shifts s left join drawer_tallies d on d.shift_id = s.id
    left join (select shift_id, sum(amount_minor) as paid from payments where method = 'cash'
      group by shift_id) p on p.shift_id = s.id
    left join (select shift_id, sum(amount_minor) as moved from cash_movements group by shift_id) m
      on m.shift_id = s.id
    where d.cash_minor is distinct from coalesce(p.paid, 0) + coalesce(m.moved, 0)`,
  'drawers below nothing': `
    select shift_id::text || ': ' || cash_minor as what from drawer_tallies where cash_minor < 0`,
  'drawers with two shifts': `
    select drawer_id::text || ': ' || count(*) as what from shifts where state <> 'closed'
    group by drawer_id having count(*) > 1`,
  'cash of a shift that takes none': `
    select s.id::text || ': ' || s.state as what from shifts s
    where exists (select from payments p where p.shift_id = s.id and p.method = 'cash' and p.created_at > s.counting_since)
      or exists (select from payments p where p.shift_id = s.id and p.created_at > s.closed_at)
      or exists (select from cash_movements m where m.shift_id = s.id and m.at > s.counting_since)`,
  'payments in another currency than their shift': `
    select p.id::text || ': ' || o.currency || ' for ' || s.currency as what
    from payments p join orders o on o.id = p.order_id join shifts s on s.id = p.shift_id
    where o.currency <> s.currency`,
  'movements that are not what they say': `
    select m.id::text || ': ' || m.kind as what from cash_movements m join shifts s on s.id = m.shift_id
    left join cash_movements r on r.id = m.reverses_id
    where (m.kind = 'float' and m.amount_minor <> s.float_minor)
      or (m.kind = 'void' and (r.shift_id, r.amount_minor) is distinct from (m.shift_id, -m.amount_minor))
      or (m.kind in ('payOut', 'drop') and m.amount_minor >= 0) or (m.kind = 'payIn' and m.amount_minor <= 0)`,
  'shifts that differ from their settlements': `
    select coalesce(s.id, t.shift_id)::text || ': ' || s.state || ', settled at '
      || coalesce(t.expected_minor::text, 'nothing') as what
    from shifts s left join settlements t on t.shift_id = s.id
    left join drawer_tallies d on d.shift_id = s.id
    where (s.state = 'closed') <> (t.id is not null) or t.expected_minor <> d.cash_minor`,
  'settlements with gaps': `
    select drawer_id::text || ': ' || count(*) || ' up to ' || max(number) as what from settlements
    group by drawer_id having count(*) <> max(number) or min(number) <> 1`,
  'corrections that are not of what they name': `
    select p.corrects_id::text || ': ' || string_agg(p.method || ' ' || p.amount_minor, ', ') as what
    from payments p join payments w on w.id = p.corrects_id
    group by p.corrects_id, w.id
    having count(*) <> 2 or sum(p.amount_minor) <> 0 or max(p.amount_minor) <> w.amount_minor
      or bool_or(p.order_id <> w.order_id or p.shift_id is distinct from w.shift_id
        or p.amount_minor < 0 and (p.method, p.method_name) is distinct from (w.method, w.method_name))`,
  'names of other methods that are missing, or of none': `
    select id::text || ': ' || method || ' ' || coalesce(method_name, 'without a name') as what from payments
    where (method = 'other') <> (method_name is not null)`,
  'other methods that gave back more than came by them': `
    select order_id::text || ': ' || method_name || ' ' || sum(amount_minor) as what from payments
    where method = 'other' group by order_id, method_name having sum(amount_minor) < 0`,
  'attempts and payments that differ': `
    select coalesce(a.id, p.attempt_id)::text || ': ' || coalesce(a.state, 'nothing') || ' of '
      || coalesce(a.amount_minor::text, 'nothing') || ', booked ' || coalesce(p.amount_minor::text, 'nothing') as what
    from payment_attempts a full join (select * from payments where attempt_id is not null) p on p.attempt_id = a.id
    where (a.state = 'used') is distinct from (p.id is not null) and not (a.state = 'reversed' and a.kind = 'charge')
      or p.amount_minor <> case a.kind when 'charge' then a.amount_minor else -a.amount_minor end`,
  'charges of which more went back than there was': `
    select c.id::text || ': ' || sum(r.amount_minor) || ' of ' || c.amount_minor as what
    from payment_attempts c join payment_attempts r on r.of_attempt_id = c.id and r.state = 'used'
    group by c.id having sum(r.amount_minor) > c.amount_minor`,
  'charges that went back without a reversal': `
    select c.id::text as what from payment_attempts c where c.state = 'reversed' and not exists (
      select from payment_attempts r where r.of_attempt_id = c.id and r.kind = 'reversal' and r.state = 'approved')`,
  'orders that ended while a terminal was at work': `
    select o.id::text || ': ' || o.status as what from orders o join payment_attempts a on a.order_id = o.id
    where a.state in ('begun', 'unknown') and o.status in ('cancelled', 'expired')
      and a.kind = 'charge' and a.held_until is not null`,
  'payments that the journal does not know': `
    select p.id::text || ' of order ' || p.order_id as what from payments p
    where p.amount_minor > 0 and not exists (select from journal j where j.command_id = p.command_id)`,
};

/**
 * Audits the books of a whole box office; nothing may be selling meanwhile.
 * @returns what is wrong, in words; empty when all is well
 */
export async function violations(client: Pick<ClientBase, 'query'>): Promise<string[]> {
  const found: string[] = [];
  for (const [wrong, question] of Object.entries(questions)) {
    const { rows } = await client.query<{ what: string }>(`${question} limit 1000`);
    found.push(...rows.map(row => `${wrong}: ${row.what}`));
  }
  return found;
}
