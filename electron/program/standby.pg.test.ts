import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aNamedClass } from '../../tests/support/fixtures/events.ts';
import { soldAt } from '../../tests/support/fixtures/orders.ts';
import { sqlAt } from '../../tests/support/fixtures/owner.ts';
import { firstAdmin } from '../../tests/support/fixtures/people.ts';
import { migrations } from '../../tests/support/migrations.ts';
import { openCounterIn } from '../../tests/support/open-counter.ts';
import { usableBinaries } from '../postgres/binaries.ts';
import { prepareFolders } from '../postgres/folders.ts';
import { startBuiltInServer } from '../postgres/server.ts';
import { serverUser, surroundings } from '../postgres/server-user.ts';
import { builtInServer } from './servers.ts';

let folder: string;
let ownerUrl: string;
let standby: ChildProcess;

/** A server that follows another one, which is gone; what it has is that of a box office. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rowlock-standby-'));
  const dataDir = join(folder, 'server');
  await builtInServer({ dataDir, training: false }, migrations).then(server => server.stop());
  const main = await startBuiltInServer({ dataDir });
  ({ ownerUrl } = main);
  await main.stop();
  const folders = await prepareFolders(dataDir);
  const { cluster } = folders;
  const { postgres } = await usableBinaries(undefined, folders);
  const signal = join(cluster, 'standby.signal');
  await writeFile(signal, '');
  if (serverUser) await chown(signal, serverUser.uid, serverUser.gid);
  standby = spawn(postgres, ['-D', cluster, '-p', new URL(ownerUrl).port], {
    ...surroundings(),
    stdio: 'ignore',
  });
});
afterAll(async () => {
  const ended = once(standby, 'exit');
  if (standby.exitCode === null && standby.kill('SIGQUIT')) await ended;
  await rm(folder, { recursive: true, force: true });
});

test('a standby is told as one that only lets itself be read; promoted under running counters, they go on', async () => {
  await expect
    .poll(() => sqlAt(ownerUrl)('select pg_is_in_recovery() as is').catch(() => []))
    .toEqual([{ is: true }]);
  const counter = await openCounterIn(await mkdtemp(join(folder, 'counter-')), ownerUrl);
  try {
    const { system } = counter.operations;
    expect((await system.status()).database.problem).toBe('readOnly');
    await sqlAt(ownerUrl)('select pg_promote()');
    await expect.poll(async () => (await system.status()).database.problem).toBeNull();
    await firstAdmin(counter);
    expect((await soldAt(counter, await aNamedClass(counter))).status).toBe('paid');
  } finally {
    await counter.close();
  }
});
