import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../../tests/support/books.ts';
import { aNamedClass, offer } from '../../tests/support/fixtures/events.ts';
import { heldAt, namedAt } from '../../tests/support/fixtures/orders.ts';
import { letLapse } from '../../tests/support/fixtures/owner.ts';
import { aborted, approved, declined, unknown } from '../../tests/support/fixtures/terminals.ts';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';
import { atTerminals } from './attempts.testing.ts';

let office: BoxOffice;
let counter: TestCounter;
let terminalId: string;
const { standingAt, answer, aHold, begin, charged, attempt, order, close } = atTerminals(
  () => office,
  () => counter,
);
beforeAll(async () => {
  office = await openBoxOffice();
  counter = office.counter;
});
afterAll(async () => {
  await close();
  await office.close();
});
beforeEach(async () => {
  terminalId = await standingAt(counter);
});
afterEach(async () => {
  const query = async (question: string) => ({ rows: await office.sql(question) });
  expect(await violations({ query: query as never })).toEqual([]);
});

const minutes = (until: string | null) => (Date.parse(until ?? '') - Date.now()) / 60_000;
const listed = async (at = counter) =>
  (await at.operations.payments.toCheck()).attempts.map(each => each.id);
const payments = () => counter.operations.payments;

describe('a charge', () => {
  test('is known before the terminal is spoken to, and begun once', async () => {
    const { id: orderId } = await aHold();
    const asked = { id: v7(), orderId, amountMinor: 10_000 };
    const { attempt: begun } = await payments().begin(asked);
    expect(begun).toMatchObject({
      ...{ id: asked.id, kind: 'charge', state: 'begun', orderId, terminalId },
      ...{ amountMinor: 10_000, currency: 'PLN', isAbortAsked: false, settledAt: null },
    });
    expect(await payments().begin(asked)).toEqual({ attempt: begun });
    expect(await outcomeOf(payments().begin({ ...asked, amountMinor: 5_000 }))).toBe('ID_REUSED');
    expect(await payments().attempts({ orderId })).toEqual({ attempts: [begun] });
  });

  test('keeps the places until the terminal has answered, and for five minutes more', async () => {
    const held = await aHold();
    await office.sql(`update orders set held_until = now() + interval '1 minute' where id = $1`, [
      held.id,
    ]);
    const { id } = await begin(held);
    expect(minutes((await order(held)).heldUntil)).toBeGreaterThan(364 * 24 * 60);
    const [line] = await office.sql(
      `select held_until > now() + interval '364 days' as kept from order_lines where order_id = $1`,
      [held.id],
    );
    expect(line).toEqual({ kept: true });
    await answer(id, declined);
    expect(minutes((await order(held)).heldUntil)).toBeCloseTo(5, 0);
  });

  test('leaves a deadline that is later where it was', async () => {
    const held = await aHold();
    await answer((await begin(held)).id, declined);
    expect((await order(held)).heldUntil).toBe(held.heldUntil);
  });

  test('is not above what is due, less what is charged already', async () => {
    const held = await aHold();
    expect(await refusalOf(begin(held, 10_001))).toMatchObject({
      ...{ code: 'CHARGE_TOO_LARGE', data: { mostMinor: 10_000, currency: 'PLN' } },
    });
    await charged(held, 4_000);
    expect(await refusalOf(begin(held, 6_001))).toMatchObject({ data: { mostMinor: 6_000 } });
    expect((await begin(held, 6_000)).state).toBe('begun');
  });

  test('is of nobody whose payment would be refused: participants come first', async () => {
    const classId = await aNamedClass(office);
    const held = await heldAt(counter, classId, 2);
    const ticketIds = held.tickets.map(each => each.id);
    expect(await refusalOf(begin(held, 5_000))).toEqual({
      ...{ code: 'PARTICIPANTS_MISSING', data: { ticketIds } },
    });
    const named = await namedAt(counter, held);
    // Who was old enough for a class is not any more when its limit was changed meanwhile.
    await office.sql('update ticket_class_prices set max_age = 12 where ticket_class_id = $1', [
      classId,
    ]);
    expect(await outcomeOf(begin(named, 5_000))).toBe('AGE_LIMIT');
    await office.sql('update ticket_class_prices set max_age = null where ticket_class_id = $1', [
      classId,
    ]);
    expect((await begin(named, 5_000)).state).toBe('begun');
  });

  test('is the only one that is open of an order, also while its result is not known', async () => {
    const held = await aHold();
    const { id: attemptId } = await begin(held, 5_000);
    await standingAt(counter);
    const data = { attemptId, kind: 'charge' };
    expect(await refusalOf(begin(held, 5_000))).toEqual({
      ...{ code: 'ATTEMPT_OPEN', data: { ...data, state: 'begun' } },
    });
    await answer(attemptId, unknown);
    expect(await refusalOf(begin(held, 5_000))).toEqual({
      ...{ code: 'ATTEMPT_OPEN', data: { ...data, state: 'unknown' } },
    });
  });

  test('waits while another counter is at the same terminal, which is named', async () => {
    const other = await office.openCounter();
    await other.signInAs('clerk');
    await standingAt(counter, other);
    const { id, counterName } = await begin(await aHold());
    const held = await aHold(2, other);
    const busy = await refusalOf(begin(held, 10_000, other));
    expect(busy).toMatchObject({ code: 'TERMINAL_BUSY', data: { counterName } });
    await answer(id, aborted);
    expect((await begin(held, 10_000, other)).state).toBe('begun');
  });

  test('needs a terminal at the counter, or one that is named', async () => {
    await office.sql('update counters set terminal_id = null');
    const held = await aHold();
    expect(await outcomeOf(begin(held))).toBe('NO_TERMINAL');
    const asked = { id: v7(), orderId: held.id, amountMinor: 10_000 };
    expect(await outcomeOf(payments().begin({ ...asked, terminalId: v7() }))).toBe('NO_TERMINAL');
    expect(await outcomeOf(payments().begin({ ...asked, terminalId }))).toBe('done');
  });

  test('is of places that are held, and of a paid order only for an exchange', async () => {
    const sold = await aHold();
    const { id: orderId, totalMinor: amountMinor } = sold;
    await counter.operations.orders.pay({
      ...{ id: v7(), orderId, expectedTotalMinor: amountMinor },
      payments: [{ method: 'cash', amountMinor }],
    });
    expect(await refusalOf(begin(sold))).toMatchObject({
      ...{ code: 'WRONG_STATE', data: { status: 'paid' } },
    });
    const forExchange = { id: v7(), orderId, amountMinor: 2_500, forExchange: true };
    expect(await outcomeOf(payments().begin(forExchange))).toBe('done');
  });
});

