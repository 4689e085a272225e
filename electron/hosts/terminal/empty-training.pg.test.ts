import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownerUrl, sqlAt } from '../../../tests/support/fixtures/owner.ts';
import { clusterExists } from '../../postgres/cluster.ts';
import { type Configuration, trainingOf } from '../../program/configuration.ts';
import { placesFrom } from '../../program/places.ts';
import { builtInServer } from '../../program/servers.ts';
import { emptyTrainingCommand } from './empty-training.ts';

const places = placesFrom(join(import.meta.dirname, '../../../out/main'));

let boxOffice: Configuration;
beforeEach(async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'rowlock-empty-training-'));
  boxOffice = { dataDir, demo: false, training: false, keyInFile: false, port: 0 };
});
afterEach(() => rm(boxOffice.dataDir, { recursive: true, force: true }));

const open = ({ dataDir, training }: Configuration) =>
  builtInServer({ dataDir, training }, places.migrations);
const isThere = ({ dataDir }: Configuration) =>
  clusterExists({ cluster: join(dataDir, 'postgres', 'cluster') });

/** What the command says, or why it refuses. */
async function empty(configuration: Configuration): Promise<string> {
  const said: string[] = [];
  const terminal = { print: (line: string) => said.push(line), say: () => undefined };
  await emptyTrainingCommand
    .carryOut({}, terminal, configuration, places)
    .catch((error: unknown) => said.push((error as Error).message));
  return said.join('\n');
}

test('removes the training of a box office and nothing of that, whichever of both it is told', async () => {
  const training = trainingOf(boxOffice);
  expect(await empty(boxOffice)).toContain('no training yet');
  await open(boxOffice).then(server => server.stop());
  for (const told of [boxOffice, training]) {
    await open(training).then(server => server.stop());
    expect(await empty(told)).toContain('Emptied.');
    expect(await isThere(training)).toBe(false);
    expect(await isThere(boxOffice)).toBe(true);
  }
});

test('refuses in words while somebody trains, and where a box office lies in that folder', async () => {
  const training = trainingOf(boxOffice);
  const inUse = await open(training);
  expect(await empty(boxOffice)).toContain('leave it there first');
  await inUse.stop();
  expect(await isThere(training)).toBe(true);
  await rm(training.dataDir, { recursive: true });

  const misplaced = await open({ ...training, training: false });
  await sqlAt(await ownerUrl(training.dataDir))(
    `insert into operators (id, name, email, role, password_hash)
     values (gen_random_uuid(), 'Ewa', 'ewa@example.org', 'admin', 'none')`,
  );
  await misplaced.stop();
  expect(await empty(boxOffice)).toMatch(/not for training.*Nothing was removed\.$/s);
  expect(await isThere(training)).toBe(true);
});
