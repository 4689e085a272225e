import { v7 } from 'uuid';
import type { House } from '../../support/fixtures/in-tables.ts';
import type { Scene } from './scene.ts';
import { begin, close, move, settle } from './shifts.ts';
import type { Attempt } from './whole-orders.ts';

/** Cash into a drawer, and the same sum by card out of it: the order stays as it is. */
const exchanged = (shiftId: string, cashMinor: number, { orders }: Scene, house: House) =>
  [`'cash', ${cashMinor}, '${shiftId}'`, `'card', ${-cashMinor}, null`]
    .map(
      (values, at) => `
  insert into payments (id, order_id, command_id, position, operator_id, counter_id, method, amount_minor, shift_id)
  values (gen_random_uuid(), '${orders.paid}', gen_random_uuid(), ${at}, '${house.operator.id}', '${house.counterId}', ${values});`,
    )
    .join('');

const oneOf = (kind: string, shiftId: string) =>
  `(select id from cash_movements where shift_id = '${shiftId}' and kind = '${kind}')`;

/** What a counter gone mad could do about the cash of shifts and their settlements. */
export function withDrawers(scene: Scene, house: House): Attempt[] {
  const { shifts } = scene;
  const { open, counting, closed } = shifts;
  const all = Object.entries(shifts);
  const sameDrawer = `(select drawer_id from shifts where id = '${open}')`;
  return [
    ...all.flatMap(([kind, id]) => [
      ...[5_000, -5_000, -90_000].map(amount => ({
        says: `${kind}: ${amount} in cash for the same by card`,
        sql: exchanged(id, amount, scene, house),
      })),
      ...[
        ['payIn', 500],
        ['payOut', -500],
        ['payOut', 500],
        ['payOut', -90_000],
        ['drop', -90_000],
        ['float', 20_000],
      ].map(([what, amount]) => ({
        says: `${kind}: ${what} of ${amount}`,
        sql: move(id, String(what), Number(amount), house),
      })),
      {
        says: `${kind}: a void of more than there was`,
        sql: move(id, 'void', -900, house, oneOf('payIn', id)),
      },
      {
        says: `${kind}: a void of the movement of another shift`,
        sql: move(id, 'void', -700, house, oneOf('payIn', id === open ? counting : open)),
      },
      { says: `${kind}: settled`, sql: settle(id, '20700', house) },
      { says: `${kind}: settled with another sum`, sql: close(id) + settle(id, '1', house) },
      { says: `${kind}: closed without a settlement`, sql: close(id) },
      {
        says: `${kind}: opened again`,
        sql: `update shifts set state = 'open', counting_since = null, closed_at = null where id = '${id}'`,
      },
    ]),
    { says: 'a second shift at a drawer', sql: begin(v7(), sameDrawer, house) },
    {
      says: 'a shift that begins as counted',
      sql: `insert into shifts (id, drawer_id, operator_id, counter_id, currency, float_minor, business_date, state, counting_since)
        values (gen_random_uuid(), (select drawer_id from counters limit 1), '${house.operator.id}', '${house.counterId}',
          'PLN', 0, '2031-05-17', 'counting', now())`,
    },
    {
      says: 'a settlement with a number of its own',
      sql:
        close(counting) +
        settle(counting, '20700', house)
          .replace('(id,', '(number, id,')
          .replace('select gen', 'select 7, gen'),
    },
    {
      says: 'a tally that counts something else',
      sql: `update drawer_tallies set cash_minor = 0 where shift_id = '${open}'`,
    },
    ...['cash_movements', 'settlements', 'recounts', 'drawer_tallies'].map(table => ({
      says: `${table}, emptied`,
      sql: `delete from ${table}`,
    })),
    {
      says: 'a settlement with another sum',
      sql: `update settlements set counted_minor = 900 where shift_id = '${closed}'`,
    },
  ];
}
