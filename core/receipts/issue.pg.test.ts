import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inCash } from '../../tests/support/fixtures/orders.ts';
import { selling } from '../../tests/support/fixtures/selling.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';
import { balancing, SignedMinor } from '../contract/money.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const { held } = selling(() => office);

const receiptsOf = async (orderId: string) =>
  (await office.operations.orders.get({ orderId })).receipts;

describe('a receipt', () => {
  test('of a sale says what was sold, for how much, and how it was paid', async () => {
    const { classIds } = await office.event([{ capacity: 9, name: 'Stalls', priceMinor: 5_000 }]);
    const order = await held(classIds[0], 2);
    await office.operations.orders.pay({
      id: v7(),
      orderId: order.id,
      expectedTotalMinor: 10_000,
      payments: [
        { method: 'cash', amountMinor: 6_000, tenderedMinor: 10_000 },
        { method: 'card', amountMinor: 4_000 },
      ],
    });
    const [receipt, ...more] = await receiptsOf(order.id);
    expect(more).toEqual([]);
    expect(receipt).toMatchObject({
      kind: 'sale',
      currency: 'PLN',
      lines: [
        {
          className: 'Stalls',
          quantity: 2,
          priceMinor: 5_000,
          totalMinor: 10_000,
          vatRateBp: 800,
          vatMinor: 740,
        },
      ],
      payments: [
        { method: 'cash', amountMinor: 6_000, tenderedMinor: 10_000 },
        { method: 'card', amountMinor: 4_000, tenderedMinor: null },
      ],
      totalMinor: 10_000,
      vatMinor: 740,
      seller: null,
      buyer: null,
    });
    expect(receipt?.number).toMatch(/^1\/\d{4}\/\d{6}$/);
  });

  test('of an order that is taken back is its reverse, under a number of its own', async () => {
    const { classIds } = await office.event([{ capacity: 9, priceMinor: 2_500 }]);
    const order = await held(classIds[0], 3);
    await office.operations.orders.pay(inCash(order));
    await office.operations.orders.cancel({ orderId: order.id, reason: 'rain' });
    const [sale, refund] = await receiptsOf(order.id);
    expect(refund).toMatchObject({
      kind: 'refund',
      lines: [{ quantity: -3, totalMinor: -7_500 }],
      payments: [{ method: 'cash', amountMinor: -7_500 }],
      totalMinor: -7_500,
      vatMinor: balancing(sale?.vatMinor ?? SignedMinor.parse(0)),
    });
    expect(refund?.number).not.toBe(sale?.number);
  });

  test('of some tickets taken back for a fee, and of an allowance, accounts for what was charged', async () => {
    const { classIds } = await office.event([{ capacity: 9, priceMinor: 5_000 }]);
    const order = await held(classIds[0], 3);
    const { pay, cancelTickets, giveAllowance, cancel } = office.operations.orders;
    await pay(inCash(order));
    const [first, ...others] = order.tickets.map(each => each.id);
    const given = { id: v7(), orderId: order.id, reason: 'late start' };
    await giveAllowance({ ...given, amountMinor: 600, ticketIds: others });
    const back = { id: v7(), orderId: order.id, reason: 'ill', ticketIds: [first ?? ''] };
    await cancelTickets({ ...back, keepFee: true, feeMinor: 500 });
    await cancel({ orderId: order.id, reason: 'rain' });
    const [, allowance, part, rest] = await receiptsOf(order.id);
    expect(allowance).toMatchObject({ lines: [], totalMinor: -600 });
    expect(allowance?.charges).toMatchObject([{ kind: 'allowance', amountMinor: -600 }]);
    expect(part).toMatchObject({
      lines: [{ quantity: -1, totalMinor: -5_000 }],
      charges: [{ kind: 'cancellationFee', amountMinor: 500 }],
      totalMinor: -4_500,
      payments: [{ method: 'cash', amountMinor: -4_500 }],
    });
    expect(rest).toMatchObject({
      lines: [{ quantity: -2, totalMinor: -10_000 }],
      charges: [{ kind: 'allowance', amountMinor: 600 }],
      totalMinor: -9_400,
    });
  });

  test('is issued once for a payment that is sent twice, and not for a hold that is released', async () => {
    const { classIds } = await office.event([{ capacity: 9 }]);
    const order = await held(classIds[0], 1);
    const payment = inCash(order);
    await office.operations.orders.pay(payment);
    await office.operations.orders.pay(payment);
    expect(await receiptsOf(order.id)).toHaveLength(1);
    const other = await held(classIds[0], 1);
    await office.operations.orders.cancel({ orderId: other.id, reason: 'left' });
    expect(await receiptsOf(other.id)).toEqual([]);
  });

  test('names the seller of the settings, and a buyer only where a tax id was given', async () => {
    await office.operations.maintenance.changeSettings({
      sellerName: 'Teatr Mały sp. z o.o.',
      sellerAddress: 'ul. Zielna 5, 00-001 Warszawa',
      sellerTaxId: '526-025-02-74',
    });
    const { classIds } = await office.event([{ capacity: 9 }]);
    const [private_, firm] = [await held(classIds[0], 1), await held(classIds[0], 1)];
    const { saveBuyer, pay } = office.operations.orders;
    await saveBuyer({ orderId: private_.id, buyer: { name: 'Ewa Lis' } });
    await saveBuyer({ orderId: firm.id, buyer: { name: 'Lis i Syn', taxId: 'PL 526 025 02 74' } });
    for (const order of [private_, firm]) await pay(inCash(order));
    const seller = {
      name: 'Teatr Mały sp. z o.o.',
      address: 'ul. Zielna 5, 00-001 Warszawa',
      taxId: '5260250274',
    };
    expect((await receiptsOf(private_.id))[0]).toMatchObject({ seller, buyer: null });
    const buyer = { name: 'Lis i Syn', taxId: 'PL5260250274' };
    expect((await receiptsOf(firm.id))[0]).toMatchObject({ seller, buyer });
    await office.operations.maintenance.changeSettings({ sellerName: 'Somebody else' });
    expect((await receiptsOf(firm.id))[0]).toMatchObject({ seller });
  });

  test('belongs to the day before until the day of the books begins', async () => {
    const { classIds } = await office.event([{ capacity: 9 }]);
    const [here] =
      await office.sql(`select to_char(now() at time zone 'Europe/Warsaw', 'HH24:MI') as t,
      (now() at time zone 'Europe/Warsaw')::date::text as today,
      (now() at time zone 'Europe/Warsaw')::date - 1 || '' as before`);
    const dayOf = async (dayStartsAt: string) => {
      await office.operations.maintenance.changeSettings({ dayStartsAt });
      const order = await held(classIds[0], 1);
      await office.operations.orders.pay(inCash(order));
      return (await receiptsOf(order.id))[0]?.businessDate;
    };
    expect(await dayOf('00:00')).toBe(here?.['today']);
    expect(await dayOf('23:59')).toBe(here?.['before']);
    await office.operations.maintenance.changeSettings({ dayStartsAt: '04:00' });
  });
});
