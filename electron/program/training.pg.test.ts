import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownerUrl, sqlAt } from '../../tests/support/fixtures/owner.ts';
import { migrations } from '../../tests/support/migrations.ts';
import { emptyTraining } from './empty-training.ts';
import { builtInServer, sharedServer } from './servers.ts';

let folder: string;
/** Both with the tables of this program, and stopped. */
let training: string;
let boxOffice: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rowlock-training-'));
  [training, boxOffice] = [join(folder, 'training'), join(folder, 'box-office')];
  await opened(training, true);
  await opened(boxOffice, false, () => someone(boxOffice));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Opens a database in this way, and lets go of it again. */
async function opened<T>(
  dataDir: string,
  isTraining: boolean,
  work: (url: string) => Promise<T> | undefined = () => undefined,
): Promise<T | undefined> {
  const server = await builtInServer({ dataDir, training: isTraining }, migrations);
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
}

const sqlIn = async (dataDir: string, statement: string) =>
  sqlAt(await ownerUrl(dataDir))(statement);
const someone = (dataDir: string) =>
  sqlIn(
    dataDir,
    `insert into operators (id, name, email, role, password_hash)
     values (gen_random_uuid(), 'Ewa', 'ewa@example.org', 'admin', 'none')`,
  );
const names = () => readdir(folder).then(found => found.sort());

describe('the mark of a training', () => {
  test('is there from its first start on, and at the next', async () => {
    const marked = () => sqlIn(training, 'select "only" from training_mark');
    expect(await opened(training, true, marked)).toEqual([{ only: true }]);
  });

  test('is written once, also for the owner; a counter only reads it', async () => {
    await opened(training, true, async url => {
      await expect(sqlIn(training, 'delete from training_mark')).rejects.toThrow('written once');
      await expect(sqlAt(url)('insert into training_mark default values')).rejects.toThrow(
        'permission denied',
      );
    });
  });

  test('keeps a program that sells out', async () => {
    await expect(opened(training, false)).rejects.toMatchObject({ problem: 'forTraining' });
  });

  test('is not given to a box office in which somebody is', async () => {
    await expect(opened(boxOffice, true)).rejects.toMatchObject({ problem: 'notTraining' });
    const marks = () => sqlIn(boxOffice, 'select from training_mark');
    expect(await opened(boxOffice, false, marks)).toEqual([]);
  });

  test('is known on a server that counters share, too', async () => {
    await opened(training, true, async () => {
      const url = await ownerUrl(training);
      const log = { warn: () => undefined };
      await expect(sharedServer({ url, migrations, keys: [], log })).rejects.toMatchObject({
        problem: 'forTraining',
      });
    });
  });
});

describe('emptying', () => {
  test('leaves a training that somebody works in as it is', async () => {
    const during = () => emptyTraining({ dataDir: training, migrations });
    expect(await opened(training, true, during)).toBe('inUse');
    const marked = () => sqlIn(training, 'select "only" from training_mark');
    expect(await opened(training, true, marked)).toHaveLength(1);
  });

  test('removes nothing of a box office, wherever it lies', async () => {
    const moved = join(folder, 'moved', 'training');
    await mkdir(join(folder, 'moved'), { mode: 0o711 });
    await rename(boxOffice, moved);
    const emptied = emptyTraining({ dataDir: moved, migrations });
    await expect(emptied).rejects.toMatchObject({ problem: 'notTraining' });
    await rename(moved, boxOffice);
    const people = () => sqlIn(boxOffice, 'select name from operators');
    expect(await opened(boxOffice, false, people)).toEqual([{ name: 'Ewa' }]);
  });

  test('removes nothing where there is no database: it may be a counter’s of a shared server', async () => {
    const counter = join(folder, 'counter');
    await mkdir(counter);
    await writeFile(join(counter, 'installation.key'), 'a key');
    expect(await emptyTraining({ dataDir: counter, migrations })).toBe('nothingThere');
    expect(await readdir(counter)).toEqual(['installation.key']);
  });

  test('removes all of a training, and what an emptying that was cut short has left', async () => {
    await someoneIn(training);
    await mkdir(`${training}.removed`);
    expect(await emptyTraining({ dataDir: training, migrations })).toBe('emptied');
    expect(await names()).not.toContainEqual(expect.stringMatching(/^training/));
    const people = () => sqlIn(training, 'select from operators');
    expect(await opened(training, true, people)).toEqual([]);
  });
  const someoneIn = (dataDir: string) => opened(dataDir, true, () => someone(dataDir));
});
