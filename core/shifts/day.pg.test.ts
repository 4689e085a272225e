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

const offers = [
  { capacity: 400, priceMinor: 3_333, vatRateBp: 800 },
  { capacity: 400, priceMinor: 1, vatRateBp: 2_300 },
  { capacity: 400, priceMinor: 0, vatRateBp: 0 },
];
let office: BoxOffice;
let classIds: readonly string[];
beforeAll(async () => {
  office = await openBoxOffice();
  await withDrawers();
  ({ classIds } = await office.event(offers));
});
afterAll(() => office.close());

const { withDrawers, aCounter, opened } = shiftActs(() => office);

/** What is done with an order of the day. */
const laterAct = fc.oneof(
  fc.record({ does: fc.constant('cancel' as const) }),
  fc.record({ does: fc.constant('correct' as const) }),
  /** The fee is kept as far as the ticket cost so much. */
  fc.record({ does: fc.constant('cancelTicket' as const), feeMinor: fc.constantFrom(0, 1, 900) }),
  fc.record({
    does: fc.constant('allow' as const),
    amountMinor: fc.integer({ min: 1, max: 4_000 }),
  }),
  fc.record({ does: fc.constant('exchange' as const), at: fc.nat(2) }),
);
type LaterAct = typeof laterAct extends fc.Arbitrary<infer A> ? A : never;

const act = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('sale' as const),
      at: fc.nat(2),
      tickets: fc.integer({ min: 1, max: 3 }),
      /** How many hundredths of it are paid in cash. */
      cash: fc.constantFrom(0, 37, 100),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('later' as const), which: fc.nat(), act: laterAct }),
  },
  fc.record({ does: fc.constant('undo' as const) }),
  fc.record({
    does: fc.constantFrom('payIn' as const, 'payOut' as const, 'drop' as const),
    amountMinor: fc.integer({ min: 1, max: 9_000 }),
  }),
  fc.record({ does: fc.constant('void' as const), which: fc.nat() }),
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

const oneOf = <T>(all: readonly T[], which: number): T | undefined => all[which % all.length];
const saidNo = [
  ...['DRAWER_EMPTY', 'NOT_FOUND', 'NOT_CORRECTABLE', 'NOT_LAST_SALE', 'WRONG_STATE'],
  ...['ALLOWANCE_TOO_LARGE', 'FEE_TOO_LARGE'],
];
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

/** The first ticket of an order that is still sold, with what it costs after allowances. */
async function firstSold({ operations }: At, orderId: string) {
  const { order } = await operations.orders.get({ orderId });
  const ticket = order.tickets.find(each => each.status === 'sold');
  const allowed = order.charges.filter(
    each => each.kind === 'allowance' && each.ticketId === ticket?.id,
  );
  return (
    ticket && {
      id: ticket.id,
      costMinor: ticket.priceMinor + total(allowed.map(each => each.amountMinor)),
    }
  );
}

async function later(at: At, orderId: string, given: LaterAct): Promise<unknown> {
  const { orders } = at.operations;
  const command = { id: v7(), orderId };
  if (given.does === 'cancel') return orders.cancel({ ...command, reason: 'rain' });
  if (given.does === 'correct') return corrected(at, orderId);
  if (given.does === 'allow') {
    return orders.giveAllowance({
      ...command,
      amountMinor: given.amountMinor,
      reason: 'late start',
    });
  }
  const { id = v7(), costMinor = 0 } = (await firstSold(at, orderId)) ?? {};
  if (given.does === 'cancelTicket') {
    const { feeMinor } = given;
    return orders.cancelTickets({ ...command, ticketIds: [id], feeMinor, reason: 'fell ill' });
  }
  const moreMinor = (offers[given.at]?.priceMinor ?? 0) - costMinor;
  return orders.exchange({
    ...{ ...command, returned: [id], expectedDifferenceMinor: moreMinor },
    lines: [{ ticketClassId: classIds[given.at] ?? '', quantity: 1 }],
    ...(moreMinor > 0 && { payments: [{ method: 'cash' as const, amountMinor: moreMinor }] }),
  });
}

async function day(acts: readonly Act[]) {
  const { operations } = await aCounter();
  const { id: shiftId } = await opened({ operations }, 5_000);
  const [orders, movements]: [string[], string[]] = [[], []];
  let exchanges = 0;
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
    } else if (each.does === 'undo') {
      const orderId = orders.at(-1);
      if (orderId !== undefined) await tried(operations.orders.undo({ id: v7(), orderId }));
    } else if (each.does === 'later') {
      const orderId = oneOf(orders, each.which);
      const isDone =
        orderId !== undefined && (await tried(later({ operations }, orderId, each.act)));
      if (isDone && each.act.does === 'exchange') exchanges += 1;
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
  return { shiftId, settlement, exchanges };
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
  const kept = await office.sql(
    `select price_minor::int as price, vat_rate_bp as rate from tickets
     where sold_shift_id = $1 and voided_shift_id is null
     union all select amount_minor::int, vat_rate_bp from charges where shift_id = $1 and voided_shift_id is null`,
    [shiftId],
  );
  const charges = await office.sql(
    'select amount_minor::int as amount from charges where shift_id = $1 and voided_shift_id is null',
    [shiftId],
  );
  return { payments, movements, kept, charges } as unknown as {
    payments: { method: string; amount: number }[];
    movements: { amount: number }[];
    kept: { price: number; rate: number }[];
    charges: { amount: number }[];
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
        const { shiftId, settlement, exchanges } = await day(acts);
        const { payments, movements, kept, charges } = await rowsOf(shiftId);
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
        const charged = total(charges.map(each => each.amount));
        expect(total(report.byClass.map(each => each.grossMinor))).toBe(whole - charged);
        expect(total(report.charges.map(each => each.amountMinor))).toBe(charged);
        expect(report.exchanges.count).toBe(exchanges);
        for (const { vatRateBp, vatMinor } of report.byVatRate) {
          const vat = kept
            .filter(each => each.rate === vatRateBp)
            .map(each => vatInside(each.price as never, each.rate));
          expect(vatMinor).toBe(total(vat));
        }
        expect(expectedMinor).toBe(booked('cash') + total(movements.map(each => each.amount)));
        const moved = report.movements.filter(each => each.takenBack === null);
        expect(total(moved.map(each => each.amountMinor))).toBe(
          total(movements.map(each => each.amount)),
        );
        const { floatMinor, inMinor, outMinor } = report.cash;
        expect(expectedMinor).toBe(floatMinor + booked('cash') + inMinor - outMinor);
        const query = async (question: string) => ({ rows: await office.sql(question) });
        expect(await violations({ query: query as never })).toEqual([]);
      }),
      { numRuns: 12 },
    ),
);
