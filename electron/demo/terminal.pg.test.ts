import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CounterId } from '../../core/contract/ids.ts';
import { registerCounter } from '../../core/counters/register-counter.ts';
import { openDatabase } from '../../core/database/pool.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';
import { counterIdOf } from '../program/counter-id.ts';
import { openKeyRing } from '../program/key-ring.ts';
import type { Practice } from '../program/practice.ts';
import { prepareDemo } from './prepare.ts';
import { demoOrganisation, otherDesk } from './seed.ts';

/* Sample data that was made before it had a card terminal. */

const log = pino({ level: 'silent' });
const port = 20_999;

let office: BoxOffice;
let pool: ReturnType<typeof openDatabase>;
let start: () => Promise<void>;
/** How often the terminal was started, and where it stood before. */
const starts: number[] = [];
const practice: Practice = {
  start(before) {
    starts.push(before);
    return Promise.resolve(port);
  },
  close: () => Promise.resolve(),
};

beforeAll(async () => {
  office = await openBoxOffice();
  pool = openDatabase({ url: office.database.appUrl });
  const { dataDir } = office.counter;
  const counterId = CounterId.parse(await counterIdOf(dataDir));
  const ring = await openKeyRing(dataDir, log, () => undefined);
  ring.close();
  const { vault } = ring;
  await registerCounter(pool.database, otherDesk);
  await office.event();
  await office.operations.maintenance.changeSettings({ organisation: demoOrganisation });
  await office.sql(`update operators set email = 'admin@rowlock.example' where role = 'admin'`);
  start = () =>
    prepareDemo({ database: pool.database, counterId, vault }, practice, log, {
      say: () => undefined,
      making: () => undefined,
      ending: new AbortController().signal,
    });
});
afterAll(async () => {
  await pool.close();
  await office.close();
});

const terminals = async () => (await office.operations.terminals.list()).terminals;

test('gets one at its next start, at both of its counters, and keeps it', async () => {
  await start();
  const [made, ...others] = await terminals();
  expect(others).toEqual([]);
  expect(made).toMatchObject({ provider: 'simulator', host: '127.0.0.1', port, isHere: true });
  expect(made?.counters).toHaveLength(2);
  await start();
  expect(await terminals()).toEqual([made]);
  expect(starts).toEqual([0, port]);
});

test('is left without one by whoever takes it away', async () => {
  const [made] = await terminals();
  await office.operations.terminals.remove({ terminalId: made?.id ?? '' });
  await start();
  expect(await terminals()).toEqual([]);
  expect(starts).toHaveLength(2);
});
