/* What must never be written of orders, and the wall that each runs into. */

/** Orders of the first class: one of two tickets, the others of one; `charged` is paid, with a fee of 1,00. */
export interface Orders {
  readonly classId: string;
  readonly otherClassId: string;
  readonly held: string;
  readonly paid: string;
  readonly otherPaid: string;
  readonly charged: string;
  readonly cancelled: string;
}

type Statements = (orders: Orders) => readonly string[];
type Attacks = readonly (readonly [what: string, statements: Statements])[];

const change = (table: 'tickets' | 'order_lines', values: string, orderId: string) =>
  `update ${table} set ${values} where order_id = '${orderId}'`;
const step = (values: string, orderId: string) =>
  `update orders set ${values} where id = '${orderId}'`;
const payment = (amountMinor: number, orderId: string) =>
  `insert into payments (id, order_id, command_id, position, method, amount_minor, operator_id, counter_id)
   select gen_random_uuid(), id, gen_random_uuid(), 0, 'cash', ${amountMinor}, operator_id, counter_id
   from orders where id = '${orderId}'`;
const charge = (kind: string, amountMinor: number, orderId: string, about = orderId) =>
  `insert into charges (id, order_id, ticket_id, kind, name, amount_minor, vat_rate_bp, operator_id, counter_id)
   select gen_random_uuid(), o.id, t.id, '${kind}', 'Class', ${amountMinor}, 0, o.operator_id, o.counter_id
   from orders o, tickets t where o.id = '${orderId}' and t.order_id = '${about}' limit 1`;
const ticket = (classId: string, orderId: string) =>
  `insert into tickets (id, order_id, ticket_class_id, position, class_name,
     price_id, price_name, list_price_minor, price_minor, vat_rate_bp)
   values (gen_random_uuid(), '${orderId}', '${classId}', 99, 'Class', '${classId}', 'Class', 0, 0, 0)`;
const line = (classId: string, orderId: string) =>
  `insert into order_lines (order_id, ticket_class_id, quantity, held_until, currency)
   values ('${orderId}', '${classId}', 1, now(), 'PLN')`;

const paid = `status = 'paid', paid_at = now()`;
const cancelled = `status = 'cancelled', closed_at = now()`;
const sold = `status = 'sold', code = id::text, sold_at = now()`;
const voided = `status = 'void', voided_at = now()`;
const first = (orderId: string) => `${orderId}' and position = '1`;

const linesAndTickets: Attacks = [
  ['the line of a paid order released', o => [change('order_lines', `state = 'released'`, o.paid)]],
  ['the line of a hold released', o => [change('order_lines', `state = 'released'`, o.held)]],
  ['a line of fewer places than tickets', o => [change('order_lines', 'quantity = 1', o.held)]],
  ['a line of more places than tickets', o => [change('order_lines', 'quantity = 3', o.held)]],
  ['a line sold alone', o => [change('order_lines', `state = 'sold'`, o.held)]],
  ['a sold ticket void alone', o => [change('tickets', voided, o.paid)]],
  ['a held ticket void alone', o => [change('tickets', voided, first(o.held))]],
  ['a ticket sold alone', o => [change('tickets', sold, first(o.held))]],
  ['a ticket more than its line', o => [ticket(o.classId, o.held)]],
  ['a ticket of a class without a line', o => [ticket(o.otherClassId, o.held)]],
  [
    'a held ticket in a paid order',
    o => [ticket(o.otherClassId, o.paid), line(o.otherClassId, o.paid)],
  ],
  [
    'a place in a cancelled order',
    o => [ticket(o.classId, o.cancelled), line(o.otherClassId, o.cancelled)],
  ],
  ['a line of a class without tickets', o => [line(o.otherClassId, o.held)]],
  ['a line removed', o => [`delete from order_lines where order_id = '${o.held}'`]],
  ['an order paid alone', o => [step(paid, o.held)]],
  ['an order cancelled alone', o => [step(cancelled, o.paid)]],
  [
    'an order without a place',
    o => [
      `insert into orders (id, code, currency, held_until, operator_id, counter_id)
       select gen_random_uuid(), 'NOPLACES', currency, now(), operator_id, counter_id
       from orders where id = '${o.held}'`,
    ],
  ],
];

