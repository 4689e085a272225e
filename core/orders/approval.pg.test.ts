import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aRole } from '../../tests/support/fixtures/people.ts';
import { selling } from '../../tests/support/fixtures/selling.ts';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import { pin, refunding } from './refunding.testing.ts';

let office: BoxOffice;
/** The counter at which everything here happens. */
let counter: TestCounter;
beforeAll(async () => {
  office = await openBoxOffice();
  counter = await office.openCounter();
});
afterAll(() => office.close());
beforeEach(async () => {
  await office.sql('delete from sign_in_tries');
});

const { stockOf } = selling(() => office);
const access = () => office.operations.access;
const { somebody, confirming, atTheCounter, anOrder, takeBack, cancelledBy, needed, isOffered } =
  refunding(
    () => office,
    () => counter,
  );

describe('the second person', () => {
  test('confirms by PIN, and the journal says who did', async () => {
    const [confirmer, clerk] = [await confirming(10_000), await somebody(9_999)];
    await atTheCounter(clerk);
    const order = await anOrder();
    await needed(order);
    const { order: cancelled } = await takeBack(order, confirmer);
    expect(cancelled.payments.map(each => each.amountMinor)).toEqual([10_000, -10_000]);
    expect(await cancelledBy(order)).toEqual([
      {
        operator_id: clerk.id,
        after: { status: 'cancelled', places: 2, refundedMinor: 10_000, approvedBy: confirmer.id },
      },
    ]);
    const { timeline } = await counter.operations.orders.get({ orderId: order.orderId });
    expect(timeline.at(-1)).toMatchObject({
      operatorName: clerk.name,
      approverName: confirmer.name,
    });
  });

  test('is nobody whom the journal names where the operator could do it alone', async () => {
    const confirmer = await confirming(null);
    await atTheCounter(await somebody(10_000));
    const order = await anOrder();
    await takeBack(order, confirmer, 'not looked at');
    expect((await cancelledBy(order))[0]?.after).not.toHaveProperty('approvedBy');
  });

  test('is never the operator', async () => {
    const clerk = await confirming(1);
    await atTheCounter(clerk);
    const order = await anOrder();
    expect(await isOffered(order, clerk)).toBe(false);
    expect(await outcomeOf(takeBack(order, clerk))).toBe('APPROVAL_NEEDED');
  });

  test('may give back so much alone, by permission and limit', async () => {
    const tooLittle = await confirming(9_999);
    const notAtAll = await confirming(null, await aRole(office, 'sell', 'cancel'));
    const enough = await confirming(10_000);
    await atTheCounter(await somebody(0));
    const order = await anOrder();
    for (const each of [tooLittle, notAtAll]) {
      expect(await isOffered(order, each)).toBe(false);
      expect(await outcomeOf(takeBack(order, each))).toBe('APPROVAL_NEEDED');
    }
    expect(await isOffered(order, enough)).toBe(true);
  });

  test('has signed in by password at this counter, so that a watched PIN is of no use elsewhere', async () => {
    const confirmer = await confirming(null);
    const clerk = await somebody(0);
    const order = await anOrder();
    const elsewhere = await office.openCounter();
    await atTheCounter(clerk, elsewhere);
    const approval = { operatorId: confirmer.id, pin };
    const { orderId } = order;
    const call = elsewhere.operations.orders.cancel({ orderId, reason: 'fell ill', approval });
    expect(await refusalOf(call)).toMatchObject({
      code: 'APPROVAL_NEEDED',
      data: { approvers: [] },
    });
  });

  test('whose PIN is wrong is guessed at as seldom as at a sign-in, and the order stays', async () => {
    const confirmer = await confirming(null);
    await atTheCounter(await somebody(0));
    const order = await anOrder();
    for (let at = 0; at < 5; at += 1) {
      expect(await outcomeOf(takeBack(order, confirmer, `48291${at}`))).toBe('WRONG_CREDENTIALS');
    }
    expect(await outcomeOf(takeBack(order, confirmer))).toBe('TRY_LATER');
    expect(await stockOf(order.classId)).toEqual({ capacity: 2, held: 0, sold: 2 });
    const [failed] = await office.sql(
      `select count(*)::int as n from journal where operation = 'access.signInFailed' and object_id = $1`,
      [confirmer.id],
    );
    expect(failed?.['n']).toBe(5);
  });

  test('gets their tries back with the right PIN', async () => {
    const confirmer = await confirming(null);
    await atTheCounter(await somebody(0));
    const order = await anOrder();
    await outcomeOf(takeBack(order, confirmer, '482910'));
    await takeBack(order, confirmer);
    expect(await office.sql('select failures from sign_in_tries where failures > 1')).toEqual([]);
  });

  test('asked by several windows at once confirms one refund', async () => {
    const confirmer = await confirming(null);
    await atTheCounter(await somebody(0));
    const order = await anOrder();
    await Promise.all([1, 2, 3].map(() => takeBack(order, confirmer)));
    const { order: cancelled } = await takeBack(order, confirmer);
    expect(cancelled.payments.map(each => each.amountMinor)).toEqual([10_000, -10_000]);
    expect(await cancelledBy(order)).toHaveLength(1);
  });

  test('is not needed to hear once more that it is done, whatever became of them', async () => {
    const confirmer = await confirming(null);
    await atTheCounter(await somebody(0));
    const order = await anOrder();
    await takeBack(order, confirmer);
    await access().deactivate({ operatorId: confirmer.id });
    expect((await takeBack(order, confirmer)).order.status).toBe('cancelled');
    expect((await takeBack(order)).order.status).toBe('cancelled');
  });
});

test('a PIN that confirmed, or was wrong, stands in no table', async () => {
  const wrong = '650281947362';
  const confirmer = await confirming(null);
  await atTheCounter(await somebody(0));
  const order = await anOrder();
  await outcomeOf(takeBack(order, confirmer, wrong));
  await takeBack(order, confirmer);
  const tables = await office.sql(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const holding = async (value: string) => {
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await office.sql(
        `select 1 from ${String(name)} t where position($1 in t::text) > 0 limit 1`,
        [value],
      );
      if (rows.length > 0) found.push(String(name));
    }
    return found;
  };
  expect(await holding(pin)).toEqual([]);
  expect(await holding(wrong)).toEqual([]);
  // Control: the search finds what is there.
  expect(await holding(confirmer.id)).toEqual(
    expect.arrayContaining(['public.journal', 'public.operators']),
  );
});
