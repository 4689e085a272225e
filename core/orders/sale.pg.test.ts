import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const stockOf = async (ticketClassId: string | undefined) => {
  const [stock] = await office.sql(
    'select capacity, held, sold from ticket_stock where ticket_class_id = $1',
    [ticketClassId],
  );
  return stock;
};

const held = async (ticketClassId = '', quantity = 2) => {
  const { order } = await office.operations.orders.hold({
    id: v7(),
    lines: [{ ticketClassId, quantity }],
  });
  return order;
};

const lapse = (orderId: string) =>
  office.sql(
    `with o as (update orders set held_until = now() - interval '1 second' where id = $1)
     update order_lines set held_until = now() - interval '1 second' where order_id = $1`,
    [orderId],
  );

const paid = (orderId: string, totalMinor: number, id = v7()) =>
  office.operations.orders.pay({
    id,
    orderId,
    expectedTotalMinor: totalMinor,
    payments: totalMinor ? [{ method: 'cash', amountMinor: totalMinor }] : [],
  });

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

describe('paying', () => {
  test('sells in one commit: codes, stock, payments and journal', async () => {
    const { classIds } = await office.event([{ capacity: 5 }]);
    const order = await held(classIds[0]);
    const { order: sold } = await office.operations.orders.pay({
      id: v7(),
      orderId: order.id,
      expectedTotalMinor: 10_000,
      payments: [
        { method: 'cash', amountMinor: 6_000, tenderedMinor: 10_000 },
        { method: 'card', amountMinor: 4_000, reference: 'T-17' },
      ],
    });
    expect(sold.status).toBe('paid');
    expect(new Set(sold.tickets.map(each => each.code)).size).toBe(2);
    expect(sold.payments.map(each => each.changeMinor)).toEqual([4_000, 0]);
    expect(sold.vatMinor).toBe(2 * 370);
    expect(await stockOf(classIds[0])).toEqual({ capacity: 5, held: 0, sold: 2 });
    const { timeline } = await office.operations.orders.get({ orderId: order.id });
    expect(timeline.map(each => each.operation)).toEqual(['orders.hold', 'orders.pay']);
  });

  test('sent twice takes the money once; the same id with other content is refused', async () => {
    const { classIds } = await office.event([{ capacity: 5, priceMinor: 1_000 }]);
    const order = await held(classIds[0]);
    const id = v7();
    await Promise.all([paid(order.id, 2_000, id), paid(order.id, 2_000, id)]);
    const { order: sold } = await paid(order.id, 2_000, id);
    expect(sold.payments).toHaveLength(1);
    expect(await refusalOf(paid(order.id, 1_000, id))).toMatchObject({ code: 'ID_REUSED' });
    expect(await refusalOf(paid(order.id, 2_000))).toMatchObject({ code: 'NOT_HELD' });
  });

  test('refuses a total that moved, payments that do not add up, and missing participants', async () => {
    const { classIds } = await office.event([{ capacity: 5, participantData: 'nationalId' }]);
    const order = await held(classIds[0], 1);
    expect(await refusalOf(paid(order.id, 5_000))).toEqual({
      code: 'PARTICIPANTS_MISSING',
      data: { ticketIds: [order.tickets[0]?.id] },
    });
    const participant = {
      ticketId: order.tickets[0]?.id ?? '',
      firstName: 'Żaneta',
      lastName: 'علی‌پور',
      nationalId: { kind: 'pesel' as const, value: '44051401359' },
    };
    const saved = await office.operations.orders.saveParticipants({
      orderId: order.id,
      participants: [participant],
    });
    expect(saved.order.tickets[0]?.participant).toEqual({
      firstName: 'Żaneta',
      lastName: 'علی‌پور',
      nationalId: { kind: 'pesel', masked: '440514*****' },
      complete: true,
      twice: false,
    });
    expect(await refusalOf(paid(order.id, 4_000))).toEqual({
      code: 'TOTAL_CHANGED',
      data: { totalMinor: 5_000 },
    });
    const short = office.operations.orders.pay({
      id: v7(),
      orderId: order.id,
      expectedTotalMinor: 5_000,
      payments: [{ method: 'card', amountMinor: 4_999 }],
    });
    expect(await refusalOf(short)).toEqual({
      code: 'PAYMENTS_DIFFER',
      data: { totalMinor: 5_000, paidMinor: 4_999 },
    });
    expect((await paid(order.id, 5_000)).order.status).toBe('paid');
  });

  test('on the house is for those who may give it', async () => {
    const { classIds } = await office.event([{ capacity: 5, priceMinor: 1_000 }]);
    const order = await held(classIds[0], 1);
    const clerk = await office.openCounter();
    await clerk.signInAs('clerk');
    const payment = {
      id: v7(),
      orderId: order.id,
      expectedTotalMinor: 1_000,
      payments: [{ method: 'complimentary' as const, amountMinor: 1_000 }],
    };
    expect(await refusalOf(clerk.operations.orders.pay(payment))).toEqual({
      code: 'NOT_PERMITTED',
      data: { permission: 'sellComplimentary' },
    });
    expect((await office.operations.orders.pay(payment)).order.status).toBe('paid');
  });

  test('keeps price, VAT rate and name as sold, whatever is edited later', async () => {
    const { classIds } = await office.event([{ capacity: 5 }]);
    const [ticketClassId = ''] = classIds;
    const order = await held(ticketClassId, 1);
    await paid(order.id, 5_000);
    const { ticketClass } = await office.operations.ticketClasses.update({
      ticketClassId,
      name: 'Dearer',
      priceMinor: 9_900,
      vatRateBp: 2_300,
      capacity: 5,
      participantData: 'none',
    });
    expect(ticketClass).toMatchObject({ name: 'Dearer', sold: 1 });
    const { order: later } = await office.operations.orders.get({ orderId: order.id });
    expect(later).toMatchObject({ totalMinor: 5_000 });
    expect(later.tickets[0]).toMatchObject({ className: 'Class 1', vatRateBp: 800 });
  });
});

