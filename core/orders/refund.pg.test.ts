import { readdir, readFile } from 'node:fs/promises';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import type { Permission } from '../contract/permissions.ts';
import { selling } from './selling.testing.ts';

let office: BoxOffice;
/** The counter at which everything here happens. */
let desk: TestCounter;
beforeAll(async () => {
  office = await openBoxOffice();
  desk = await office.openCounter();
});
afterAll(() => office.close());
beforeEach(async () => {
  await office.sql('delete from sign_in_tries');
});

const { held, paid, stockOf } = selling(() => office);
const access = () => office.operations.access;
const password = 'a long enough password';
/** Longer than any number that could stand somewhere by chance. */
const pin = '735182946071';

interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/** Somebody with this limit for refunds; null is none. */
async function somebody(refundLimitMinor: number | null, role = 'clerk'): Promise<Person> {
  const id = v7();
  const person = { id, email: `${id}@example.org`, name: `Somebody ${id}` };
  await access().addOperator({ ...person, role, password, refundLimitMinor });
  return person;
}

/** The same, who has signed in here by password and has a PIN. */
async function confirming(refundLimitMinor: number | null, role?: string): Promise<Person> {
  const person = await somebody(refundLimitMinor, role);
  await atTheDesk(person);
  await desk.operations.access.setPin({ password, pin });
  return person;
}

const atTheDesk = ({ email }: Person) => desk.operations.access.signIn({ email, password });

async function aRole(...permitted: Permission[]): Promise<string> {
  const roleId = v7();
  await access().saveRole({ roleId, name: `Role ${roleId}`, permissions: permitted });
  return roleId;
}

/** A paid order of two tickets: 100 in the currency of its event. */
async function anOrder(event?: { currency?: string }, priceMinor = 5_000) {
  const { classIds } = await office.event([{ capacity: 2, priceMinor }], event);
  const order = await held(classIds[0]);
  await paid(order.id, 2 * priceMinor);
  return { orderId: order.id, classId: classIds[0] };
}

const takeBack = ({ orderId }: { orderId: string }, by?: Person, typed = pin) =>
  desk.operations.orders.cancel({
    orderId,
    reason: 'fell ill',
    ...(by && { approval: { operatorId: by.id, pin: typed } }),
  });

async function cancelledBy({ orderId }: { orderId: string }) {
  const rows = await office.sql(
    `select operator_id, after from journal where object_id = $1 and operation = 'orders.cancel'`,
    [orderId],
  );
  return rows as { operator_id: string; after: Record<string, unknown> }[];
}

async function needed(order: { orderId: string }) {
  const { code, data } = await refusalOf(takeBack(order));
  expect(code).toBe('APPROVAL_NEEDED');
  return data as { approvers: { id: string }[] };
}
/** Whether this person could confirm the refund now. */
const isOffered = async (order: { orderId: string }, { id }: Person) =>
  (await needed(order)).approvers.some(each => each.id === id);

describe('giving money back', () => {
  const as = async (...permitted: Permission[]) => {
    await atTheDesk(await somebody(null, await aRole('sell', ...permitted)));
  };
  const notPermitted = (permission: Permission) => ({
    code: 'NOT_PERMITTED',
    data: { permission },
  });

  test('is a permission of its own, beside that of taking tickets back', async () => {
    const order = await anOrder();
    await as('cancel');
    expect(await refusalOf(takeBack(order))).toEqual(notPermitted('refund'));
    await as('refund');
    expect(await refusalOf(takeBack(order))).toEqual(notPermitted('cancel'));
    await as('cancel', 'refund');
    await takeBack(order);
  });

  test('is not what happens to an order that brought no money', async () => {
    const { classIds } = await office.event([{ capacity: 2 }]);
    const order = await held(classIds[0]);
    const payment = { id: v7(), orderId: order.id, expectedTotalMinor: 10_000 };
    const onTheHouse = { method: 'complimentary' as const, amountMinor: 10_000 };
    await office.operations.orders.pay({ ...payment, payments: [onTheHouse] });
    await as('cancel');
    await takeBack({ orderId: order.id });
    const [row] = await cancelledBy({ orderId: order.id });
    expect(row?.after).toMatchObject({ refundedMinor: 0 });
  });

  test('goes on for every role that could take a paid order back before', async () => {
    const roleId = v7();
    const [fileName] = (await readdir('drizzle/migrations')).filter(each =>
      each.endsWith('_refund_permission.sql'),
    );
    await office.sql('insert into roles (id, name, permissions) values ($1, $2, $3)', [
      roleId,
      'From before',
      ['sell', 'cancel'],
    ]);
    await office.sql(await readFile(`drizzle/migrations/${fileName ?? ''}`, 'utf8'));
    const { roles } = await access().roles();
    expect(roles.find(each => each.id === roleId)?.permissions).toEqual([
      'sell',
      'cancel',
      'refund',
    ]);
  });
});