describe('a charge of a hold that ran out', () => {
  const tidiedUp = () => office.operations.maintenance.releaseExpiredHolds({});
  const askedOf = ({ id: orderId }: Order, amountMinor: number) => ({
    ...{ id: v7(), orderId, amountMinor },
  });

  test('takes its places back, as a payment does, and keeps them', async () => {
    const held = await aHold();
    await letLapse(office.sql, held.id);
    const { id } = await begin(held);
    await tidiedUp();
    expect((await order(held)).status).toBe('held');
    await answer(id, declined);
    expect(minutes((await order(held)).heldUntil)).toBeCloseTo(5, 0);
    await charged(held);
  });

  test('is of the prices of now, which are seen first and kept by its tickets', async () => {
    const { classId: ticketClassId } = await office.event([{ capacity: 5 }]);
    const held = await heldAt(counter, ticketClassId, 2);
    await letLapse(office.sql, held.id);
    const change = { ...offer, ticketClassId, name: 'Anew', priceMinor: 6_000, capacity: 5 };
    await office.operations.ticketClasses.update(change);
    expect(await refusalOf(begin(held))).toEqual({
      ...{ code: 'TOTAL_CHANGED', data: { totalMinor: 12_000 } },
    });
    const seen = { ...askedOf(held, 12_000), expectedTotalMinor: 12_000 };
    await payments().begin(seen);
    await answer(seen.id, approved);
    const { order: paid } = await counter.operations.orders.pay({
      ...{ id: v7(), orderId: held.id, expectedTotalMinor: 12_000 },
      payments: [{ method: 'card', amountMinor: 12_000, attemptId: seen.id }],
    });
    expect(paid.tickets.map(each => each.priceMinor)).toEqual([6_000, 6_000]);
  });

  test('is refused where a payment would be too: its event has begun', async () => {
    const { id: eventId, classId } = await office.event([{ capacity: 5 }]);
    const held = await heldAt(counter, classId, 2);
    await letLapse(office.sql, held.id);
    await office.sql('update events set starts_at = now() where id = $1', [eventId]);
    expect(await outcomeOf(begin(held))).toBe('HOLD_EXPIRED');
  });

  test('is refused once its places are given up: they are held again first', async () => {
    const held = await aHold();
    await letLapse(office.sql, held.id);
    await tidiedUp();
    expect(await outcomeOf(begin(held))).toBe('HOLD_EXPIRED');
    expect(await payments().attempts({ orderId: held.id })).toEqual({ attempts: [] });
  });

  test('in time, too, is refused of another total than the clerk saw', async () => {
    const held = await aHold();
    const other = { ...askedOf(held, 5_000), expectedTotalMinor: 5_000 };
    expect(await refusalOf(payments().begin(other))).toEqual({
      ...{ code: 'TOTAL_CHANGED', data: { totalMinor: 10_000 } },
    });
  });
});

