import type { House } from '../../support/fixtures/in-tables.ts';
import { left, type Orders, type Scene } from './scene.ts';

/** What a counter gone mad asks of the database, and in what it would have succeeded. */
export interface Attempt {
  readonly says: string;
  readonly sql: string;
}

const money = {
  none: () => '',
  one: (orderId: string, house: House) => payment(orderId, house, 5_000),
  nothing: (orderId: string, house: House) => payment(orderId, house, 0),
  back: (orderId: string, house: House) => payment(orderId, house, -5_000),
  twice: (orderId: string, house: House) =>
    payment(orderId, house, 5_000) + payment(orderId, house, 5_000),
  much: (orderId: string, house: House) => payment(orderId, house, 99_000_000),
} as const;

export const payment = (orderId: string, { operator, counterId }: House, amountMinor: number) =>
  `insert into payments (id, order_id, command_id, position, method, amount_minor, operator_id, counter_id)
   values (gen_random_uuid(), '${orderId}', gen_random_uuid(), 1, 'card', ${amountMinor}, '${operator.id}', '${counterId}');`;

const becoming = {
  orders: (state: string, id: string) =>
    `update orders set status = '${state}', paid_at = now(),
       closed_at = ${state === 'cancelled' || state === 'expired' ? 'now()' : 'null'} where id = '${id}' and status <> '${state}';`,
  tickets: (state: string, id: string) =>
    `update tickets set status = '${state}', code = coalesce(code, gen_random_uuid()::text), sold_at = now(),
       voided_at = ${state === 'void' ? 'now()' : 'null'} where order_id = '${id}' and status <> '${state}';`,
  lines: (state: string, id: string) =>
    `update order_lines set state = '${state}' where order_id = '${id}' and state <> '${state}';`,
};

/** Order, tickets, lines and money of one order, each in another state; the whole of it in one transaction. */
export const mixtures = ({ orders }: Scene, house: House): Attempt[] =>
  (['held', 'expired', 'paid', 'cancelled'] as const).flatMap(kind =>
    ['held', 'paid', 'cancelled', 'expired'].flatMap(order =>
      ['held', 'sold', 'void'].flatMap(ticket =>
        ['held', 'sold', 'released'].flatMap(line =>
          Object.entries(money).map(([paid, pays]) => ({
            says: `${kind}: order ${order}, tickets ${ticket}, lines ${line}, payment ${paid}`,
            sql: [
              becoming.orders(order, orders[kind]),
              becoming.tickets(ticket, orders[kind]),
              becoming.lines(line, orders[kind]),
              pays(orders[kind], house),
            ].join('\n'),
          })),
        ),
      ),
    ),
  );

/** What a ticket keeps of the moment in which it was taken. */
export const asTaken =
  'class_name, price_id, price_name, list_price_minor, price_minor, vat_rate_bp';

const aTicket = (orderId: string, from: string, position: string) =>
  `insert into tickets (id, order_id, ticket_class_id, position, ${asTaken})
   select gen_random_uuid(), '${orderId}', ticket_class_id, ${position}, ${asTaken}
   from ${from};`;

/** Rows that nobody asked for: places past the last, tickets without lines and lines without tickets. */
export function additions({ orders, otherClass }: Scene, house: House): Attempt[] {
  const ofHeld = `tickets where order_id = '${orders.held}'`;
  const more = (places: number) => `
    ${aTicket(orders.held, `${ofHeld}, generate_series(1, ${places}) n`, '1 + n')}
    update order_lines set quantity = quantity + ${places} where order_id = '${orders.held}';`;
  return [
    { says: 'more places than there are', sql: more(left + 1) },
    { says: 'many more places than there are', sql: more(300) },
    ...Object.entries(orders).map(([kind, orderId]: [string, Orders[keyof Orders]]) => ({
      says: `${kind}: another ticket, and no line for it`,
      sql: aTicket(orderId, `tickets where order_id = '${orderId}' limit 1`, '77'),
    })),
    ...Object.entries(orders).map(([kind, orderId]) => ({
      says: `${kind}: another line, and no ticket for it`,
      sql: `insert into order_lines (order_id, ticket_class_id, quantity, held_until, currency)
            values ('${orderId}', '${otherClass}', 1, now() + interval '15 minutes', 'PLN')`,
    })),
    ...Object.entries(orders).flatMap(([kind, orderId]) =>
      Object.entries(money)
        .filter(([paid]) => paid !== 'none')
        .map(([paid, pays]) => ({
          says: `${kind}: payment ${paid}, for nothing`,
          sql: pays(orderId, house),
        })),
    ),
  ];
}