describe('a limit for refunds', () => {
  test('lets an operator give back so much alone, and no more', async () => {
    const clerk = await somebody(10_000);
    await atTheDesk(clerk);
    await takeBack(await anOrder());
    const more = await anOrder(undefined, 5_001);
    expect(await refusalOf(takeBack(more))).toMatchObject({
      code: 'APPROVAL_NEEDED',
      data: { amountMinor: 10_002, currency: 'PLN', limitMinor: 10_000, limitCurrency: 'PLN' },
    });
    expect(await stockOf(more.classId)).toEqual({ capacity: 2, held: 0, sold: 2 });
  });

  test('of nothing always asks for a second person, where money goes back', async () => {
    await atTheDesk(await somebody(0));
    await needed(await anOrder(undefined, 1));
    await takeBack(await anOrder(undefined, 0));
  });

  test('cannot be compared with another currency, which always asks for somebody without one', async () => {
    const limited = await confirming(1_000_000);
    const unlimited = await confirming(null);
    await atTheDesk(await somebody(1_000_000));
    const order = await anOrder({ currency: 'EUR' }, 1);
    expect(await isOffered(order, limited)).toBe(false);
    expect(await isOffered(order, unlimited)).toBe(true);
  });

  test('holds at once, also for somebody who is signed in', async () => {
    const clerk = await somebody(null);
    await atTheDesk(clerk);
    await takeBack(await anOrder());
    await access().changeRefundLimit({ operatorId: clerk.id, refundLimitMinor: 1 });
    await needed(await anOrder());
  });
});

describe('the second person', () => {
  test('confirms by PIN, and the journal says who did', async () => {
    const [confirmer, clerk] = [await confirming(10_000), await somebody(9_999)];
    await atTheDesk(clerk);
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
    const { timeline } = await desk.operations.orders.get({ orderId: order.orderId });
    expect(timeline.at(-1)).toMatchObject({
      operatorName: clerk.name,
      approverName: confirmer.name,
    });
  });

  test('is nobody whom the journal names where the operator could do it alone', async () => {
    const confirmer = await confirming(null);
    await atTheDesk(await somebody(10_000));
    const order = await anOrder();
    await takeBack(order, confirmer, 'not looked at');
    expect((await cancelledBy(order))[0]?.after).not.toHaveProperty('approvedBy');
  });

  test('is never the operator', async () => {
    const clerk = await confirming(1);
    await atTheDesk(clerk);
    const order = await anOrder();
    expect(await isOffered(order, clerk)).toBe(false);
    expect(await outcomeOf(takeBack(order, clerk))).toBe('APPROVAL_NEEDED');
  });

  test('may give back so much alone, by permission and limit', async () => {
    const tooLittle = await confirming(9_999);
    const notAtAll = await confirming(null, await aRole('sell', 'cancel'));
    const enough = await confirming(10_000);
    await atTheDesk(await somebody(0));
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
    const { operations } = await office.openCounter();
    await operations.access.signIn({ email: clerk.email, password });
    const approval = { operatorId: confirmer.id, pin };
    const { orderId } = order;
    const call = operations.orders.cancel({ orderId, reason: 'fell ill', approval });
    expect(await refusalOf(call)).toMatchObject({
      code: 'APPROVAL_NEEDED',
      data: { approvers: [] },
    });
  });

  test('whose PIN is wrong is guessed at as seldom as at a sign-in, and the order stays', async () => {
    const confirmer = await confirming(null);
    await atTheDesk(await somebody(0));
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
    await atTheDesk(await somebody(0));
    const order = await anOrder();
    await outcomeOf(takeBack(order, confirmer, '482910'));
    await takeBack(order, confirmer);
    expect(await office.sql('select failures from sign_in_tries where failures > 1')).toEqual([]);
  });

  test('asked by several windows at once confirms one refund', async () => {
    const confirmer = await confirming(null);
    await atTheDesk(await somebody(0));
    const order = await anOrder();
    await Promise.all([1, 2, 3].map(() => takeBack(order, confirmer)));
    const { order: cancelled } = await takeBack(order, confirmer);
    expect(cancelled.payments.map(each => each.amountMinor)).toEqual([10_000, -10_000]);
    expect(await cancelledBy(order)).toHaveLength(1);
  });

  test('is not needed to hear once more that it is done, whatever became of them', async () => {
    const confirmer = await confirming(null);
    await atTheDesk(await somebody(0));
    const order = await anOrder();
    await takeBack(order, confirmer);
    await access().deactivate({ operatorId: confirmer.id });
    expect((await takeBack(order, confirmer)).order.status).toBe('cancelled');
    expect((await takeBack(order)).order.status).toBe('cancelled');
  });
});