describe('what the terminal answers', () => {
  test('is kept with what the slip needs', async () => {
    const { id } = await begin(await aHold());
    await answer(id, approved);
    expect(await attempt(id)).toMatchObject({
      ...{ state: 'approved', reference: 'reference 1', cardLast4: '4242' },
      ...{ authorisation: 'A17', receiptText: 'APPROVED', settledAt: expect.any(String) as string },
    });
  });

  test.each([approved, declined, aborted, unknown])(
    'is recorded once when it comes twice: $state',
    async outcome => {
      const held = await aHold();
      const { id } = await begin(held);
      for (const _ of [1, 2]) await answer(id, outcome);
      const told = await office.sql(
        `select after->>'state' as state from journal where object_id = $1 and operation = 'payments.outcome'`,
        [held.id],
      );
      expect(told).toEqual([{ state: outcome.state }]);
    },
  );

  test('is taken late too, after nobody knew', async () => {
    const { id } = await begin(await aHold());
    await answer(id, unknown);
    expect(await attempt(id)).toMatchObject({ state: 'unknown', why: 'the line broke' });
    await answer(id, approved);
    expect(await attempt(id)).toMatchObject({ state: 'approved', why: null });
  });

  test.each([declined, aborted])(
    'is never lost when it approves what was already $state: it is listed',
    async first => {
      const { id } = await begin(await aHold());
      await answer(id, first);
      expect(await listed()).not.toContain(id);
      await answer(id, approved);
      expect((await attempt(id)).state).toBe('approved');
      expect(await listed()).toContain(id);
    },
  );

  test('takes no approval back that came before', async () => {
    const { id } = await begin(await aHold());
    await answer(id, approved);
    for (const late of [declined, aborted, unknown]) await answer(id, late);
    expect((await attempt(id)).state).toBe('approved');
    await expect(
      office.sql(
        `update payment_attempts set state = 'declined', settled_at = now() where id = $1`,
        [id],
      ),
    ).rejects.toMatchObject({ code: 'RL010' });
  });

  test('is taken after a year too: the charge pays, while its places are free', async () => {
    const held = await aHold();
    const { id } = await begin(held);
    await answer(id, unknown);
    await letLapse(office.sql, held.id);
    await answer(id, approved);
    expect(await listed()).toContain(id);
    const { order: paid } = await counter.operations.orders.pay({
      ...{ id: v7(), orderId: held.id, expectedTotalMinor: 10_000 },
      payments: [{ method: 'card', amountMinor: 10_000, attemptId: id }],
    });
    expect(paid.status).toBe('paid');
    expect(await listed()).not.toContain(id);
  });

  test('of an attempt that nobody knows changes nothing', async () => {
    expect(await answer(v7(), approved)).toBeNull();
  });
});

describe('somebody at the counter', () => {
  test('wishes a charge ended, and the terminal decides', async () => {
    const { id } = await begin(await aHold());
    await payments().abort({ id });
    expect(await attempt(id)).toMatchObject({ state: 'begun', isAbortAsked: true });
    await answer(id, approved);
    await payments().abort({ id });
    expect(await attempt(id)).toMatchObject({ state: 'approved', isAbortAsked: true });
  });

  test('has the terminal asked again only while that is open', async () => {
    const { id } = await begin(await aHold());
    await answer(id, unknown);
    await payments().ask({ id });
    const asked = () => office.sql('select asked_at from payment_attempts where id = $1', [id]);
    const [first] = await asked();
    expect(first?.['asked_at']).toBeInstanceOf(Date);
    await answer(id, declined);
    await payments().ask({ id });
    expect(await asked()).toEqual([first]);
    expect(await outcomeOf(payments().ask({ id: v7() }))).toBe('NOT_FOUND');
  });

  test('enters from the slip what is not known, with a reason, and nothing else', async () => {
    const { id } = await begin(await aHold());
    const settle = { id, outcome: 'approved', reason: 'the slip says so' } as const;
    expect(await refusalOf(payments().settle(settle))).toMatchObject({
      ...{ code: 'WRONG_STATE', data: { status: 'begun' } },
    });
    await answer(id, unknown);
    for (const _ of [1, 2]) await payments().settle(settle);
    expect(await attempt(id)).toMatchObject({
      ...{ state: 'approved', settledReason: 'the slip says so', reference: null },
      settledBy: expect.any(String) as string,
    });
    expect(await outcomeOf(payments().settle({ ...settle, outcome: 'declined' }))).toBe(
      'WRONG_STATE',
    );
  });

  test('is corrected by the terminal, as long as nothing is booked', async () => {
    const { id } = await begin(await aHold());
    await answer(id, unknown);
    await payments().settle({ id, outcome: 'approved', reason: 'the slip says so' });
    await answer(id, declined);
    expect(await attempt(id)).toMatchObject({ state: 'declined', settledBy: null });
    await answer(id, approved);
    expect(await attempt(id)).toMatchObject({ state: 'approved', reference: 'reference 1' });
  });

  test('sees what must be checked of their counter, and with `settlePayment` of all', async () => {
    const { id } = await begin(await aHold());
    await answer(id, unknown);
    const other = await office.openCounter();
    await other.signInAs('clerk');
    expect(await listed(other)).not.toContain(id);
    await other.signInAs('organizer');
    expect(await listed(other)).toContain(id);
    await counter.signInAs('clerk');
    expect(await listed()).toContain(id);
    await counter.signInAs('admin');
  });
});

