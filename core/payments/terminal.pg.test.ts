import { afterAll, beforeAll, expect, test } from 'vitest';
import { counterIdOf } from '../../electron/program/counter-id.ts';
import { aTerminal } from '../../tests/support/fixtures/terminals.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const here = async () => (await office.operations.payments.terminal()).terminal;

test('a counter knows its card terminal, as long as it is not removed', async () => {
  expect(await here()).toBeNull();
  await aTerminal(office.sql);
  expect(await here()).toBeNull();
  const id = await aTerminal(office.sql, [await counterIdOf(office.counter.dataDir)]);
  expect(await here()).toEqual({ id, name: `Terminal ${id}` });
  await office.sql('update terminals set removed_at = now() where id = $1', [id]);
  expect(await here()).toBeNull();
});
