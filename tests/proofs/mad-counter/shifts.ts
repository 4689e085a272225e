import { v7 } from 'uuid';
import type { House } from '../../support/fixtures/in-tables.ts';
import type { Arena } from '../arena.ts';

/** A shift in every state there is, and one in another currency. */
export type Shifts = Readonly<Record<'open' | 'counting' | 'closed' | 'inEuro', string>>;

export const begin = (
  id: string,
  drawer: string,
  { operator, counterId }: House,
  currency = 'PLN',
) => `
  insert into shifts (id, drawer_id, operator_id, counter_id, currency, float_minor, business_date)
  values ('${id}', ${drawer}, '${operator.id}', '${counterId}', '${currency}', 20000, '2031-05-17');`;

export const move = (
  shiftId: string,
  kind: string,
  amountMinor: number,
  { operator, counterId }: House,
  reverses = 'null',
) => `
  insert into cash_movements (id, shift_id, kind, amount_minor, reason, operator_id, counter_id, reverses_id)
  values (gen_random_uuid(), '${shiftId}', '${kind}', ${amountMinor}, 'why', '${operator.id}', '${counterId}', ${reverses});`;

export const settle = (shiftId: string, expectedMinor: string, { operator, counterId }: House) => `
  insert into settlements (id, shift_id, drawer_id, operator_id, counter_id, business_date, currency,
    expected_minor, counted_minor, drop_minor, grand_total_minor, counted, slips, report)
  select gen_random_uuid(), id, drawer_id, '${operator.id}', '${counterId}', business_date, currency,
    ${expectedMinor}, 0, 0, 0, '[]', '[]', '{}' from shifts where id = '${shiftId}';`;

const count = (id: string) =>
  `update shifts set state = 'counting', counting_since = clock_timestamp() where id = '${id}';`;
export const close = (id: string) =>
  `update shifts set state = 'closed', closed_at = clock_timestamp() where id = '${id}';`;

/** Opens a shift at each of four drawers, with a float and a movement. */
export async function setDrawers({ owner, house }: Arena): Promise<Shifts> {
  const shifts = { open: v7(), counting: v7(), closed: v7(), inEuro: v7() };
  for (const [kind, id] of Object.entries(shifts)) {
    const { rows } = await owner.query<{ id: string }>(
      'insert into drawers (id, name) values (gen_random_uuid(), $1) returning id',
      [kind],
    );
    await owner.query(
      begin(id, `'${rows[0]?.id ?? ''}'`, house, kind === 'inEuro' ? 'EUR' : 'PLN') +
        move(id, 'float', 20_000, house) +
        move(id, 'payIn', 700, house),
    );
  }
  await owner.query(count(shifts.counting) + count(shifts.closed));
  await owner.query(`begin; ${close(shifts.closed)} ${settle(shifts.closed, '20700', house)}
    insert into recounts (id, settlement_id, operator_id, counter_id, counted_minor, counted, reason)
    select gen_random_uuid(), id, operator_id, counter_id, 1, '[]', 'why' from settlements; commit`);
  return shifts;
}