test('what a terminal is at is listed for whoever closes a shift, and for nobody else', async () => {
  const { id } = await begin(await aHold());
  expect(await listed()).not.toContain(id);
  const underWay = async () =>
    (await payments().toCheck({ underWay: true })).attempts.map(each => each.id);
  expect(await underWay()).toContain(id);
  await answer(id, declined);
  expect(await underWay()).not.toContain(id);
});

describe('a charge that no payment is booked with', () => {
  const reverse = (attemptId: string) => payments().reverse({ id: v7(), attemptId });

  test('goes back whole, once the terminal approves that', async () => {
    const held = await aHold();
    const id = await charged(held);
    const { attempt: back } = await reverse(id);
    expect(back).toMatchObject({ kind: 'reversal', ofAttemptId: id, amountMinor: 10_000 });
    expect(await outcomeOf(reverse(id))).toBe('ATTEMPT_OPEN');
    await answer(back.id, approved);
    expect((await attempt(id)).state).toBe('reversed');
    expect(await listed()).not.toContain(id);
    expect(await listed()).not.toContain(back.id);
    expect(await outcomeOf(reverse(id))).toBe('WRONG_STATE');
    expect(minutes((await order(held)).heldUntil)).toBeLessThan(20);
  });

  test('stays as it is where that is declined', async () => {
    const id = await charged(await aHold());
    const { attempt: back } = await reverse(id);
    await answer(back.id, declined);
    expect((await attempt(id)).state).toBe('approved');
    expect(await outcomeOf(reverse(id))).toBe('done');
  });

  test('is not reversed by nothing', async () => {
    const id = await charged(await aHold());
    await expect(
      office.sql(`update payment_attempts set state = 'reversed' where id = $1`, [id]),
    ).rejects.toMatchObject({ code: 'RL048' });
  });
});

describe('whoever writes into the table', () => {
  const write = (what: string, id: string) =>
    office.sql(`update payment_attempts set ${what} where id = $1`, [id]);

  test.each([
    ['a step that there is none of', `state = 'used', settled_at = now()`, 'RL047'],
    ['another amount', 'amount_minor = 1', 'RL010'],
    ['another order', 'order_id = gen_random_uuid()', 'RL010'],
  ])('may not write %s', async (_, what, code) => {
    const { id } = await begin(await aHold());
    await expect(write(what, id)).rejects.toMatchObject({ code });
  });

  test('may neither delete nor rewrite what the terminal told', async () => {
    const id = await charged(await aHold());
    await expect(write(`provider_reference = 'x'`, id)).rejects.toMatchObject({ code: 'RL010' });
    await expect(
      office.sql('delete from payment_attempts where id = $1', [id]),
    ).rejects.toMatchObject({ code: 'RL010' });
  });

  test('may not say that a payment was booked where there is none', async () => {
    const id = await charged(await aHold());
    await expect(write(`state = 'used'`, id)).rejects.toMatchObject({ code: 'RL048' });
  });

  test('may not configure a terminal twice', async () => {
    const again = (columns: string) =>
      office.sql(
        `insert into terminals (id, name, provider, host, port)
         select gen_random_uuid(), ${columns} from terminals where id = $1`,
        [terminalId],
      );
    await expect(again(`'Other', provider, upper(host), port`)).rejects.toMatchObject({
      constraint: 'terminals_address',
    });
    await expect(again('upper(name), provider, host, 1')).rejects.toMatchObject({
      constraint: 'terminals_name',
    });
    await office.sql('update terminals set removed_at = now() where id = $1', [terminalId]);
    await again('name, provider, host, port');
  });
});
