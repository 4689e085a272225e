import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atTerminals } from '../../../core/payments/attempts.testing.ts';
import { letWait } from '../../../tests/support/fixtures/terminals.ts';
import { type BoxOffice, openBoxOffice } from '../../../tests/support/open-box-office.ts';
import { placesFrom } from '../../program/places.ts';
import { here } from './here.ts';
import { status } from './status.ts';

const places = placesFrom(fileURLToPath(new URL('../../../out/main/', import.meta.url)));

let office: BoxOffice;
let dataDir: string;
beforeAll(async () => {
  office = await openBoxOffice();
  dataDir = await mkdtemp(join(tmpdir(), 'rowlock-status-'));
});
afterAll(async () => {
  await office.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** What the command prints. */
async function told(json = false): Promise<string> {
  const configuration = {
    ...{ dataDir, databaseUrl: office.database.ownerUrl, port: 0 },
    ...{ demo: false, training: false, keyInFile: false },
  };
  const lines: string[] = [];
  const terminal = { print: (line: string) => lines.push(line), say: () => undefined };
  const log = pino({ level: 'silent' });
  const act = await status.prepare({ json }, terminal);
  await here({ configuration, places, log, version: 'test' }, opened => act(opened, terminal));
  return lines.join('\n');
}

test('status names card payments that have waited for more than ten minutes, and nothing where there are none', async () => {
  const { standingAt, aHold, begin, close } = atTerminals(
    () => office,
    () => office.counter,
  );
  await standingAt(office.counter);
  const { id } = await begin(await aHold());
  expect(await told()).not.toContain('Cards');
  await letWait(office.sql, id);
  expect(await told()).toMatch(
    /^Cards +1 payment, PLN\s100\.00: to check for more than ten minutes/m,
  );
  expect(JSON.parse(await told(true))).toMatchObject({
    cardsWaiting: [{ kind: 'charge', currency: 'PLN', count: 1, amountMinor: 10_000 }],
  });
  await close();
});
