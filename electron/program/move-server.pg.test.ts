import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRouterClient } from '@orpc/server';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { clerk, password } from '../../tests/support/fixtures/cast.ts';
import type { Operations } from '../../tests/support/fixtures/counter.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';
import { windowSeat } from '../hosts/desktop/over-electron.ts';
import { router } from '../ipc/router.ts';
import { counterIdOf } from './counter-id.ts';
import { type Host, openHost } from './open.ts';
import { atPlace } from './shared-address.ts';
import { readIfThere } from './small-file.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

const nowhere = { host: '127.0.0.1', port: 1, database: 'hall' };
const hereNow = () => {
  const { hostname, port, pathname } = new URL(office.database.appUrl);
  return { host: hostname, port: Number(port), database: pathname.slice(1), certificate: null };
};
const settings = 'ROWLOCK_KEY_IN_FILE=1\n';

/** A counter that was let in, and whose settings name the server where it was until yesterday. */
let dataDir: string;
let host: Host | undefined;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rowlock-moved-'));
  await office.sql(`insert into counters (id, name, let_in_at) values ($1, $2, now())`, [
    await counterIdOf(dataDir),
    dataDir.slice(-6),
  ]);
  const before = atPlace(office.database.appUrl, nowhere);
  await writeFile(join(dataDir, '.env'), `ROWLOCK_DATABASE_URL=${before}\n${settings}`);
});
afterEach(async () => {
  await host?.close();
  await rm(dataDir, { recursive: true, force: true });
});

async function start(databaseUrl: string): Promise<Operations> {
  host = openHost({
    ...{ kind: 'browser', dataDir, databaseUrl, demo: false, training: false, terminals: null },
    ...{ resources: join(root, 'resources'), migrations: join(root, 'drizzle', 'migrations') },
    ...{ version: 'test', log: pino({ level: 'silent' }) },
  });
  await host.settled();
  const [opened, seat] = [host, windowSeat()];
  return createRouterClient(router, { context: () => opened.context(seat) });
}
const startedAway = () => start(atPlace(office.database.appUrl, nowhere));
const written = () => readIfThere(join(dataDir, '.env'));

test('a counter whose server has moved goes on at the new place, by itself and after a restart', async () => {
  const counter = await startedAway();
  expect((await counter.system.status()).database.problem).toBe('unreachable');
  const answer = await counter.system.moveServer(hereNow());
  expect(answer).toEqual({
    outcome: 'moved',
    where: expect.stringContaining('127.0.0.1') as string,
  });
  expect(JSON.stringify(answer)).not.toContain('rowlock_');

  expect(await counter.system.status()).toMatchObject({
    database: { problem: null, kind: 'shared' },
    counterWaiting: false,
  });
  await counter.access.signIn({ email: clerk.email, password });
  expect(await written()).toBe(`${settings}ROWLOCK_DATABASE_URL=${office.database.appUrl}\n`);
});

test('a place where nothing answers changes nothing, and says what is wrong there', async () => {
  const before = await written();
  const counter = await startedAway();
  const answer = await counter.system.moveServer({ ...hereNow(), port: 2 });
  expect(answer).toEqual({ outcome: 'away', problem: 'unreachable' });
  expect(await written()).toBe(before);
});

test('a box office that does not know this counter is not worked on', async () => {
  const before = await written();
  await office.sql('delete from counters where id = $1', [await counterIdOf(dataDir)]);
  const counter = await startedAway();
  expect(await counter.system.moveServer(hereNow())).toEqual({ outcome: 'another' });
  expect(await written()).toBe(before);
});

test('what is no certificate is told apart from a server that does not answer', async () => {
  const counter = await startedAway();
  const answer = await counter.system.moveServer({ ...hereNow(), certificate: 'a letter' });
  expect(answer).toEqual({ outcome: 'noCertificate' });
});

test('nobody moves a counter whose server answers', async () => {
  const before = await written();
  const counter = await start(office.database.appUrl);
  expect(await counter.system.moveServer(hereNow())).toEqual({ outcome: 'notNeeded' });
  expect(await written()).toBe(before);
});

test('an address of the command line or the environment is left to whoever set it', async () => {
  await writeFile(join(dataDir, '.env'), settings);
  const counter = await startedAway();
  expect(await counter.system.moveServer(hereNow())).toEqual({ outcome: 'setElsewhere' });
  expect(await written()).toBe(settings);
});
