import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pesel } from '../../tests/support/fixtures/cast.ts';
import { selling } from '../../tests/support/fixtures/selling.ts';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const { stockOf, held, paid } = selling(() => office);

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
      nationalId: pesel,
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

  test.each([
    ['PLN', 10_000, 510_000],
    ['JPY', 3_000, 103_000],
    // A currency whose notes we do not know.
    ['KWD', 5_000, 10_000_005_000],
  ])(
    'what nobody hands over in cash is refused, and nothing paid, in %s',
    async (currency, priceMinor, most) => {
      const { classIds } = await office.event([{ capacity: 5, priceMinor }], { currency });
      const order = await held(classIds[0], 1);
      const tendering = (tenderedMinor: number) =>
        office.operations.orders.pay({
          ...{ id: v7(), orderId: order.id, expectedTotalMinor: priceMinor },
          payments: [{ method: 'cash', amountMinor: priceMinor, tenderedMinor }],
        });
      for (const tenderedMinor of [most + 1, 100_000_000_000])
        expect(await refusalOf(tendering(tenderedMinor))).toEqual({
          code: 'TENDERED_TOO_MUCH',
          data: { mostMinor: most },
        });
      const { order: after } = await office.operations.orders.get({ orderId: order.id });
      expect(after).toMatchObject({ status: 'held', payments: [] });
      const { order: sold } = await tendering(most);
      expect(sold.payments[0]).toMatchObject({
        tenderedMinor: most,
        changeMinor: most - priceMinor,
      });
    },
  );

  test('nothing is no payment, whatever the method and whatever stands beside it (4.4)', async () => {
    const { classIds } = await office.event([{ capacity: 5, priceMinor: 1_000 }]);
    const order = await held(classIds[0], 1);
    const right = { method: 'cash' as const, amountMinor: 1_000 };
    const nothing = { amountMinor: 0 };
    for (const payments of [
      [{ method: 'cash' as const, ...nothing, tenderedMinor: 100_000_000 }],
      [{ method: 'card' as const, ...nothing }],
      [{ method: 'complimentary' as const, ...nothing }],
      [right, { method: 'cash' as const, ...nothing }],
    ]) {
      const command = { id: v7(), orderId: order.id, expectedTotalMinor: 1_000, payments };
      const refused = await refusalOf(office.operations.orders.pay(command));
      expect(refused.code).toBe('BAD_REQUEST');
    }
    expect((await paid(order.id, 1_000)).order.payments).toHaveLength(1);
  });

  test('what costs nothing is paid by no payments (4.4)', async () => {
    const { classIds } = await office.event([{ capacity: 5, priceMinor: 0 }]);
    const order = await held(classIds[0], 1);
    expect((await paid(order.id, 0)).order).toMatchObject({ status: 'paid', payments: [] });
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
