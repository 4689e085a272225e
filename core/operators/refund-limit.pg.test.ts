import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOperator, aRole } from '../../tests/support/fixtures/people.ts';
import {
  type BoxOffice,
  openBoxOffice,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import type { Permission } from '../contract/permissions.ts';

let office: BoxOffice;
let counter: TestCounter;
beforeAll(async () => {
  office = await openBoxOffice();
  counter = await office.openCounter();
});
afterAll(() => office.close());

const access = () => office.operations.access;

/** Somebody with this limit for refunds; null is none. */
const somebody = (refundLimitMinor: number | null, role = 'clerk') =>
  anOperator(office, { role, refundLimitMinor });

describe('whoever looks after operators', () => {
  const notPermitted = expect.objectContaining({ code: 'NOT_PERMITTED' }) as unknown;
  const permitted: Permission[] = ['sell', 'cancel', 'refund', 'manageOperators'];

  async function aDeputy(refundLimitMinor: number | null) {
    const deputy = await somebody(refundLimitMinor, await aRole(office, ...permitted));
    const { operations } = await counter.signIn(deputy);
    return { ...deputy, access: operations.access };
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
    const clerk = await somebody(1_000, await aRole(office, 'sell', 'refund'));
    const { access: theirs } = await aDeputy(5_000);
    const change = (refundLimitMinor: number | null) =>
      theirs.changeRefundLimit({ operatorId: clerk.id, refundLimitMinor });
    for (const each of [null, 5_001]) expect(await refusalOf(change(each))).toEqual(notPermitted);
    await change(5_000);
    expect(await limitOf(clerk)).toBe(5_000);

    const add = async (refundLimitMinor?: number | null) => {
      const limit = refundLimitMinor === undefined ? {} : { refundLimitMinor };
      return anOperator(counter, { role: await aRole(office, 'refund'), ...limit });
    };
    for (const each of [null, 5_001]) expect(await refusalOf(add(each))).toEqual(notPermitted);
    expect(await limitOf(await add(4_000))).toBe(4_000);
    expect(await limitOf(await add())).toBe(5_000);
  });

  test('takes over nobody with a higher limit, and gives nobody one by a role', async () => {
    const higher = await somebody(null, await aRole(office, 'sell', 'refund'));
    const unused = await somebody(null, await aRole(office, 'sell'));
    const refunds = await aRole(office, 'sell', 'refund');
    const without = await aRole(office, 'sell');
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
