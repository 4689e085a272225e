import { v7 } from 'uuid';
import type { OrderId } from '../../../core/contract/ids.ts';
import { releaseExpiredHolds } from '../../../core/maintenance/release-expired-holds.ts';
import { putOnSale } from '../../support/fixtures/in-tables.ts';
import type { Arena } from '../arena.ts';
import { type Cards, setCards } from './cards.ts';
import { type Shifts, setDrawers } from './shifts.ts';

/** An order of one ticket in every state there is. */
export type Orders = Readonly<
  Record<'held' | 'lapsed' | 'expired' | 'paid' | 'complimentary' | 'cancelled', OrderId>
>;

export interface Scene {
  readonly orders: Orders;
  /** A class of another event, with room. */
  readonly otherClass: string;
  readonly shifts: Shifts;
  readonly cards: Cards;
}

/** Places of the one class: two are left once the scene is set. */
export const capacity = 6;
export const left = 2;

/** Sets a box office up in which every kind of order stands once. */
export async function setScene(arena: Arena): Promise<Scene> {
  const counter = arena.counter();
  const anOrder = () => arena.aHold();
  const expired = await anOrder();
  await arena.lapse(expired.id);
  await releaseExpiredHolds(counter.database, { dryRun: false });

  const [held, lapsed, paid, free, cancelled] = await Promise.all(
    Array.from({ length: 5 }, anOrder),
  );
  if (!held || !lapsed || !paid || !free || !cancelled) throw new Error('there were places');
  await arena.lapse(lapsed.id);
  await counter.pay({ order: paid });
  await counter.pay({
    order: free,
    payments: [{ method: 'complimentary', amountMinor: free.totalMinor, reference: v7() }],
  });
  await counter.pay({ order: cancelled });
  await counter.cancel(cancelled.id);

  await arena.owner.query(
    `insert into charges (id, order_id, kind, name, amount_minor, vat_rate_bp, operator_id, counter_id, voided_at)
     select gen_random_uuid(), id, 'serviceFee', 'By post', 700, 2300, operator_id, counter_id,
       case when id = '${free.id}' then now() end
     from orders where id in ('${paid.id}', '${free.id}');
     insert into payments (id, order_id, command_id, position, method, amount_minor, operator_id, counter_id)
     select gen_random_uuid(), id, gen_random_uuid(), 0, 'card', 700, operator_id, counter_id
     from orders where id = '${paid.id}'`,
  );
  await arena.owner.query(
    `insert into order_buyers (order_id, note) select id, 'ramp' from orders`,
  );

  const [otherClass] = await putOnSale(arena.owner, arena.house, { classes: 1, capacity });
  if (!otherClass) throw new Error('nothing is on sale');
  const orders = {
    held: held.id,
    lapsed: lapsed.id,
    expired: expired.id,
    paid: paid.id,
    complimentary: free.id,
    cancelled: cancelled.id,
  };
  return {
    otherClass,
    shifts: await setDrawers(arena),
    cards: await setCards(arena, orders),
    orders,
  };
}
