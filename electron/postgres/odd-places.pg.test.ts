import { chmod, cp, mkdir, readdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { installedBinaries } from './binaries.ts';
import { aDataFolder, ask, aUsedDataFolder, forgetEverything, start } from './server.testing.ts';

afterEach(forgetEverything);

const isRoot = process.getuid?.() === 0;

test('a PostgreSQL whose libraries npm did not link is linked where it lies', async () => {
  const { binaries, links } = await anInstallation();
  await chmod(dirname(binaries), 0o755);
  const dataDir = await aUsedDataFolder();
  const server = await start({ dataDir, binaries });
  expect(await ask(server.ownerUrl, 'select 1')).toBe(1);
  for (const link of links) expect((await stat(link)).isFile()).toBe(true);
  expect(await copiesIn(dataDir)).toEqual([]);
});

test('a PostgreSQL that can be neither linked nor reached where it lies is copied beside the data', async () => {
  const { binaries } = await anInstallation();
  // Root may write everywhere, but the server, which does not run as root, cannot enter this folder.
  await (isRoot ? chmod(dirname(binaries), 0o700) : chmod(join(binaries, 'lib'), 0o555));
  const dataDir = await aUsedDataFolder();
  const servers = await Promise.all([start({ dataDir, binaries }), start({ dataDir, binaries })]);
  for (const { ownerUrl } of servers) expect(await ask(ownerUrl, 'select 1')).toBe(1);
  expect(await copiesIn(dataDir)).toHaveLength(1);
  await chmod(join(binaries, 'lib'), 0o755);
});

test.runIf(isRoot)(
  'for root, a data folder that the server cannot enter keeps its cluster elsewhere, and finds it again',
  async () => {
    const closed = await aDataFolder();
    const dataDir = join(closed, 'data');
    const first = await start({ dataDir });
    const home = await realpath(join(dataDir, 'postgres'));
    try {
      await ask(first.ownerUrl, 'create table kept as select 42 as number');
      await first.stop();
      const second = await start({ dataDir });
      expect(await ask(second.ownerUrl, 'select number from kept')).toBe(42);
      expect((await stat(closed)).mode & 0o777).toBe(0o700);
      await second.stop();
    } finally {
      await rm(home, { recursive: true });
    }
  },
);

test('spaces, quotes and letters of any script may stand in the path', async () => {
  const dataDir = join(await aDataFolder(), `Łódź 'n' "بلیت" $HOME \\n`);
  await mkdir(dataDir);
  await chmod(dirname(dataDir), 0o711);
  const first = await start({ dataDir });
  expect(await ask(first.ownerUrl, 'select 1')).toBe(1);
  const joined = await start({ dataDir });
  expect(joined.ownerUrl).toBe(first.ownerUrl);
});

/** An installation as npm leaves it when it may not run the package's script. */
async function anInstallation(): Promise<{ binaries: string; links: string[] }> {
  const binaries = join(await aDataFolder(), 'native');
  await cp(installedBinaries(), binaries, { recursive: true, verbatimSymlinks: true });
  const list = await readFile(join(binaries, 'pg-symlinks.json'), 'utf8');
  const links = (JSON.parse(list) as { target: string }[]).map(each =>
    join(binaries, '..', each.target),
  );
  for (const link of links) await rm(link, { force: true });
  return { binaries, links };
}

async function copiesIn(dataDir: string): Promise<string[]> {
  return (await readdir(join(dataDir, 'postgres'))).filter(name => name.startsWith('programs-'));
}
