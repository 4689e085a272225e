import { v7 } from 'uuid';
import { attemptSteps } from '../../../core/payments/attempt-states.ts';
import type { House } from '../../support/fixtures/in-tables.ts';
import { ask, becomes, type Cards, pays } from './cards.ts';
import type { Scene } from './scene.ts';
import { type Attempt, payment } from './whole-orders.ts';

/** What a counter gone mad could do about cards: charge into the air, book what nobody approved, give back too much. */
export function withCards({ cards, orders }: Scene, house: House): Attempt[] {
  const states = Object.keys(attemptSteps.charge);
  const orderOf: Readonly<Record<string, string>> = {
    used: orders.paid,
    told: orders.lapsed,
    reversed: orders.cancelled,
    reversal: orders.cancelled,
    aside: orders.cancelled,
    refund: orders.paid,
  };
  const goesBack = (kind: string, of: string, amountMinor: number) =>
    ask(
      v7(),
      kind,
      orderOf[of] ?? orders.held,
      amountMinor,
      house,
      `'${cards[of as keyof Cards]}'`,
    );
  return [
    ...Object.entries(cards).flatMap(([name, id]) => [
      ...states.map(state => ({
        says: `attempt ${name}: becomes ${state}`,
        sql: becomes(id, state, false),
      })),
      ...[700, 400, -400, -700, 699].map(amount => ({
        says: `attempt ${name}: booked with ${amount}, and as much by hand against it`,
        sql:
          pays(id, orderOf[name] ?? orders.held, amount, house) +
          payment(orderOf[name] ?? orders.held, house, -amount),
      })),
      ...['refund', 'reversal'].flatMap(kind =>
        [1, 301, 700, 701].map(amount => ({
          says: `attempt ${name}: a ${kind} of ${amount}`,
          sql: goesBack(kind, name, amount),
        })),
      ),
      { says: `attempt ${name}: another amount`, sql: rewritten(id, 'amount_minor = 1') },
      { says: `attempt ${name}: told else`, sql: rewritten(id, `provider_reference = 'other'`) },
      { says: `attempt ${name}: removed`, sql: `delete from payment_attempts where id = '${id}'` },
    ]),
    ...states.map(state => ({
      says: `an attempt that begins as ${state}`,
      sql: `insert into payment_attempts (id, kind, order_id, currency, terminal_id, counter_id, operator_id, amount_minor, state, settled_at)
        select gen_random_uuid(), 'charge', '${orders.expired}', 'PLN', id, '${house.counterId}', '${house.operator.id}', 700,
          '${state}', case when '${state}' not in ('begun', 'unknown') then now() end from terminals limit 1`,
    })),
  ];
}

const rewritten = (id: string, set: string) =>
  `update payment_attempts set ${set} where id = '${id}'`;
