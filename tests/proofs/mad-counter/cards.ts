import { v7 } from 'uuid';
import type { House } from '../../support/fixtures/in-tables.ts';
import type { Arena } from '../arena.ts';

/** What was asked of card terminals, in every state that matters. */
export type Cards = Readonly<
  Record<
    'used' | 'told' | 'read' | 'declined' | 'reversed' | 'reversal' | 'begun' | 'refund' | 'aside',
    string
  >
>;

/** The orders of the scene that something is asked for. */
type Charged = Readonly<Record<'held' | 'lapsed' | 'paid' | 'cancelled', string>>;

export const ask = (
  id: string,
  kind: string,
  orderId: string,
  amountMinor: number,
  { operator, counterId }: House,
  of = 'null',
) => `
  insert into payment_attempts (id, kind, of_attempt_id, order_id, currency, terminal_id, counter_id, operator_id, amount_minor)
  select '${id}', '${kind}', ${of}, '${orderId}', 'PLN', id, '${counterId}', '${operator.id}', ${amountMinor}
  from terminals order by id in (select terminal_id from payment_attempts where state in ('begun', 'unknown')), id limit 1;`;

export const becomes = (id: string, state: string, told = true) => `
  update payment_attempts set state = '${state}'${told ? `, provider_reference = 'R-${id}'` : ''},
    settled_at = clock_timestamp() where id = '${id}';`;

export const pays = (
  id: string,
  orderId: string,
  amountMinor: number,
  { operator, counterId }: House,
) => `
  insert into payments (id, order_id, command_id, position, method, amount_minor, operator_id, counter_id, attempt_id)
  values (gen_random_uuid(), '${orderId}', gen_random_uuid(), 0, 'card', ${amountMinor}, '${operator.id}', '${counterId}', '${id}');`;

/**
 * Sets two terminals up, and what was asked of them.
 * @param orders those of the scene; the paid one gets another fee, which its card pays
 */
export async function setCards({ owner, house }: Arena, orders: Charged): Promise<Cards> {
  const ids = Object.fromEntries(
    ['used', 'told', 'read', 'declined', 'reversed', 'reversal', 'begun', 'refund', 'aside'].map(
      name => [name, v7()],
    ),
  ) as Cards;
  const answered = (id: string, kind: string, orderId: string, state: string) =>
    ask(id, kind, orderId, 700, house) + becomes(id, state);
  await owner.query(`begin;
    insert into terminals (id, name, provider, host, port)
    select gen_random_uuid(), 'Terminal ' || n, 'simulator', '127.0.0.1', n from generate_series(1, 2) n;
    insert into charges (id, order_id, kind, name, amount_minor, vat_rate_bp, operator_id, counter_id)
    values (gen_random_uuid(), '${orders.paid}', 'serviceFee', 'By card', 700, 2300, '${house.operator.id}', '${house.counterId}');
    ${answered(ids.used, 'charge', orders.paid, 'approved')}
    ${pays(ids.used, orders.paid, 700, house)} ${becomes(ids.used, 'used')}
    ${answered(ids.told, 'charge', orders.lapsed, 'approved')}
    ${ask(ids.read, 'charge', orders.held, 700, house)}
    update payment_attempts set state = 'approved', settled_at = clock_timestamp(),
      settled_by = '${house.operator.id}', settled_reason = 'slip' where id = '${ids.read}';
    ${answered(ids.declined, 'charge', orders.held, 'declined')}
    ${answered(ids.aside, 'charge', orders.cancelled, 'approved')}
    ${answered(ids.reversed, 'charge', orders.cancelled, 'approved')}
    ${ask(ids.reversal, 'reversal', orders.cancelled, 700, house, `'${ids.reversed}'`)}
    ${becomes(ids.reversal, 'approved')} ${becomes(ids.reversed, 'reversed')}
    ${ask(ids.refund, 'refund', orders.paid, 400, house, `'${ids.used}'`)}
    ${becomes(ids.refund, 'approved')}
    ${ask(ids.begun, 'charge', orders.held, 700, house)}
    commit`);
  return ids;
}
