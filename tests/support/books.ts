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
    select o.id::text || ': ' || o.status || ', tickets ' || coalesce(t.due, 0) || ', payments '
      || coalesce(p.paid, 0) as what
    from orders o
    left join (select order_id, sum(price_minor) as due from tickets where status = 'sold'
      group by order_id) t on t.order_id = o.id
    left join (select order_id, sum(amount_minor) as paid from payments group by order_id) p on p.order_id = o.id
    where coalesce(p.paid, 0) <> case when o.status = 'paid' then coalesce(t.due, 0) else 0 end`,
  'payments of nothing': `
    select id::text || ' of order ' || order_id as what from payments where amount_minor = 0`,
  'tickets below nothing': `
    select id::text || ': ' || price_minor as what from tickets where price_minor < 0`,
  'admitted without being sold': `
    select id::text || ': ' || status as what from tickets where admitted_at is not null and status <> 'sold'`,
  'orders in another currency than their event': `
    select o.id::text || ': ' || o.currency || ' for ' || e.currency as what
    from orders o join order_lines l on l.order_id = o.id and l.state <> 'released'
    join ticket_classes c on c.id = l.ticket_class_id join events e on e.id = c.event_id
    where o.currency <> e.currency`,
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
