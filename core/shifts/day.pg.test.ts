import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../../tests/support/books.ts';
import type { At } from '../../tests/support/fixtures/counter.ts';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';
import { vatInside } from '../contract/money.ts';
import { moving, shiftActs } from './shifts.testing.ts';

/* Days of random acts at one counter; of each, the settlement is compared with the rows behind it. */

let office: BoxOffice;
let classIds: readonly string[];
beforeAll(async () => {
  office = await openBoxOffice();
  await withDrawers();
  const offers = [
    { capacity: 400, priceMinor: 3_333, vatRateBp: 800 },
    { capacity: 400, priceMinor: 1, vatRateBp: 2_300 },
    { capacity: 400, priceMinor: 0, vatRateBp: 0 },
  ];
  ({ classIds } = await office.event(offers));
});
afterAll(() => office.close());

const { withDrawers, aCounter, opened } = shiftActs(() => office);

const act = fc.oneof(
  fc.record({
    does: fc.constant('sale' as const),
    at: fc.nat(2),
    tickets: fc.integer({ min: 1, max: 3 }),
    /** How many hundredths of it are paid in cash. */
    cash: fc.constantFrom(0, 37, 100),
  }),
  fc.record({ does: fc.constant('cancel' as const), which: fc.nat() }),
  fc.record({ does: fc.constant('correct' as const), which: fc.nat() }),
  fc.record({ does: fc.constant('undo' as const) }),
  fc.record({
    does: fc.constantFrom('payIn' as const, 'payOut' as const, 'drop' as const),
    amountMinor: fc.integer({ min: 1, max: 9_000 }),
  }),
  fc.record({ does: fc.constant('void' as const), which: fc.nat() }),
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

const oneOf = <T>(all: readonly T[], which: number): T | undefined => all[which % all.length];
const saidNo = ['DRAWER_EMPTY', 'NOT_FOUND', 'NOT_CORRECTABLE', 'NOT_LAST_SALE', 'WRONG_STATE'];
/** What the house says no to has not been done. */
const tried = (call: Promise<unknown>): Promise<boolean> =>
  call.then(
    () => true,
    (error: unknown) => {
      const { code } = error as { code?: string };
      if (saidNo.includes(code ?? '')) return false;
      throw error;
    },
  );

/** The last payment of an order, by the other method. */
async function corrected({ operations }: At, orderId: string) {
  const { order } = await operations.orders.get({ orderId });
  const last = order.payments.at(-1);
  const method = last?.method === 'cash' ? 'card' : 'cash';
  const paymentId = last?.id ?? v7();
  return operations.payments.correct({ id: v7(), orderId, paymentId, method });
}

async function day(acts: readonly Act[]) {
  const { operations } = await aCounter();
  const { id: shiftId } = await opened({ operations }, 5_000);
  const [orders, movements]: [string[], string[]] = [[], []];
  for (const each of acts) {
    if (each.does === 'sale') {
      const order = await heldAt({ operations }, classIds[each.at] ?? '', each.tickets);
      const { id: orderId, totalMinor } = order;
      const cashMinor = Math.floor((totalMinor * each.cash) / 100);
      const payments = [
        { method: 'cash' as const, amountMinor: cashMinor },
        { method: 'card' as const, amountMinor: totalMinor - cashMinor },
      ].filter(({ amountMinor }) => amountMinor > 0);
      await operations.orders.pay({
        ...{ id: v7(), orderId, payments, expectedTotalMinor: totalMinor },
      });
      orders.push(orderId);
    } else if (each.does === 'cancel') {
      const orderId = oneOf(orders, each.which);
      if (orderId !== undefined) {
        await tried(operations.orders.cancel({ id: v7(), orderId, reason: 'rain' }));
      }
    } else if (each.does === 'undo') {
      const orderId = orders.at(-1);
      if (orderId !== undefined) await tried(operations.orders.undo({ id: v7(), orderId }));
    } else if (each.does === 'correct') {
      const orderId = oneOf(orders, each.which);
      if (orderId !== undefined) await tried(corrected({ operations }, orderId));
    } else if (each.does === 'void') {
      const movementId = oneOf(movements, each.which);
      if (movementId !== undefined) {
        await tried(operations.shifts.voidMovement({ id: v7(), movementId, reason: 'mistake' }));
      }
    } else {
      const cash = moving(each.amountMinor);
      if (await tried(operations.shifts[each.does](cash))) movements.push(cash.id);
    }
  }
  await operations.shifts.beginCount({ shiftId });
  const { settlement } = await operations.shifts.close({
    ...{ id: v7(), shiftId, counted: [], reason: 'not counted' },
  });
  return { shiftId, settlement };
}

const total = (amounts: readonly number[]): number => amounts.reduce((sum, each) => sum + each, 0);

/** The rows of a shift, as nobody has added them up. */
async function rowsOf(shiftId: string) {
  const payments = await office.sql(
    'select method, amount_minor::int as amount from payments where shift_id = $1',
    [shiftId],
  );
  const movements = await office.sql(
    'select amount_minor::int as amount from cash_movements where shift_id = $1',
    [shiftId],
  );
  const tickets = await office.sql(
    `select price_minor::int as price, vat_rate_bp as rate, voided_shift_id is null as kept from tickets
     where sold_shift_id = $1`,
    [shiftId],
  );
  return { payments, movements, tickets } as unknown as {
    payments: { method: string; amount: number }[];
    movements: { amount: number }[];
    tickets: { price: number; rate: number; kept: boolean }[];
  };
}

test(
  'whatever the day was, the settlement is the sum of its rows, and its parts are the whole',
  {
    timeout: 300_000,
  },
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async acts => {
        const { shiftId, settlement } = await day(acts);
        const { payments, movements, tickets } = await rowsOf(shiftId);
        const { report, expectedMinor } = settlement;
        const booked = (method?: string) =>
          total(payments.filter(p => !method || p.method === method).map(p => p.amount));
        for (const { method, salesMinor, refundsMinor } of report.byMethod) {
          expect(salesMinor - refundsMinor).toBe(booked(method));
        }
        const net = (parts: readonly { salesMinor: number; refundsMinor: number }[]) =>
          total(parts.map(each => each.salesMinor - each.refundsMinor));
        const whole = booked();
        expect([net(report.byMethod), net(report.byOperator)]).toEqual([whole, whole]);
        expect(total(report.byVatRate.map(each => each.grossMinor))).toBe(whole);
        expect(total(report.byClass.map(each => each.grossMinor))).toBe(whole);
        const kept = tickets.filter(each => each.kept);
        for (const { vatRateBp, vatMinor } of report.byVatRate) {
          const vat = kept
            .filter(each => each.rate === vatRateBp)
            .map(each => vatInside(each.price as never, each.rate));
          expect(vatMinor).toBe(total(vat));
        }
        expect(expectedMinor).toBe(booked('cash') + total(movements.map(each => each.amount)));
        const { floatMinor, inMinor, outMinor } = report.cash;
        expect(expectedMinor).toBe(floatMinor + booked('cash') + inMinor - outMinor);
        const query = async (question: string) => ({ rows: await office.sql(question) });
        expect(await violations({ query: query as never })).toEqual([]);
      }),
      { numRuns: 6 },
    ),
);
