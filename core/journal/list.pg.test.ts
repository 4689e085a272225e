import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { admin, clerk } from '../../tests/support/fixtures/cast.ts';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import { letJobsRest } from '../../tests/support/fixtures/owner.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';
import type { Entry } from '../contract/journal.ts';

let office: BoxOffice;
let order: { id: string; code: string };
let clerkId = '';
beforeAll(async () => {
  office = await openBoxOffice();
  await letJobsRest(office.sql);
  const { classIds } = await office.event([{ capacity: 9 }], { title: 'Opera for Cats' });
  await office.event([{ capacity: 9 }], { title: 'Silence' });
  const counter = await office.openCounter();
  await counter.signIn(clerk);
  clerkId = (await counter.operations.access.me()).operator.id;
  order = await heldAt(counter, classIds[0] ?? '');
  await counter.operations.orders.cancel({ orderId: order.id, reason: '=rain()' });
});
afterAll(() => office.close());

const list = (filter: Parameters<typeof office.operations.journal.list>[0] = {}) =>
  office.operations.journal.list(filter);
const told = (entries: readonly Entry[]) => entries.map(each => each.operation);

describe('the journal as it is read', () => {
  test('begins with the newest act, and says who did it, where and to what', async () => {
    const { entries } = await list();
    expect(entries[0]).toMatchObject({
      operation: 'orders.cancel',
      operatorName: clerk.name,
      counterName: 'Counter 2',
      about: { kind: 'order', name: order.code },
      reason: '=rain()',
      before: { status: 'held' },
      after: { status: 'cancelled', places: 1 },
    });
    expect(entries.at(-1)).toMatchObject({
      operation: 'access.setUp',
      about: { name: admin.name },
    });
  });

  test('knows the currency of every amount: an order’s own, and for limits that of the settings', async () => {
    const { entries } = await list();
    const currencyOf = (operation: string) =>
      entries.find(each => each.operation === operation)?.currency;
    expect(currencyOf('orders.cancel')).toBe('PLN');
    expect(currencyOf('access.addOperator')).toBe('PLN');
  });

  test('goes on page by page, without a gap and without anything twice', async () => {
    const all = (await list({ limit: 200 })).entries;
    const paged: Entry[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ limit: 3, ...(cursor ? { cursor } : {}) });
      expect(page.entries.length).toBeLessThanOrEqual(3);
      paged.push(...page.entries);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(paged).toEqual(all);
  });

  test('is narrowed by who, and by what', async () => {
    expect(told((await list({ operatorId: clerkId })).entries)).toEqual([
      'orders.cancel',
      'orders.hold',
    ]);
    const published = (await list({ operation: 'events.publish' })).entries;
    expect(published.map(each => each.about?.name)).toEqual(['Silence', 'Opera for Cats']);
  });

  test('is narrowed to one order by its code, and to events by their words', async () => {
    expect(told((await list({ about: order.code.toLowerCase() })).entries)).toEqual([
      'orders.cancel',
      'orders.hold',
    ]);
    const opera = (await list({ about: 'cats opera' })).entries;
    expect(told(opera)).toEqual(['events.publish', 'ticketClasses.create', 'events.create']);
    expect((await list({ about: 'nothing like it' })).entries).toEqual([]);
  });

  test('is narrowed by when, exactly, though seals know only roughly where a moment stands', async () => {
    const sealed = async () => (await office.operations.journal.state()).unsealed;
    await expect.poll(sealed, { timeout: 20_000 }).toBe(0);
    const { entries } = await list({ limit: 200 });
    const [from, to] = [entries.at(-3)?.at ?? '', entries.at(3)?.at ?? ''];
    const within = entries.filter(each => each.at >= from && each.at <= to);
    expect(within.length).toBeGreaterThan(3);
    expect((await list({ from, to, limit: 200 })).entries).toEqual(within);
    expect((await list({ from: '2199-01-01T00:00:00Z' })).entries).toEqual([]);
    expect((await list({ to: '1999-01-01T00:00:00Z' })).entries).toEqual([]);
  });

  test('with a cursor that somebody made up begins at the beginning', async () => {
    expect(await list({ cursor: 'DROP TABLE' })).toEqual(await list());
  });

  test('is taken out as CSV that no spreadsheet carries out, and that is told too', async () => {
    const { content, rows, fileName } = await office.operations.journal.export({
      operatorId: clerkId,
    });
    expect(rows).toBe(2);
    expect(fileName).toMatch(/^journal-\d{4}-\d\d-\d\d\.csv$/);
    const [head, cancelled, hold, end] = Buffer.from(content ?? '', 'base64')
      .toString()
      .split('\r\n');
    expect(head).toBe(
      '\uFEFFseq,at,operator,counter,operation,kind,about,object,reason,before,after',
    );
    expect(cancelled).toContain(`orders.cancel,order,${order.code},${order.id},'=rain(),`);
    expect(hold).toContain('orders.hold');
    expect(end).toBe('');
    const [newest] = (await list({ limit: 1 })).entries;
    expect(newest).toMatchObject({ operation: 'journal.export', after: { rows: 2 } });
  });

  test('is for whoever may view it', async () => {
    const clerk = await office.openCounter();
    await clerk.signInAs('clerk');
    await expect(clerk.operations.journal.list({})).rejects.toMatchObject({
      code: 'NOT_PERMITTED',
    });
  });
});
