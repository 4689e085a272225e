import { Client } from 'pg';
import { afterEach, expect, test, vi } from 'vitest';
import { ask, aUsedDataFolder, forgetEverything, start, theServer } from './server.testing.ts';

afterEach(forgetEverything);

test('when only a connection crashes the server recovers by itself and is still stopped at the end', async () => {
  const dataDir = await aUsedDataFolder();
  const onExit = vi.fn();
  const server = await start({ dataDir, onExit });
  const doomed = new Client({ connectionString: server.ownerUrl });
  const ended = new Promise(resolve => doomed.once('error', resolve));
  await doomed.connect();
  const { rows } = await doomed.query<{ pid: number }>('select pg_backend_pid() as pid');
  process.kill(Number(rows[0]?.pid), 'SIGKILL');
  await ended;
  await expect.poll(() => keepers(server.ownerUrl)).toBe(1);
  await server.stop();
  await expect(ask(server.ownerUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
  expect(onExit).not.toHaveBeenCalled();
});

test('a server that is stuck is left to the next start, and does not hold up the end', async () => {
  const dataDir = await aUsedDataFolder();
  const server = await start({ dataDir });
  const keeper = await ask(
    server.ownerUrl,
    `select pid from pg_stat_activity where application_name = 'rowlock keeper'`,
  );
  const stuck = [Number(keeper), (await theServer(dataDir)).pid];
  for (const pid of stuck) process.kill(pid, 'SIGSTOP');
  try {
    await server.stop();
  } finally {
    for (const pid of stuck) process.kill(pid, 'SIGCONT');
  }
  expect((await start({ dataDir })).ownerUrl).toBe(server.ownerUrl);
});

async function keepers(ownerUrl: string): Promise<unknown> {
  return ask(
    ownerUrl,
    `select count(*)::int from pg_stat_activity where application_name = 'rowlock keeper'`,
  ).catch(() => null);
}