describe('whoever looks after operators', () => {
  const notPermitted = expect.objectContaining({ code: 'NOT_PERMITTED' }) as unknown;
  const permitted: Permission[] = ['sell', 'cancel', 'refund', 'manageOperators'];

  async function aDeputy(refundLimitMinor: number | null) {
    const deputy = await somebody(refundLimitMinor, await aRole(...permitted));
    await atTheDesk(deputy);
    return { ...deputy, access: desk.operations.access };
  }
  const limitOf = async ({ id }: { id: string }) => {
    const { operators } = await access().operators();
    return operators.find(each => each.id === id)?.refundLimitMinor;
  };

  test('changes a limit, and the journal says from what to what', async () => {
    const clerk = await somebody(null);
    await access().changeRefundLimit({ operatorId: clerk.id, refundLimitMinor: 20_000 });
    await access().changeRefundLimit({ operatorId: clerk.id, refundLimitMinor: 20_000 });
    expect(await limitOf(clerk)).toBe(20_000);
    const told = await office.sql(
      `select before, after from journal where object_id = $1 and operation = 'access.changeRefundLimit'`,
      [clerk.id],
    );
    expect(told).toEqual([
      { before: { refundLimitMinor: null }, after: { refundLimitMinor: 20_000 } },
    ]);
  });

  test('never changes their own limit, upwards or downwards', async () => {
    const { id: operatorId, access: theirs } = await aDeputy(5_000);
    for (const refundLimitMinor of [null, 5_001, 0]) {
      const change = () => theirs.changeRefundLimit({ operatorId, refundLimitMinor });
      expect(await refusalOf(change())).toEqual(notPermitted);
    }
  });

  test('gives nobody a higher limit than they have', async () => {
    const clerk = await somebody(1_000, await aRole('sell', 'refund'));
    const { access: theirs } = await aDeputy(5_000);
    const change = (refundLimitMinor: number | null) =>
      theirs.changeRefundLimit({ operatorId: clerk.id, refundLimitMinor });
    for (const each of [null, 5_001]) expect(await refusalOf(change(each))).toEqual(notPermitted);
    await change(5_000);
    expect(await limitOf(clerk)).toBe(5_000);

    const add = async (refundLimitMinor?: number | null) => {
      const id = v7();
      const person = { id, email: `${id}@example.org`, name: 'New', password };
      const limit = refundLimitMinor === undefined ? {} : { refundLimitMinor };
      await theirs.addOperator({ ...person, role: await aRole('refund'), ...limit });
      return { id };
    };
    for (const each of [null, 5_001]) expect(await refusalOf(add(each))).toEqual(notPermitted);
    expect(await limitOf(await add(4_000))).toBe(4_000);
    expect(await limitOf(await add())).toBe(5_000);
  });

  test('takes over nobody with a higher limit, and gives nobody one by a role', async () => {
    const higher = await somebody(null, await aRole('sell', 'refund'));
    const unused = await somebody(null, await aRole('sell'));
    const refunds = await aRole('sell', 'refund');
    const without = await aRole('sell');
    const another = await somebody(null, without);
    const { access: theirs } = await aDeputy(5_000);
    const oneTimePassword = 'correct horse battery';
    const takeOver = theirs.resetPassword({ id: v7(), operatorId: higher.id, oneTimePassword });
    expect(await refusalOf(takeOver)).toEqual(notPermitted);
    const promote = theirs.changeRole({ operatorId: unused.id, role: refunds });
    expect(await refusalOf(promote)).toEqual(notPermitted);
    const widened = { roleId: without, name: 'Widened', permissions: ['sell', 'refund'] as const };
    const widen = () => theirs.saveRole({ ...widened, permissions: [...widened.permissions] });
    expect(await refusalOf(widen())).toEqual(notPermitted);
    await access().changeRefundLimit({ operatorId: another.id, refundLimitMinor: 5_000 });
    await widen();
  });
});

test('a PIN that confirmed, or was wrong, stands in no table', async () => {
  const wrong = '650281947362';
  const confirmer = await confirming(null);
  await atTheDesk(await somebody(0));
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
