import { readdir, readlink } from 'node:fs/promises';
import { afterEach, expect, test, vi } from 'vitest';
import {
  aDataFolder,
  anotherProgram,
  ask,
  aUsedDataFolder,
  forgetEverything,
  start,
  theServer,
} from './server.testing.ts';

afterEach(forgetEverything);

test('the server of a killed program is taken over, with its data, and stopped in the end', async () => {
  const dataDir = await aDataFolder();
  const killed = await anotherProgram(dataDir);
  expect(killed.steps).toEqual(['creating', 'starting']);
  await ask(killed.ownerUrl, 'create table kept as select 42 as number');
  const { pid } = await theServer(dataDir);
  await killed.kill();
  expect(await ask(killed.ownerUrl, 'select 1')).toBe(1);

  const next = await start({ dataDir });
  expect(next.adopted).toBe(true);
  expect((await theServer(dataDir)).pid).toBe(pid);
  expect(await ask(next.ownerUrl, 'select number from kept')).toBe(42);
  await next.stop();
  await expect(ask(next.ownerUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
});

test('a second program joins the server of a living one and leaves it running', async () => {
  const dataDir = await aUsedDataFolder();
  const first = await anotherProgram(dataDir);
  const second = await start({ dataDir });
  expect(second.adopted).toBe(false);
  expect(second.ownerUrl).toBe(first.ownerUrl);
  await second.stop();
  expect(await ask(first.ownerUrl, 'select 1')).toBe(1);
  await first.quit();
  await expect(ask(first.ownerUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
});

test('a program that leaves first does not take the server away from the others', async () => {
  const dataDir = await aUsedDataFolder();
  const onExit = vi.fn();
  const first = await anotherProgram(dataDir);
  const second = await start({ dataDir, onExit });
  await first.quit();
  expect(await ask(second.ownerUrl, 'select 1')).toBe(1);
  await second.stop();
  await expect(ask(second.ownerUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
  expect(onExit).not.toHaveBeenCalled();
});

test.runIf(process.platform === 'linux')(
  'the server has nothing of what its program has open: it would keep the death of a page from it',
  async () => {
    const dataDir = await aUsedDataFolder();
    await anotherProgram(dataDir);
    const { pid } = await theServer(dataDir);
    const open = await readdir(`/proc/${pid}/fd`);
    const leadsTo = (fd: string) => readlink(`/proc/${pid}/fd/${fd}`).catch(() => 'closed');
    const inherited = new Set(await Promise.all(['7', '8', '9'].map(leadsTo)));
    expect(open).toEqual(expect.arrayContaining(['7', '8', '9']));
    expect(inherited).toEqual(new Set(['/dev/null']));
  },
);

test('programs that start at the same moment on an empty folder share one server', async () => {
  const dataDir = await aDataFolder();
  const others = await Promise.all([anotherProgram(dataDir), anotherProgram(dataDir)]);
  const ours = await Promise.all([start({ dataDir }), start({ dataDir })]);
  const addresses = new Set([...others, ...ours].map(each => each.ownerUrl));
  expect(addresses.size).toBe(1);
  expect(await ask(ours[0].ownerUrl, 'select 1')).toBe(1);
});

test('programs that leave at the same moment leave no server behind', async () => {
  const dataDir = await aUsedDataFolder();
  const servers = await Promise.all([1, 2, 3].map(() => start({ dataDir })));
  await Promise.all(servers.map(server => server.stop()));
  await expect(theServer(dataDir)).rejects.toThrow('ENOENT');
});

test('programs that come and go all the time always get the server, and lose nothing', async () => {
  const dataDir = await aUsedDataFolder();
  let written = 0;
  const comeAndGo = async () => {
    for (let round = 0; round < 6; round++) {
      const server = await start({ dataDir });
      await ask(server.ownerUrl, 'create table if not exists kept (number int)').catch(() => null);
      await ask(server.ownerUrl, `insert into kept values (${++written})`);
      await server.stop();
    }
  };
  await Promise.all([comeAndGo(), comeAndGo(), comeAndGo()]);
  const server = await start({ dataDir });
  expect(await ask(server.ownerUrl, 'select count(*)::int from kept')).toBe(written);
});

test('a program that starts while the last one leaves gets a server', async () => {
  const dataDir = await aUsedDataFolder();
  const leaving = await start({ dataDir });
  const [coming] = await Promise.all([start({ dataDir }), leaving.stop()]);
  expect(await ask(coming.ownerUrl, 'select 1')).toBe(1);
});