const money: Attacks = [
  [
    'an order sold without a payment',
    o => [
      step(paid, o.held),
      change('tickets', sold, o.held),
      change('order_lines', `state = 'sold'`, o.held),
    ],
  ],
  [
    'an order cancelled without giving its money back',
    o => [
      step(cancelled, o.paid),
      change('tickets', voided, o.paid),
      change('order_lines', `state = 'released'`, o.paid),
    ],
  ],
  ['a payment too many', o => [payment(1, o.paid)]],
  ['money back that nobody gave', o => [payment(-1, o.paid)]],
  ['a payment for a hold', o => [payment(5_000, o.held)]],
  ['a payment for a cancelled order', o => [payment(5_000, o.cancelled)]],
  ['a fee that nobody paid', o => [charge('serviceFee', 100, o.paid)]],
  ['an allowance that nobody got', o => [charge('allowance', -100, o.paid)]],
  ['a fee on a hold', o => [charge('serviceFee', 100, o.held), payment(100, o.held)]],
  [
    'an allowance on a cancelled order',
    o => [charge('allowance', -100, o.cancelled), payment(-100, o.cancelled)],
  ],
  [
    'an allowance above what the ticket cost',
    o => [
      charge('allowance', -3_000, o.paid),
      charge('allowance', -2_001, o.paid),
      payment(-5_001, o.paid),
    ],
  ],
  [
    'a cancellation fee above what the ticket cost',
    o => [charge('cancellationFee', 5_001, o.cancelled), payment(5_001, o.cancelled)],
  ],
  [
    'a cancellation fee on a valid ticket',
    o => [charge('cancellationFee', 100, o.paid), payment(100, o.paid)],
  ],
  [
    'a charge on a ticket of another order',
    o => [charge('allowance', -100, o.paid, o.otherPaid), payment(-100, o.paid)],
  ],
  [
    'a fee voided, and its money kept',
    o => [`update charges set voided_at = now() where order_id = '${o.charged}'`],
  ],
];

const whatWasSold: Attacks = [
  ['a ticket removed', o => [`delete from tickets where order_id = '${o.held}'`]],
  ['the price of a sold ticket', o => [change('tickets', 'price_minor = 1', o.paid)]],
  ['what the list said of it', o => [change('tickets', 'list_price_minor = 9000', o.paid)]],
  ['the name of its price', o => [change('tickets', `price_name = 'Another'`, o.paid)]],
  ['its VAT rate', o => [change('tickets', 'vat_rate_bp = 1', o.paid)]],
  ['its class name', o => [change('tickets', `class_name = 'Another'`, o.paid)]],
  ['its code', o => [change('tickets', `code = 'ANOTHER'`, o.paid)]],
  ['when it was sold', o => [change('tickets', `sold_at = now() + interval '1 day'`, o.paid)]],
  ['the price of a cancelled ticket', o => [change('tickets', 'price_minor = 1', o.cancelled)]],
  [
    'the class of a ticket',
    o => [
      change(
        'tickets',
        `ticket_class_id = '${o.otherClassId}', price_id = '${o.otherClassId}'`,
        o.cancelled,
      ),
    ],
  ],
  [
    'the order of a ticket',
    o => [change('tickets', `order_id = '${o.paid}', position = 99`, o.cancelled)],
  ],
];

const whatWasPaid: Attacks = [
  [
    'a payment of another amount',
    o => [`update payments set amount_minor = 1 where order_id = '${o.paid}'`],
  ],
  ['a payment removed', o => [`delete from payments where order_id = '${o.cancelled}'`]],
  ['all payments removed', () => ['truncate payments']],
  [
    'a charge of another amount',
    o => [`update charges set amount_minor = 1 where order_id = '${o.charged}'`],
  ],
  ['a charge removed', o => [`delete from charges where order_id = '${o.charged}'`]],
  ['all charges removed', () => ['truncate charges']],
  [
    'a charge that counts again',
    o => [
      `update charges set voided_at = now() where order_id = '${o.charged}'`,
      payment(-100, o.charged),
      `update charges set voided_at = null where order_id = '${o.charged}'`,
      payment(100, o.charged),
    ],
  ],
];

const impossible: Attacks = [
  ['a ticket above its list', o => [change('tickets', 'list_price_minor = 1', o.held)]],
  ['a reason to give away what costs', o => [change('tickets', `free_reason = 'A'`, o.held)]],
  [
    'a payment that is none',
    o => [payment(5_000, o.paid).replace(`'cash'`, `'complimentary'`), payment(-5_000, o.paid)],
  ],
  ['a payment of nothing', o => [payment(0, o.paid)]],
  ['a fee below nothing', o => [charge('serviceFee', -100, o.paid), payment(-100, o.paid)]],
  ['an allowance to pay', o => [charge('allowance', 100, o.paid), payment(100, o.paid)]],
  [
    'a held ticket let in',
    o => [change('tickets', 'admitted_at = now(), sold_at = now()', o.held)],
  ],
  [
    'a ticket that was let in cancelled',
    o => [
      change('tickets', 'admitted_at = now()', o.paid),
      change('tickets', voided, o.paid),
      change('order_lines', `state = 'released'`, o.paid),
      step(cancelled, o.paid),
      payment(-5_000, o.paid),
    ],
  ],
];

const against = (wall: string, all: Attacks) =>
  all.map(([what, statements]) => ({ what, wall, statements }));

/** Adds a fee, and what pays it. */
export const withFee = (orderId: string): string =>
  `${charge('serviceFee', 100, orderId)}; ${payment(100, orderId)}`;

export const attacks = [
  ...against('RL005', linesAndTickets),
  ...against('RL006', money),
  ...against('RL007', whatWasSold),
  ...against('RL010', whatWasPaid),
  ...against('23514', impossible),
];
