import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../../tests/support/books.ts';
import { anOperator, aRole } from '../../tests/support/fixtures/people.ts';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';
import { moving, shiftActs } from './shifts.testing.ts';

let office: BoxOffice;
/** A counter with 200.00 in its drawer. */
let counter: TestCounter;
beforeAll(async () => {
  office = await openBoxOffice();
  await withDrawers();
});
afterAll(() => office.close());
beforeEach(async () => {
  counter = await aCounter();
  await opened(counter);
});

const { aCounter, opened, cashAt, withDrawers } = shiftActs(() => office);
const shifts = () => counter.operations.shifts;

describe('cash that no order explains', () => {
  test('goes in and out, and the answer has what is there then', async () => {
    expect((await shifts().payIn(moving(500))).shift.cashMinor).toBe(20_500);
    expect((await shifts().payOut(moving(1_500))).shift.cashMinor).toBe(19_000);
    expect((await shifts().drop(moving(19_000))).shift.cashMinor).toBe(0);
    expect((await shifts().openDrawer({ id: v7(), reason: 'change' })).shift.cashMinor).toBe(0);
    expect(await cashAt(counter)).toBe(0);
    const query = async (question: string) => ({ rows: await office.sql(question) });
    expect(await violations({ query: query as never })).toEqual([]);
  });

  test('moves once when it is sent twice, also once its shift is over', async () => {
    const paid = moving(500);
    await Promise.all([shifts().payIn(paid), shifts().payIn(paid)]);
    expect(await cashAt(counter)).toBe(20_500);
    const more = { ...paid, amountMinor: 501 };
    expect((await refusalOf(shifts().payIn(more))).code).toBe('ID_REUSED');
    expect((await refusalOf(shifts().payOut(paid))).code).toBe('ID_REUSED');
    await office.sql(
      `update shifts set state = 'counting', counting_since = now() where drawer_id =
         (select drawer_id from shifts s join cash_movements m on m.shift_id = s.id where m.id = $1)`,
      [paid.id],
    );
    expect((await shifts().payIn(paid)).shift.state).toBe('counting');
  });

  test('is never more than there is: said with what is there to who may know it', async () => {
    const short = { amountMinor: 20_001, currency: 'PLN' };
    expect(await refusalOf(shifts().payOut(moving(20_001)))).toEqual({
      code: 'DRAWER_EMPTY',
      data: { ...short, cashMinor: 20_000 },
    });
    await counter.signInAs('clerk');
    expect(await refusalOf(shifts().drop(moving(20_001)))).toEqual({
      code: 'DRAWER_EMPTY',
      data: { ...short, cashMinor: null },
    });
    await shifts().drop(moving(20_000));
  });

  test('of two who take the last of it one does, and the other hears what is left', async () => {
    const both = [moving(15_000), moving(15_000)].map(each => outcomeOf(shifts().payOut(each)));
    expect((await Promise.all(both)).sort()).toEqual(['DRAWER_EMPTY', 'done']);
  });

  test('needs an open shift, and a permission of its own', async () => {
    const { operations } = await aCounter();
    expect((await refusalOf(operations.shifts.payIn(moving(1)))).code).toBe('NO_SHIFT');
    const seller = await anOperator(office, { role: await aRole(office, 'sell', 'openShift') });
    await counter.signIn(seller);
    expect(await refusalOf(shifts().payIn(moving(1)))).toMatchObject({
      code: 'NOT_PERMITTED',
      data: { permission: 'moveCash' },
    });
  });
});

describe('a movement that was a mistake', () => {
  const voided = (movementId: string) =>
    shifts().voidMovement({ id: v7(), movementId, reason: 'typed twice' });
  const notFound = { code: 'NOT_FOUND', data: { what: 'movement' } };

  test('is taken back once, in whichever direction it went', async () => {
    const [into, out] = [moving(700), moving(900)];
    await shifts().payIn(into);
    await shifts().payOut(out);
    expect((await voided(out.id)).shift.cashMinor).toBe(20_700);
    const both = [voided(into.id), voided(into.id)].map(outcomeOf);
    expect((await Promise.all(both)).sort()).toEqual(['NOT_FOUND', 'done']);
    expect(await cashAt(counter)).toBe(20_000);
    expect(await refusalOf(voided(into.id))).toEqual(notFound);
  });

  test('is neither a float, nor a mistake taken back, nor of another shift', async () => {
    const paid = moving(700);
    await shifts().payIn(paid);
    const takenBack = { id: v7(), movementId: paid.id, reason: 'typed twice' };
    await shifts().voidMovement(takenBack);
    const { shift } = await shifts().current();
    for (const id of [takenBack.id, shift?.id ?? '', v7()]) {
      expect(await refusalOf(voided(id))).toEqual(notFound);
    }
    counter = await aCounter();
    await opened(counter);
    expect(await refusalOf(voided(paid.id))).toEqual(notFound);
  });

  test('stays where its cash is gone', async () => {
    const paid = moving(700);
    await shifts().payIn(paid);
    await shifts().drop(moving(20_700));
    expect(await refusalOf(voided(paid.id))).toMatchObject({
      code: 'DRAWER_EMPTY',
      data: { cashMinor: 0, amountMinor: 700 },
    });
  });
});
