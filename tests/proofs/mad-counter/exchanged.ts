import type { House } from '../../support/fixtures/in-tables.ts';
import { capacity, type Scene } from './scene.ts';
import { type Attempt, asTaken, payment } from './whole-orders.ts';

interface New {
  readonly places: number;
  readonly priceMinor: number;
}

/** So many tickets of another class in a paid order, sold as a sale would sell them. */
const newTickets = ({ orders, otherClass }: Scene, { places, priceMinor }: New) => `
  insert into tickets (id, order_id, ticket_class_id, position, ${asTaken})
  select gen_random_uuid(), '${orders.paid}', id, 100 + n, name, id, name, ${priceMinor}, ${priceMinor}, 800
  from ticket_classes, generate_series(1, ${places}) n where id = '${otherClass}';
  update tickets set status = 'sold', sold_at = now(), code = gen_random_uuid()::text
  where order_id = '${orders.paid}' and ticket_class_id = '${otherClass}';`;

const newLine = ({ orders, otherClass }: Scene, places: number) => `
  insert into order_lines (order_id, ticket_class_id, quantity, held_until, currency)
  values ('${orders.paid}', '${otherClass}', ${places}, now(), 'PLN');
  update order_lines set state = 'sold' where order_id = '${orders.paid}' and ticket_class_id = '${otherClass}';`;

interface Done {
  /** The old ticket is void. */
  readonly returned: boolean;
  /** And its line released. */
  readonly released: boolean;
  readonly given: New;
  /** Places in the line of the new tickets. */
  readonly placed: number;
  readonly paidMinor: number;
}

const exchange = (
  scene: Scene,
  house: House,
  { returned, released, given, placed, paidMinor }: Done,
): Attempt => {
  const { paid } = scene.orders;
  const old = `where order_id = '${paid}' and ticket_class_id <> '${scene.otherClass}'`;
  return {
    says: [
      `exchanged: ${given.places} at ${given.priceMinor}, the old one ${returned ? 'void' : 'sold'}`,
      `its line ${released ? 'released' : 'sold'}, ${placed} in the new line, a payment of ${paidMinor}`,
    ].join(', '),
    sql: [
      returned ? `update tickets set status = 'void', voided_at = now() ${old};` : '',
      newTickets(scene, given),
      paidMinor === 0 ? '' : payment(paid, house, paidMinor),
      // The old class stands before the new one.
      released ? `update order_lines set state = 'released' ${old};` : '',
      placed === 0 ? '' : newLine(scene, placed),
    ].join('\n'),
  };
};

/** All that belongs to an exchange of a ticket at 5 000 for one at 9 000. */
export const wholeExchange = (scene: Scene, house: House): Attempt =>
  exchange(scene, house, {
    ...{ returned: true, released: true, placed: 1, paidMinor: 4_000 },
    given: { places: 1, priceMinor: 9_000 },
  });

/** Tickets of a paid order for others, in all the ways in which only some of an exchange is done. */
export function exchanged(scene: Scene, house: House): Attempt[] {
  const both = [true, false];
  const counts: New[] = [
    ...[0, 5_000, 9_000].map(priceMinor => ({ places: 1, priceMinor })),
    { places: capacity + 1, priceMinor: 0 },
  ];
  return both.flatMap(returned =>
    both.flatMap(released =>
      counts.flatMap(given =>
        [given.places, 0].flatMap(placed =>
          [-5_000, 0, 4_000].map(paidMinor =>
            exchange(scene, house, { returned, released, given, placed, paidMinor }),
          ),
        ),
      ),
    ),
  );
}
