import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { aDataFolder, ask, aUsedDataFolder, forgetEverything, start } from './server.testing.ts';

afterEach(forgetEverything);

test('a data folder that cannot be written is named', async () => {
  const file = join(await aDataFolder(), 'file');
  await writeFile(file, '');
  await expect(start({ dataDir: file })).rejects.toMatchObject({
    name: 'PostgresProblem',
    code: 'folderNotWritable',
    folder: file,
  });
});

test('a folder without PostgreSQL is named', async () => {
  const binaries = await aDataFolder();
  await expect(start({ dataDir: await aDataFolder(), binaries })).rejects.toMatchObject({
    code: 'binariesMissing',
    folder: binaries,
  });
});

test('a cluster of another PostgreSQL is refused and left as it is', async () => {
  const dataDir = await aUsedDataFolder();
  await (await start({ dataDir })).stop();
  const version = join(dataDir, 'postgres', 'cluster', 'PG_VERSION');
  const ours = await readFile(version, 'utf8');
  await writeFile(version, '12\n');
  await expect(start({ dataDir })).rejects.toMatchObject({ code: 'versionMismatch' });
  await writeFile(version, ours);
  expect(await ask((await start({ dataDir })).ownerUrl, 'select 1')).toBe(1);
});

test('a server that will not start says why, in its own words', async () => {
  const dataDir = await aUsedDataFolder();
  const settings = { shared_preload_libraries: 'no_such_library' };
  await expect(start({ dataDir, settings })).rejects.toMatchObject({
    code: 'cannotStart',
    detail: expect.stringContaining('no_such_library') as string,
  });
});

test('a disk that is full while the cluster is made is named, and nothing half made stays', async context => {
  const dataDir = await aDataFolder();
  await onDiskOf(30, dataDir, context.skip, async () => {
    await expect(start({ dataDir })).rejects.toMatchObject({ code: 'diskFull' });
    expect((await readdir(join(dataDir, 'postgres'))).sort()).toEqual(['log', 'server.json']);
  });
});

test('a disk that is full at a start is named, and with room again the data is there', async context => {
  const dataDir = await aDataFolder();
  await onDiskOf(150, dataDir, context.skip, async () => {
    const first = await start({ dataDir });
    await ask(first.ownerUrl, 'create table kept as select 42 as number');
    await first.stop();
    const filler = join(dataDir, 'filler');
    execFileSync('sh', ['-c', 'cat /dev/zero > "$0" || true', filler], { stdio: 'ignore' });
    await expect(start({ dataDir })).rejects.toMatchObject({ code: 'diskFull' });
    await rm(filler);
    const second = await start({ dataDir });
    expect(await ask(second.ownerUrl, 'select number from kept')).toBe(42);
    await second.stop();
  });
});

/** Mounts a small disk, where this machine lets us. */
async function onDiskOf(
  megabytes: number,
  folder: string,
  skip: (why: string) => never,
  work: () => Promise<void>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'rowlock', folder], {
      stdio: 'ignore',
    });
  } catch {
    skip('only root may mount the small disk that this test fills');
  }
  try {
    await work();
  } finally {
    // Whoever of a stopped server still writes its last line may take a moment to let go.
    execFileSync('umount', ['--lazy', folder]);
  }
}
