import type { ClientBase } from 'pg';
import { violations } from '../support/books.ts';
import type { Sale, Settled } from './ledger.ts';

type Owner = Pick<ClientBase, 'query'>;

interface Kept {
  id: string;
  status: string;
  sold: number;
  paid: number;
  due: number;
}

/**
 * Compares the books with what the clients were told; nothing may be selling meanwhile.
 * @returns what is wrong, in words; empty when all is well
 */
export async function audit(
  owner: Owner,
  sales: readonly Sale[],
  settled: readonly Settled[] = [],
): Promise<string[]> {
  const { rows } = await owner.query<Kept>(`
    select o.id, o.status, count(t.*) filter (where t.status = 'sold')::int as sold,
      coalesce(sum(t.price_minor) filter (where t.status = 'sold'), 0)::int as due,
      (select coalesce(sum(amount_minor), 0)::int from payments p where p.order_id = o.id) as paid
    from orders o left join tickets t on t.order_id = o.id group by o.id`);
  const kept = new Map(rows.map(row => [row.id, row]));
  const known = new Set(sales.map(each => each.orderId));
  return [
    ...(await violations(owner)),
    ...rows.filter(each => !known.has(each.id)).map(each => `nobody asked for order ${each.id}`),
    ...sales.flatMap(sale => differences(sale, kept.get(sale.orderId))),
    ...(await unsettled(owner, settled)),
  ];
}

/** Whatever was told as settled is, once and as it was told; and nothing else. */
async function unsettled(owner: Owner, settled: readonly Settled[]): Promise<string[]> {
  const { rows } = await owner.query<{ shift: string; what: string }>(
    `select shift_id as shift, number || ' at ' || expected_minor as what from settlements`,
  );
  const told = settled.map(each => ({
    shift: String(each.shiftId),
    what: `${each.number} at ${each.expectedMinor}`,
  }));
  const missing = (some: typeof rows, among: typeof rows) =>
    some.filter(one => !among.some(each => each.shift === one.shift && each.what === one.what));
  return [
    ...missing(told, rows).map(({ shift, what }) => `shift ${shift} was told settled as ${what}`),
    ...missing(rows, told).map(
      ({ shift, what }) => `nobody was told of ${what}, of shift ${shift}`,
    ),
  ];
}

/** Every command was sent until it was answered, so the books hold what was told, and no more. */
function differences(
  { orderId, quantity, told, totalMinor }: Sale,
  kept: Kept | undefined,
): string[] {
  const wrong = (words: string) => [`order ${orderId} was told ${told}, and ${words}`];
  if (told === 'nothing') return wrong('was never answered');
  if (!kept) return told === 'refused' ? [] : wrong('is not in the books');
  if (told === 'refused') return wrong(`is ${kept.status}`);
  if (kept.status !== told) return wrong(`is ${kept.status}`);
  if (told !== 'paid') return kept.sold === 0 && kept.paid === 0 ? [] : wrong('was sold');
  if (kept.sold !== quantity) return wrong(`${kept.sold} of ${quantity} tickets are sold`);
  if (totalMinor !== null && kept.due !== totalMinor) {
    return wrong(`costs ${kept.due}, not ${totalMinor}`);
  }
  return kept.paid === kept.due ? [] : wrong(`${kept.paid} of ${kept.due} is paid`);
}

/** Lets the deadline of every hold pass. */
export async function letAllLapse(owner: Owner): Promise<void> {
  for (const [table, held] of [
    ['orders', `status = 'held'`],
    ['order_lines', `state = 'held'`],
  ] as const) {
    await owner.query(`update ${table} set held_until = now() - interval '1 second' where ${held}`);
  }
}

/** Holds that still stand although all deadlines have passed and were seen to. */
export async function ghosts(owner: Owner): Promise<string[]> {
  const { rows } = await owner.query<{ id: string; held: number }>(
    'select ticket_class_id as id, held from ticket_stock where held <> 0',
  );
  return rows.map(({ id, held }) => `${held} places of class ${id} are held by nobody`);
}
