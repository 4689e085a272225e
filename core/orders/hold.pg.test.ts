import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { selling } from '../../tests/support/fixtures/selling.ts';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const { stockOf, held, lapse, paid } = selling(() => office);

describe('holding places', () => {
  test('takes all of several classes at once, for fifteen minutes', async () => {
    const { classIds } = await office.event([{ capacity: 5 }, { capacity: 5, priceMinor: 3_550 }]);
    const [first = '', second = ''] = classIds;
    const { order } = await office.operations.orders.hold({
      id: v7(),
      lines: [
        { ticketClassId: second, quantity: 1 },
        { ticketClassId: first, quantity: 2 },
      ],
    });
    expect(order).toMatchObject({ status: 'held', totalMinor: 13_550, currency: 'PLN' });
    expect(Date.parse(order.heldUntil ?? '') - Date.parse(order.asOf)).toBe(15 * 60_000);
    expect(await stockOf(first)).toEqual({ capacity: 5, held: 2, sold: 0 });
    expect(await stockOf(second)).toEqual({ capacity: 5, held: 1, sold: 0 });
  });

  test('takes nothing when one of the classes has too few, and says what is left', async () => {
    const { classIds } = await office.event([{ capacity: 5 }, { capacity: 1 }]);
    const [first = '', second = ''] = classIds;
    const lines = [
      { ticketClassId: first, quantity: 2 },
      { ticketClassId: second, quantity: 2 },
    ];
    expect(await refusalOf(office.operations.orders.hold({ id: v7(), lines }))).toEqual({
      code: 'SOLD_OUT',
      data: { left: [{ ticketClassId: second, remaining: 1 }] },
    });
    expect(await stockOf(first)).toMatchObject({ held: 0 });
  });

  test('sent twice takes the places once; the same id for something else is refused', async () => {
    const { classIds } = await office.event([{ capacity: 5 }]);
    const [ticketClassId = ''] = classIds;
    const command = { id: v7(), lines: [{ ticketClassId, quantity: 2 }] };
    const [one, two] = await Promise.all([
      office.operations.orders.hold(command),
      office.operations.orders.hold(command),
    ]);
    expect(two.order.code).toBe(one.order.code);
    expect(await stockOf(ticketClassId)).toMatchObject({ held: 2 });
    const other = { id: command.id, lines: [{ ticketClassId, quantity: 3 }] };
    expect(await refusalOf(office.operations.orders.hold(other))).toMatchObject({
      code: 'ID_REUSED',
    });
  });

  test('keeps to the limit per order and to what is on sale', async () => {
    const inAnHour = new Date(Date.now() + 3_600_000).toISOString();
    const anHourAgo = new Date(Date.now() - 3_600_000).toISOString();
    const { classIds } = await office.event([
      { capacity: 9, limitPerOrder: 2 },
      { capacity: 9, saleFrom: inAnHour },
      { capacity: 9, saleUntil: anHourAgo },
    ]);
    const [limited = '', early = '', ended = ''] = classIds;
    expect(await refusalOf(held(limited, 3))).toEqual({
      code: 'LIMIT_EXCEEDED',
      data: { ticketClassId: limited, limit: 2 },
    });
    expect(await refusalOf(held(early))).toMatchObject({ data: { reason: 'tooEarly' } });
    expect(await refusalOf(held(ended))).toMatchObject({ data: { reason: 'saleEnded' } });

    const draft = await office.event([{ capacity: 9 }], { publish: false });
    expect(await refusalOf(held(draft.classIds[0]))).toMatchObject({ data: { reason: 'draft' } });
    const started = await office.event([{ capacity: 9 }]);
    await office.sql(`update events set starts_at = now() where id = $1`, [started.id]);
    expect(await refusalOf(held(started.classIds[0]))).toMatchObject({
      data: { reason: 'started' },
    });
    await office.sql(`update events set status = 'cancelled' where id = $1`, [started.id]);
    expect(await refusalOf(held(started.classIds[0]))).toMatchObject({
      code: 'NOT_ON_SALE',
      data: { reason: 'cancelled' },
    });
    expect(await refusalOf(held(v7()))).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('never mixes currencies in one order', async () => {
    const zloty = await office.event([{ capacity: 5 }]);
    const euro = await office.event([{ capacity: 5 }], { currency: 'EUR' });
    const lines = [...zloty.classIds, ...euro.classIds].map(ticketClassId => ({
      ticketClassId,
      quantity: 1,
    }));
    expect(await refusalOf(office.operations.orders.hold({ id: v7(), lines }))).toMatchObject({
      code: 'MIXED_CURRENCIES',
    });
  });
});

describe('a lapsed hold', () => {
  test('is free at that very moment: whoever needs the places takes them back', async () => {
    const { id, classIds } = await office.event([{ capacity: 2 }]);
    const [ticketClassId = ''] = classIds;
    const first = await held(ticketClassId);
    expect(await refusalOf(held(ticketClassId))).toMatchObject({ code: 'SOLD_OUT' });
    await lapse(first.id);
    const { event } = await office.operations.events.get({ eventId: id });
    expect(event).toMatchObject({ remaining: 2, soldOut: false });

    const second = await held(ticketClassId);
    expect(second.status).toBe('held');
    expect(await stockOf(ticketClassId)).toMatchObject({ held: 2, sold: 0 });
    const { order } = await office.operations.orders.get({ orderId: first.id });
    expect(order.status).toBe('expired');
  });

  test('is still sold when its places are free, and never when another has them', async () => {
    const { classIds } = await office.event([{ capacity: 2, priceMinor: 1_000 }]);
    const [ticketClassId = ''] = classIds;
    const first = await held(ticketClassId);
    await lapse(first.id);
    await office.operations.maintenance.releaseExpiredHolds({});
    expect(await stockOf(ticketClassId)).toMatchObject({ held: 0 });
    const second = await held(ticketClassId);
    expect(await refusalOf(paid(first.id, 2_000))).toMatchObject({ code: 'HOLD_EXPIRED' });

    await office.operations.orders.cancel({ orderId: second.id, reason: 'changed their mind' });
    const { order } = await paid(first.id, 2_000);
    expect(order).toMatchObject({ status: 'paid', totalMinor: 2_000 });
    expect(order.tickets.map(each => each.status)).toEqual(['sold', 'sold']);
    expect(await stockOf(ticketClassId)).toMatchObject({ held: 0, sold: 2 });
  });

  test('cannot be changed or filled in any more', async () => {
    const { classIds } = await office.event([{ capacity: 9, participantData: 'name' }]);
    const order = await held(classIds[0]);
    await lapse(order.id);
    const participants = [{ ticketId: order.tickets[0]?.id ?? '', firstName: 'Anna' }];
    const lines = [{ ticketClassId: classIds[0] ?? '', quantity: 1 }];
    const { saveParticipants, changeHold } = office.operations.orders;
    for (const attempt of [
      () => saveParticipants({ orderId: order.id, participants }),
      () => changeHold({ orderId: order.id, lines }),
    ]) {
      expect(await refusalOf(attempt())).toMatchObject({ code: 'HOLD_EXPIRED' });
    }
  });
});

describe('changing a hold', () => {
  test('follows every change of quantity, giving up first what carries no name', async () => {
    const { classIds } = await office.event([
      { capacity: 5, participantData: 'name' },
      { capacity: 5 },
    ]);
    const [first = '', second = ''] = classIds;
    const order = await held(first, 2);
    const [named] = order.tickets;
    await office.operations.orders.saveParticipants({
      orderId: order.id,
      participants: [{ ticketId: named?.id ?? '', firstName: 'Anna' }],
    });
    const more = await office.operations.orders.changeHold({
      orderId: order.id,
      lines: [
        { ticketClassId: first, quantity: 4 },
        { ticketClassId: second, quantity: 1 },
      ],
    });
    expect(more.order.tickets).toHaveLength(5);
    expect(more.order.heldUntil).toBe(order.heldUntil);

    const fewer = await office.operations.orders.changeHold({
      orderId: order.id,
      lines: [{ ticketClassId: first, quantity: 1 }],
    });
    expect(fewer.order.tickets.map(each => each.id)).toEqual([named?.id]);
    expect(await stockOf(first)).toMatchObject({ held: 1 });
    expect(await stockOf(second)).toMatchObject({ held: 0 });
    const back = await office.operations.orders.changeHold({
      orderId: order.id,
      lines: [{ ticketClassId: second, quantity: 3 }],
    });
    expect(back.order.totalMinor).toBe(15_000);
    expect(await stockOf(second)).toMatchObject({ held: 3 });
  });

  test('gives up the very ticket that was asked for', async () => {
    const { classIds } = await office.event([{ capacity: 5 }]);
    const [ticketClassId = ''] = classIds;
    const order = await held(ticketClassId, 3);
    const middle = order.tickets[1]?.id ?? '';
    const { order: changed } = await office.operations.orders.changeHold({
      orderId: order.id,
      lines: [{ ticketClassId, quantity: 2 }],
      giveUp: [middle],
    });
    expect(changed.tickets.map(each => each.id)).not.toContain(middle);
  });

  test('changes nothing when the places are not there', async () => {
    const { classIds } = await office.event([{ capacity: 2 }]);
    const [ticketClassId = ''] = classIds;
    const order = await held(ticketClassId, 1);
    await held(ticketClassId, 1);
    const lines = [{ ticketClassId, quantity: 2 }];
    expect(
      await refusalOf(office.operations.orders.changeHold({ orderId: order.id, lines })),
    ).toMatchObject({ code: 'SOLD_OUT', data: { left: [{ remaining: 0 }] } });
    expect(await stockOf(ticketClassId)).toMatchObject({ held: 2 });
  });
});
