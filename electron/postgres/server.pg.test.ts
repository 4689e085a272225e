import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import {
  aDataFolder,
  ask,
  aUsedDataFolder,
  forgetEverything,
  start,
  theServer,
} from './server.testing.ts';

afterEach(forgetEverything);

test('a first start makes a database that the owner and the counter can enter', async () => {
  const steps: string[] = [];
  const server = await start({ dataDir: await aDataFolder(), progress: step => steps.push(step) });
  expect(steps).toEqual(['creating', 'starting']);
  expect(server.adopted).toBe(false);
  expect(await ask(server.ownerUrl, 'select current_database()')).toBe('rowlock');
  expect(await ask(server.counterUrl, 'select current_user')).toBe('rowlock_counter');
  await expect(ask(server.counterUrl, 'create table public.anything ()')).rejects.toMatchObject({
    code: '42501',
  });
});

test('names sort as Poles sort them, and Persian words can be searched by trigrams', async () => {
  const { ownerUrl } = await start({ dataDir: await aUsedDataFolder() });
  const names = `(values ('Zenon'), ('Łukasz'), ('Lech'), ('Ala')) as names(name)`;
  expect(await ask(ownerUrl, `select string_agg(name, ' ' order by name) from ${names}`)).toBe(
    'Ala Lech Łukasz Zenon',
  );
  await ask(ownerUrl, 'create extension pg_trgm');
  expect(await ask(ownerUrl, `select similarity('بلیت', 'بلیط') > 0`)).toBe(true);
  expect(await ask(ownerUrl, 'show timezone')).toBe('UTC');
  expect(await ask(ownerUrl, 'show data_checksums')).toBe('on');
});

test('stopped and started again it has kept the data and the port', async () => {
  const dataDir = await aUsedDataFolder();
  const first = await start({ dataDir });
  await ask(first.ownerUrl, 'create table kept as select 42 as number');
  await first.stop();
  await expect(ask(first.ownerUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
  const steps: string[] = [];
  const second = await start({ dataDir, progress: step => steps.push(step) });
  expect(await ask(second.ownerUrl, 'select number from kept')).toBe(42);
  expect(second.ownerUrl).toBe(first.ownerUrl);
  expect(second.adopted).toBe(false);
  expect(steps).toEqual(['starting']);
});

test('after the server was killed the program hears of it, and the next start recovers what was committed', async () => {
  const dataDir = await aUsedDataFolder();
  const onExit = vi.fn();
  const first = await start({ dataDir, onExit });
  await ask(first.ownerUrl, 'create table kept as select 42 as number');
  process.kill((await theServer(dataDir)).pid, 'SIGKILL');
  await expect.poll(() => onExit.mock.calls.length).toBe(1);
  const steps: string[] = [];
  const second = await start({ dataDir, progress: step => steps.push(step) });
  expect(steps).toEqual(['recovering']);
  expect(await ask(second.ownerUrl, 'select number from kept')).toBe(42);
});

test('an orderly stop is no unexpected exit', async () => {
  const onExit = vi.fn();
  const server = await start({ dataDir: await aUsedDataFolder(), onExit });
  await server.stop();
  await server.stop();
  expect(onExit).not.toHaveBeenCalled();
});

test('a port that somebody else took meanwhile is replaced by a free one', async () => {
  const dataDir = await aUsedDataFolder();
  const first = await start({ dataDir });
  await first.stop();
  const port = Number(new URL(first.ownerUrl).port);
  const squatter = createServer();
  await new Promise<void>(resolve => squatter.listen(port, '127.0.0.1', resolve));
  try {
    const second = await start({ dataDir });
    expect(new URL(second.ownerUrl).port).not.toBe(String(port));
    expect(await ask(second.ownerUrl, 'select 1')).toBe(1);
  } finally {
    squatter.close();
  }
});

test('a wrong password is refused, for the owner and for the counter', async () => {
  const server = await start({ dataDir: await aUsedDataFolder() });
  for (const address of [server.ownerUrl, server.counterUrl]) {
    const wrong = Object.assign(new URL(address), { password: 'wrong' });
    await expect(ask(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  }
});

test('passwords lie in one file that nobody else may read, and are long', async () => {
  const dataDir = await aDataFolder();
  const server = await start({ dataDir });
  const home = join(dataDir, 'postgres');
  expect((await readdir(home)).sort()).toEqual(['cluster', 'log', 'server.json']);
  expect((await stat(join(home, 'server.json'))).mode & 0o777).toBe(0o600);
  expect((await stat(join(home, 'cluster'))).mode & 0o777).toBe(0o700);
  for (const address of [server.ownerUrl, server.counterUrl])
    expect(Buffer.from(new URL(address).password, 'base64url').length).toBeGreaterThanOrEqual(24);
});

test('when server.json is lost the data is not: the server gets new passwords', async () => {
  const dataDir = await aUsedDataFolder();
  const first = await start({ dataDir });
  await ask(first.ownerUrl, 'create table kept as select 42 as number');
  await first.stop();
  await rm(join(dataDir, 'postgres', 'server.json'));
  const second = await start({ dataDir });
  expect(await ask(second.ownerUrl, 'select number from kept')).toBe(42);
  expect(await ask(second.counterUrl, 'select current_user')).toBe('rowlock_counter');
  // At its new port too: the old address may be nobody's by now.
  const { password } = new URL(first.ownerUrl);
  const old = Object.assign(new URL(second.ownerUrl), { password }).href;
  await expect(ask(old, 'select 1')).rejects.toMatchObject({ code: '28P01' });
});

test('what a program killed while it made the cluster left behind is removed, and the cluster made', async () => {
  const dataDir = await aDataFolder();
  // No process can have an id this high.
  const left = join(dataDir, 'postgres', 'making-2147483647-x');
  await mkdir(join(left, 'cluster'), { recursive: true });
  await writeFile(join(left, 'password'), 'secret');
  const server = await start({ dataDir });
  expect(await ask(server.ownerUrl, 'select 1')).toBe(1);
  await expect(stat(left)).rejects.toThrow('ENOENT');
});

test('a dead server whose process id now belongs to another server does not stand in the way', async () => {
  const dataDir = await aUsedDataFolder();
  const first = await start({ dataDir });
  await ask(first.ownerUrl, 'create table kept as select 42 as number');
  const { file, pid } = await theServer(dataDir);
  process.kill(pid, 'SIGKILL');
  const neighbours = await aUsedDataFolder();
  await start({ dataDir: neighbours });
  const lines = (await readFile(file, 'utf8')).split('\n');
  await writeFile(file, [(await theServer(neighbours)).pid, ...lines.slice(1)].join('\n'));
  const second = await start({ dataDir });
  expect(await ask(second.ownerUrl, 'select number from kept')).toBe(42);
});