describe('cancelling', () => {
  test('gives the places and the money back, once', async () => {
    const { classIds } = await office.event([{ capacity: 2 }]);
    const order = await held(classIds[0]);
    await paid(order.id, 10_000);
    const cancel = () =>
      office.operations.orders.cancel({ orderId: order.id, reason: 'wrong evening' });
    await Promise.all([cancel(), cancel(), cancel()]);
    const { order: cancelled } = await cancel();
    expect(cancelled).toMatchObject({ status: 'cancelled', totalMinor: 10_000 });
    expect(cancelled.tickets.map(each => each.status)).toEqual(['void', 'void']);
    expect(cancelled.payments.map(each => each.amountMinor)).toEqual([10_000, -10_000]);
    expect(await stockOf(classIds[0])).toEqual({ capacity: 2, held: 0, sold: 0 });
  });

  test('is refused after admission, and after the start without permission', async () => {
    const { id, classIds } = await office.event([{ capacity: 4 }]);
    const order = await held(classIds[0], 1);
    await paid(order.id, 5_000);
    const clerk = await office.openCounter();
    await clerk.signInAs('clerk');
    await office.sql(`update events set starts_at = now() where id = $1`, [id]);
    const cancel = { orderId: order.id, reason: 'late' };
    expect(await refusalOf(clerk.operations.orders.cancel(cancel))).toMatchObject({
      code: 'EVENT_STARTED',
    });
    await office.sql(`update tickets set admitted_at = now() where order_id = $1`, [order.id]);
    expect(await refusalOf(office.operations.orders.cancel(cancel))).toMatchObject({
      code: 'ADMITTED',
    });
  });
});

test('a hold left by a crash is offered again at its own counter only', async () => {
  const { classIds } = await office.event([{ capacity: 5 }]);
  const here = await office.openCounter();
  await here.signInAs('clerk');
  const { order } = await here.operations.orders.hold({
    id: v7(),
    lines: [{ ticketClassId: classIds[0] ?? '', quantity: 1 }],
  });
  const { orders } = await here.operations.orders.openHolds();
  expect(orders.map(each => each.id)).toEqual([order.id]);
  const there = await office.operations.orders.openHolds();
  expect(there.orders.map(each => each.id)).not.toContain(order.id);
});

describe('the list of orders', () => {
  test('finds an order by its code, the names on it and its event, newest first', async () => {
    const event = { title: 'Sowa i Przyjaciele' };
    const { id, classIds } = await office.event([{ capacity: 9, participantData: 'name' }], event);
    const [older, newer] = [await held(classIds[0], 2), await held(classIds[0], 1)];
    await office.operations.orders.saveParticipants({
      orderId: older.id,
      participants: [
        { ticketId: older.tickets[0]?.id ?? '', firstName: 'Łucja', lastName: 'Źrebiec' },
      ],
    });
    const find = async (text: string) => {
      const { orders } = await office.operations.orders.list({ text });
      return orders.map(each => each.id);
    };
    const spoken = `${older.code.slice(0, 4)}-${older.code.slice(4)}`.toLowerCase();
    expect(await find(spoken)).toEqual([older.id]);
    expect(await find('zrebiec łucja')).toEqual([older.id]);
    expect(await find('przyjaciele')).toEqual([newer.id, older.id]);
    const { orders } = await office.operations.orders.list({ eventId: id, limit: 1 });
    expect(orders).toMatchObject([{ id: newer.id, ticketCount: 1, totalMinor: 5_000 }]);
    const row = (await office.operations.orders.list({ text: spoken })).orders[0];
    expect(row).toMatchObject({
      names: ['Łucja Źrebiec'],
      eventTitles: [event.title],
      ticketCount: 2,
    });
  });

  test('goes page by page through all of them, none twice, and tells lapsed holds as expired', async () => {
    const { id, classIds } = await office.event([{ capacity: 9 }]);
    const made = [];
    for (let at = 0; at < 5; at += 1) made.push((await held(classIds[0], 1)).id);
    await lapse(made[0] ?? '');
    const seen: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await office.operations.orders.list({ eventId: id, limit: 2, cursor });
      seen.push(...page.orders.map(each => each.id));
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    expect(seen).toEqual([...made].reverse());
    const { orders } = await office.operations.orders.list({ eventId: id, status: 'expired' });
    expect(orders.map(each => [each.id, each.status])).toEqual([[made[0], 'expired']]);
  });
});
