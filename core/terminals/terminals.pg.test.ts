import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counterIdOf } from '../../electron/program/counter-id.ts';
import { aName } from '../../tests/support/fixtures/name.ts';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  refusalOf,
} from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';

let office: BoxOffice;
let here: string;
let order: Order;
beforeAll(async () => {
  office = await openBoxOffice();
  here = await counterIdOf(office.counter.dataDir);
  const { classId } = await office.event([{ capacity: 50, priceMinor: 5_000 }]);
  order = await heldAt(office.counter, classId);
});
afterAll(() => office.close());

const terminals = () => office.operations.terminals;
const given = () => ({
  ...{ terminalId: v7(), name: aName('Terminal'), provider: 'simulator' as const },
  ...{ host: `${v7()}.invalid`, port: 20_007 },
});
async function saved() {
  const terminal = given();
  await terminals().save(terminal);
  return terminal;
}
const listed = async (id: string) =>
  (await terminals().list()).terminals.find(each => each.id === id);

/** Something that the terminal has not answered: nobody speaks to it here. */
async function atWork() {
  const terminal = await saved();
  const { terminalId } = terminal;
  const { attempt } = await office.operations.payments.begin({
    ...{ id: v7(), orderId: order.id, amountMinor: 100, terminalId },
  });
  const end = () =>
    office.sql(`update payment_attempts set state = 'aborted', settled_at = now() where id = $1`, [
      attempt.id,
    ]);
  return { terminal, end };
}

test('a terminal is set up, changed, put to counters, and taken away again', async () => {
  const terminal = await saved();
  const { terminalId } = terminal;
  await terminals().save({ ...terminal, port: 20_008 });
  await terminals().assign({ counterId: here, terminalId });
  expect(await listed(terminalId)).toMatchObject({
    ...{ name: terminal.name, port: 20_008, isHere: true },
    counters: [{ id: here }],
  });
  await terminals().remove({ terminalId });
  expect(await listed(terminalId)).toBeUndefined();
  const [counter] = await office.sql('select terminal_id from counters where id = $1', [here]);
  expect(counter).toEqual({ terminal_id: null });
  // Its name and its address are free again.
  await terminals().save({ ...terminal, terminalId: v7() });
});

describe('a terminal that is set up twice', () => {
  test('is refused with the name of the one that is there, however its address is written', async () => {
    const terminal = await saved();
    const twice = { ...given(), host: terminal.host.toUpperCase() };
    expect(await refusalOf(terminals().save(twice))).toEqual({
      ...{ code: 'TERMINAL_THERE', data: { terminalName: terminal.name } },
    });
    const named = { ...given(), name: terminal.name.toUpperCase() };
    expect(await refusalOf(terminals().save(named))).toMatchObject({ code: 'NAME_TAKEN' });
  });

  test('is refused by the database too, to both who do it at once', async () => {
    const { host } = given();
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => outcomeOf(terminals().save({ ...given(), host }))),
    );
    expect(outcomes.sort()).toEqual(['TERMINAL_THERE', 'TERMINAL_THERE', 'done']);
  });
});

test('a terminal that has not answered keeps its address, and is not removed', async () => {
  const { terminal, end } = await atWork();
  const moved = { ...terminal, port: 20_009 };
  expect(await refusalOf(terminals().save(moved))).toMatchObject({
    ...{ code: 'TERMINAL_BUSY', data: { terminalName: terminal.name } },
  });
  const { terminalId } = terminal;
  expect(await outcomeOf(terminals().remove({ terminalId }))).toBe('TERMINAL_BUSY');
  // Another name misleads nobody.
  await terminals().save({ ...terminal, name: aName('Terminal') });
  await end();
  await terminals().save(moved);
  await terminals().remove({ terminalId });
});

test('a removed terminal is not set up again under its id, or put to a counter', async () => {
  const terminal = await saved();
  const { terminalId } = terminal;
  await terminals().remove({ terminalId });
  expect(await outcomeOf(terminals().save(terminal))).toBe('NOT_FOUND');
  expect(await outcomeOf(terminals().assign({ counterId: here, terminalId }))).toBe('NOT_FOUND');
});

test('what is tried and is no terminal is told for what it is', async () => {
  const { provider } = given();
  const { port } = new URL(office.database.appUrl);
  const database = { provider, host: '127.0.0.1', port: Number(port) };
  expect(await terminals().try(database)).toMatchObject({
    trouble: expect.stringMatching(/^(noTerminal|silent)$/) as unknown,
  });
  expect(await terminals().try({ ...database, port: 1 })).toEqual({ trouble: 'nobodyListens' });
});
