import { describe, expect, test } from 'vitest';
import { actingAs } from '../../../core/acting.ts';
import { EventId, type TicketClassId } from '../../../core/contract/ids.ts';
import { update } from '../../../core/events/update.ts';
import { changeHold } from '../../../core/orders/change-hold.ts';
import { actorOf, type Counter } from '../../load/counter.ts';
import { putOnSale } from '../../support/fixtures/in-tables.ts';
import { anArena, outcomes } from '../arena.ts';
import { readingOffers, stoppedAt } from '../meeting.ts';

/* An organizer changes the currency of an event while its first places are held (4.2). */

const arena = anArena();

/** The last that an edit of the currency asks before it writes: whether anything was ordered. */
const askingForOrders = /from "order_lines" inner join "ticket_classes"/;

const rowsOf = async <Row extends object>(question: string): Promise<Row[]> =>
  (await arena().owner.query<Row>(question)).rows;

async function changeCurrency({ database }: Counter, currency: string): Promise<unknown> {
  const [event] = await rowsOf<{ id: string; version: number }>(
    `select id, version from events where id = (select event_id from ticket_classes where id = '${arena().ticketClassId}')`,
  );
  const { id = '', version = 1 } = event ?? {};
  return actingAs(database, actorOf(arena().house)).write('events.update', (tx, context) =>
    update(tx, context, {
      eventId: EventId.parse(id),
      version,
      title: 'Jazz at the Mill',
      startsAt: new Date(Date.now() + 86_400_000).toISOString(),
      timeZone: 'Europe/Warsaw',
      place: 'The Mill',
      currency,
    }),
  );
}

/** Orders in another currency than the event of their tickets. */
const mixed = () =>
  rowsOf(
    `select from orders join tickets on tickets.order_id = orders.id
     join ticket_classes c on c.id = tickets.ticket_class_id join events on events.id = c.event_id
     where orders.currency <> events.currency`,
  );

/** A hold that has read the old currency when the edit is saved, and is written after it. */
async function heldAcrossTheEdit() {
  const { counter, reached, letGo } = stoppedAt(arena(), readingOffers);
  const holding = counter.hold(arena().places(1));
  await reached;
  await changeCurrency(arena().counter(), 'EUR');
  letGo();
  return holding;
}

test('a hold that had read the old currency is made in the new one', async () => {
  expect((await heldAcrossTheEdit()).currency).toBe('EUR');
  expect(await mixed()).toEqual([]);
});

test('an edit that had found no order is refused once places are held', async () => {
  const { counter, reached, letGo } = stoppedAt(arena(), askingForOrders);
  const editing = outcomes([changeCurrency(counter, 'EUR')]);
  await reached;
  expect((await arena().aHold()).currency).toBe('PLN');
  letGo();
  expect(await editing).toEqual(['CURRENCY_FIXED']);
  expect(await mixed()).toEqual([]);
});

test('holds and an edit at the same moment never end in two currencies', async () => {
  for (let time = 0; time < 20; time += 1) {
    const [ticketClassId] = await putOnSale(arena().owner, arena().house, {
      classes: 1,
      capacity: 5,
    });
    if (!ticketClassId) throw new Error('nothing is on sale');
    Object.assign(arena(), { ticketClassId });
    const [seller, organizer] = [arena().counter(), arena().counter()];
    await outcomes([
      seller.hold([{ ticketClassId, quantity: 1 }]),
      changeCurrency(organizer, 'EUR'),
    ]);
  }
  expect(await mixed()).toEqual([]);
});

test('a hold does not grow into a class whose event gets another currency meanwhile', async () => {
  const order = await arena().aHold();
  const [other] = await putOnSale(arena().owner, arena().house, { classes: 1, capacity: 5 });
  const { counter, reached, letGo } = stoppedAt(arena(), readingOffers);
  const lines = [...arena().places(1), { ticketClassId: other as TicketClassId, quantity: 1 }];
  const growing = outcomes([
    actingAs(counter.database, actorOf(arena().house)).write('orders.changeHold', (tx, context) =>
      changeHold(tx, context, { orderId: order.id, lines }),
    ),
  ]);
  await reached;
  await arena().owner.query(
    `update events set currency = 'EUR' where id = (select event_id from ticket_classes where id = $1)`,
    [other],
  );
  letGo();
  expect(await growing).toEqual(['MIXED_CURRENCIES']);
  expect(await mixed()).toEqual([]);
});

describe('what was ordered once', () => {
  test.each(['cancelled', 'expired'])('fixes the currency also where it is %s', async ending => {
    const order = await arena().aHold();
    if (ending === 'cancelled') await arena().counter().cancel(order.id);
    else await arena().lapse(order.id);
    expect(await outcomes([changeCurrency(arena().counter(), 'EUR')])).toEqual(['CURRENCY_FIXED']);
    await arena().owner.query('select 1');
    await expect(arena().owner.query(`update events set currency = 'EUR'`)).rejects.toMatchObject({
      code: '23503',
      constraint: 'order_lines_class_currency',
    });
  });
});

test('control: without the keys, a hold is made in the old currency', async () => {
  await arena().owner.query('alter table order_lines drop constraint order_lines_class_currency');
  expect((await heldAcrossTheEdit()).currency).toBe('PLN');
  expect(await mixed()).toHaveLength(1);
});