/** Corrections of a payment that are of another order, of too much or too little, or only half of one. */
export const corrected = ({ orders }: Scene, { operator, counterId }: House): Attempt[] =>
  [orders.paid, orders.complimentary].flatMap(orderId =>
    [[-5_000, 5_000], [-700, 700], [5_000, -5_000], [-5_000]].map(amounts => ({
      says: `a correction of ${amounts.join(' and ')} of order ${orderId}`,
      sql: `
        insert into payments (id, order_id, command_id, position, method, amount_minor, operator_id, counter_id, corrects_id)
        select gen_random_uuid(), '${orderId}', p.command_id, made.position, made.method, made.amount, '${operator.id}', '${counterId}', p.id
        from (select id, gen_random_uuid() as command_id from payments where order_id = '${orders.paid}' and amount_minor = 5000) p,
          (values ${amounts.map((amount, at) => `(${at}, '${at === 0 ? 'transfer' : 'card'}', ${amount})`).join(', ')}) made (position, method, amount)`,
    })),
  );

/** Money in and back at once, by a method that has no name or should have none. */
export const misnamed = ({ orders }: Scene, { operator, counterId }: House): Attempt[] =>
  ["'other', null", "'card', 'BLIK'", "'cash', 'BLIK'"].map(how => ({
    says: `payments by ${how}`,
    sql: `
      insert into payments (id, order_id, command_id, position, method, method_name, amount_minor, operator_id, counter_id)
      select gen_random_uuid(), '${orders.paid}', once.id, made.position, ${how}, made.amount, '${operator.id}', '${counterId}'
      from (select gen_random_uuid() as id) once, (values (0, 700), (1, -700)) made (position, amount)`,
  }));

/** Charges of every kind on every order, with the money for them and without it. */
export const charged = ({ orders }: Scene, house: House): Attempt[] =>
  Object.entries(orders).flatMap(([order, orderId]) =>
    ['cancellationFee', 'serviceFee', 'allowance', 'voucher', 'rounding'].flatMap(kind =>
      [-99_000, -100, 100, 99_000].flatMap(amount =>
        [0, amount].map(paid => ({
          says: `${order}: ${kind} of ${amount}, and a payment of ${paid}`,
          sql: `
            insert into charges (id, order_id, ticket_id, kind, name, amount_minor, vat_rate_bp, operator_id, counter_id)
            select gen_random_uuid(), '${orderId}', ${kind === 'rounding' ? 'null' : 'id'}, '${kind}', 'x', ${amount}, 0, '${house.operator.id}', '${house.counterId}'
            from tickets where order_id = '${orderId}' limit 1;
            ${paid === 0 ? '' : payment(orderId, house, paid)}`,
        })),
      ),
    ),
  );

/** An order of one place, as it should be but for its currency or that of its line. */
export const inAnotherCurrency = ({ orders }: Scene, { operator, counterId }: House): Attempt[] =>
  ['EUR', 'PLN'].map(ofLine => ({
    says: `an order in EUR with a line in ${ofLine}`,
    sql: `
      with begun as (
        insert into orders (id, code, currency, held_until, operator_id, counter_id)
        values (gen_random_uuid(), 'EUR', 'EUR', now() + interval '15 minutes', '${operator.id}', '${counterId}')
        returning id
      ), placed as (
        insert into tickets (id, order_id, ticket_class_id, position, ${asTaken})
        select gen_random_uuid(), begun.id, ticket_class_id, 1, ${asTaken}
        from begun, tickets where order_id = '${orders.held}'
      )
      insert into order_lines (order_id, ticket_class_id, quantity, held_until, currency)
      select begun.id, ticket_class_id, 1, now() + interval '15 minutes', '${ofLine}'
      from begun, tickets where order_id = '${orders.held}'`,
  }));
