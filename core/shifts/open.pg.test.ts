import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  refusalOf,
} from '../../tests/support/open-box-office.ts';
import { shiftActs } from './shifts.testing.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
  await withDrawers();
});
afterAll(() => office.close());

const { aCounter, opened, withDrawers } = shiftActs(() => office);

describe('a shift', () => {
  test('is opened with what was counted, at the drawer of the counter', async () => {
    const { operations } = await aCounter();
    expect(await operations.shifts.current()).toEqual({ shift: null });
    const id = v7();
    const { shift } = await operations.shifts.open({ id, countedFloatMinor: 20_000 });
    expect(shift).toMatchObject({
      ...{ id, state: 'open', currency: 'PLN', floatMinor: 20_000, cashMinor: 20_000 },
      operatorName: (await operations.access.me()).operator.name,
      closedAt: null,
    });
    expect(await operations.shifts.current()).toEqual({ shift });
  });

  test('sent twice is opened once; the same id with another float is refused', async () => {
    const { operations } = await aCounter();
    const begin = { id: v7(), countedFloatMinor: 0 };
    const [one, other] = await Promise.all([
      operations.shifts.open(begin),
      operations.shifts.open(begin),
    ]);
    expect(one).toEqual(other);
    expect(await operations.shifts.open(begin)).toEqual(one);
    const more = operations.shifts.open({ ...begin, countedFloatMinor: 1 });
    expect(await refusalOf(more)).toMatchObject({ code: 'ID_REUSED' });
  });

  test('is the only one of its drawer, also where two counters share it', async () => {
    const [one, other] = [await aCounter(), await aCounter()];
    const shift = await opened(one);
    expect(await refusalOf(opened(one))).toMatchObject({
      code: 'SHIFT_OPEN',
      data: { shiftId: shift.id, operatorName: shift.operatorName },
    });
    const there = { id: v7(), drawerId: shift.drawerId, countedFloatMinor: 0 };
    expect((await refusalOf(other.operations.shifts.open(there))).code).toBe('SHIFT_OPEN');
    const elsewhere = { ...there, drawerId: v7() };
    expect(await refusalOf(other.operations.shifts.open(elsewhere))).toMatchObject({
      code: 'NOT_FOUND',
      data: { what: 'drawer' },
    });
  });

  test('of two that are opened at one drawer at once one is', async () => {
    const [one, other] = [await aCounter(), await aCounter()];
    const [drawer] = await office.sql(
      `insert into drawers (id, name) values (gen_random_uuid(), 'Foyer') returning id`,
    );
    const drawerId = String(drawer?.['id']);
    const open = (at: typeof one) =>
      outcomeOf(at.operations.shifts.open({ id: v7(), drawerId, countedFloatMinor: 0 }));
    expect((await Promise.all([open(one), open(other)])).sort()).toEqual(['SHIFT_OPEN', 'done']);
  });

  test('belongs to the day before until the business day begins, in the zone of the box office', async () => {
    const dayAt = async (timeZone: string, dayStartsAt: string) => {
      await office.operations.maintenance.changeSettings({ timeZone, dayStartsAt });
      return (await opened(await aCounter())).businessDate;
    };
    const [row] = await office.sql(
      `select (now() at time zone 'Asia/Tehran')::date::text as today,
         (now() at time zone 'Asia/Tehran' - interval '23:59')::date::text as late`,
    );
    expect(await dayAt('Asia/Tehran', '00:00')).toBe(row?.['today']);
    expect(await dayAt('Asia/Tehran', '23:59')).toBe(row?.['late']);
    await office.operations.maintenance.changeSettings({
      ...{ timeZone: 'Europe/Warsaw', dayStartsAt: '04:00' },
    });
  });

  test('shows who may not see the shifts of others no cash, unless nobody counts blind', async () => {
    const counter = await aCounter();
    await opened(counter);
    await counter.signInAs('clerk');
    const shown = async () => (await counter.operations.shifts.current()).shift?.cashMinor;
    expect(await shown()).toBeNull();
    await office.operations.maintenance.changeSettings({ blindCount: false });
    expect(await shown()).toBe(20_000);
    await office.operations.maintenance.changeSettings({ blindCount: true });
  });
});

describe('drawers that are turned off', () => {
  test('wait until every shift is closed, and say at which counters they are open', async () => {
    await withDrawers(false);
    await withDrawers();
    const { maintenance } = office.operations;
    const at = await aCounter();
    const shift = await opened(at);
    const off = () => maintenance.changeSettings({ cashDrawer: false, holdMinutes: 7 });
    const [row] = await office.sql(
      'select c.name from shifts s join counters c on c.id = s.counter_id where s.id = $1',
      [shift.id],
    );
    expect(await refusalOf(off())).toEqual({
      code: 'SHIFTS_OPEN',
      data: { counters: [row?.['name']] },
    });
    const { settings } = await maintenance.settings();
    expect([settings.cashDrawer, settings.holdMinutes]).toEqual([true, 15]);
    await maintenance.changeSettings({ holdMinutes: 15 });
    expect((await withDrawers(false)).settings.cashDrawer).toBe(false);
  });

  test('have no shift opened until they are on again', async () => {
    await withDrawers(false);
    const at = await aCounter();
    expect((await refusalOf(opened(at))).code).toBe('DRAWERS_OFF');
    await withDrawers();
    expect((await opened(at)).state).toBe('open');
  });
});
