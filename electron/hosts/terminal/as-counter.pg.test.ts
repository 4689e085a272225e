import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BoxOffice, openBoxOffice } from '../../../tests/support/open-box-office.ts';
import { counterIdOf } from '../../program/counter-id.ts';
import { placesFrom } from '../../program/places.ts';
import { asCounter } from './as-counter.ts';
import { Refused } from './command.ts';
import { here } from './here.ts';

const main = fileURLToPath(new URL('../../../out/main/', import.meta.url));

let office: BoxOffice;
let dataDir: string;
beforeAll(async () => {
  office = await openBoxOffice();
  dataDir = await mkdtemp(join(tmpdir(), 'rowlock-terminal-'));
});
afterAll(async () => {
  await office.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** Whether somebody may act at a terminal with this address, and why not. */
async function acting(databaseUrl: string): Promise<string> {
  const configuration = {
    dataDir,
    databaseUrl,
    demo: false,
    training: false,
    keyInFile: false,
    port: 0,
  };
  const log = pino({ level: 'silent' });
  let said = 'may';
  await here({ configuration, places: placesFrom(main), log, version: 'test' }, async opened => {
    await asCounter(opened).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      said = error.message;
    });
  });
  return said;
}

test('a terminal with the login of counters adds nobody at a counter that nobody let in', async () => {
  const { appUrl, ownerUrl } = office.database;
  expect(await acting(appUrl)).toContain('is waiting to be let in');
  // Whoever has the owner's password needs no counter.
  expect(await acting(ownerUrl)).toBe('may');
  const counterId = await counterIdOf(dataDir);
  const { access } = office.operations;
  await access.letCounterIn({ counterId });
  expect(await acting(appUrl)).toBe('may');
  await access.lockCounterOut({ counterId });
  expect(await acting(appUrl)).toContain('locked out');
});
