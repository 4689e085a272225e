import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRouterClient } from '@orpc/server';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { admin, clerk, password } from '../../tests/support/fixtures/cast.ts';
import type { Operations } from '../../tests/support/fixtures/counter.ts';
import { aNamedClass } from '../../tests/support/fixtures/events.ts';
import { heldAt, namedAt } from '../../tests/support/fixtures/orders.ts';
import {
  type BoxOffice,
  openBoxOffice,
  outcomeOf,
  refusalOf,
} from '../../tests/support/open-box-office.ts';
import { windowSeat } from '../hosts/desktop/over-electron.ts';
import { router } from '../ipc/router.ts';
import { counterIdOf } from './counter-id.ts';
import { writeEnrolment } from './enrolment.ts';
import { installationKeys } from './installation-keys.ts';
import { type Host, openHost } from './open.ts';
import { readIfThere } from './small-file.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const passphrase = 'four words of a song';

/** A box office on a shared server, and the file with which another counter joins it. */
let office: BoxOffice;
let file: string;
beforeAll(async () => {
  office = await openBoxOffice();
  const written = await office.operations.installation.writeEnrolment({ password, passphrase });
  file = Buffer.from(written.content ?? '', 'base64').toString();
});
afterAll(() => office.close());

/** A program that was just installed: its built-in database has nobody in it. */
let dataDir: string;
let host: Host;
let fresh: Operations;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rowlock-joining-'));
  host = openHost({
    kind: 'browser',
    dataDir,
    demo: false,
    training: false,
    terminals: null,
    resources: join(root, 'resources'),
    migrations: join(root, 'drizzle', 'migrations'),
    version: 'test',
    log: pino({ level: 'silent' }),
  });
  await host.settled();
  const seat = windowSeat();
  fresh = createRouterClient(router, { context: () => host.context(seat) });
});
afterEach(async () => {
  await host.close();
  await rm(dataDir, { recursive: true, force: true });
});

const kept = async () => ({
  key: await readIfThere(join(dataDir, 'installation.key')),
  settings: await readIfThere(join(dataDir, '.env')),
});
const database = async () => {
  const { database: found, setUp } = await fresh.system.status();
  return { kind: found.kind, problem: found.problem, setUp };
};

describe('a program that nobody has set up', () => {
  test('joins the box office of an enrolment file, and goes on there by itself', async () => {
    const own = await installationKeys(dataDir);
    const order = await namedAt(office, await heldAt(office, await aNamedClass(office)));
    expect(await database()).toEqual({ kind: 'builtIn', problem: null, setUp: false });

    const { where } = await fresh.installation.join({ file, passphrase });
    expect(where).not.toContain('rowlock_counter');
    expect(await database()).toEqual({ kind: 'shared', problem: null, setUp: true });
    await fresh.access.signIn({ email: admin.email, password });
    const found = await fresh.orders.get({ orderId: order.id });
    expect(found.order.tickets[0]?.participant?.nationalId?.masked).toMatch(/^\d{6}\*{5}$/);
    expect((await kept()).settings).toBe(`ROWLOCK_DATABASE_URL=${office.database.appUrl}\n`);
    const { current, former } = await installationKeys(dataDir);
    expect({ current, former }).toEqual({ current: office.key, former: [own.current] });
  });

  test('is let in by the file, so that a clerk works there at once, and the journal has it', async () => {
    await fresh.installation.join({ file, passphrase });
    expect(await fresh.system.status()).toMatchObject({ counterWaiting: false });
    await fresh.access.signIn({ email: clerk.email, password });
    const [row] = await office.sql(
      `select operator_id, after from journal where operation = 'access.letCounterIn' and object_id = $1`,
      [await counterIdOf(dataDir)],
    );
    expect(row).toEqual({ operator_id: null, after: { enrolment: expect.any(String) as string } });
    expect(await readIfThere(join(dataDir, 'invitation.json'))).toBeNull();
  });

  test('changes nothing by a wrong passphrase, or by a file that is not one', async () => {
    const before = await kept();
    for (const input of [
      { file, passphrase: 'four words of a psalm' },
      { file: file.slice(0, -20), passphrase },
      { file: 'a letter to my aunt', passphrase },
    ]) {
      const code = 'ENROLMENT_UNREADABLE';
      expect(await refusalOf(fresh.installation.join(input))).toMatchObject({ code });
    }
    expect(await kept()).toEqual(before);
    expect(await database()).toEqual({ kind: 'builtIn', problem: null, setUp: false });
  });

  test('changes nothing where the server is not to be had from here', async () => {
    const before = await kept();
    const keys = await installationKeys(dataDir);
    const away = { databaseUrl: 'postgres://box:secret@127.0.0.1:1/rowlock', certificate: null };
    const input = { file: await writeEnrolment({ ...away, keys }, passphrase), passphrase };
    expect(await refusalOf(fresh.installation.join(input))).toEqual({
      code: 'SERVER_AWAY',
      data: { problem: 'unreachable' },
    });
    expect(await kept()).toEqual(before);
  });
});

test('a program that somebody has set up joins nothing, and has nothing for others to join', async () => {
  const email = 'ewa@example.org';
  await fresh.access.setUp({ name: 'Ewa', email, password });
  const before = await kept();
  const joining = fresh.installation.join({ file, passphrase });
  expect(await refusalOf(joining)).toMatchObject({ code: 'ALREADY_SET_UP' });
  expect(await kept()).toEqual(before);
  await fresh.access.signIn({ email, password });
  const writing = fresh.installation.writeEnrolment({ password, passphrase });
  expect(await refusalOf(writing)).toMatchObject({ code: 'NOT_SHARED' });
});

test('a file for another counter is written only with the password, and stands in the journal', async () => {
  const { writeEnrolment: write } = office.operations.installation;
  const entries = () =>
    office.sql(`select after from journal where operation = 'installation.writeEnrolment'`);
  const [first] = await entries();
  expect(Object.keys(first?.['after'] as object).sort()).toEqual(['key', 'server']);
  expect(JSON.stringify(first)).not.toMatch(/rowlock_counter|postgres:/);
  const guess = write({ password: 'a wild guess', passphrase });
  expect(await refusalOf(guess)).toMatchObject({ code: 'WRONG_CREDENTIALS' });
  expect(await refusalOf(write({ password, passphrase: 'too short' }))).toMatchObject({
    code: 'BAD_REQUEST',
  });
  expect(await entries()).toHaveLength(1);
});

describe('a counter that joined and waits, since its file lets nobody in any more,', () => {
  const clerksSignIn = () => outcomeOf(fresh.access.signIn({ email: clerk.email, password }));
  const newFile = async () => {
    const written = await office.operations.installation.writeEnrolment({ password, passphrase });
    return Buffer.from(written.content ?? '', 'base64').toString();
  };

  test.each([
    [
      'is more than seven days old',
      () => office.sql(`update enrolments set good_until = good_until - interval '8 days'`),
    ],
    [
      'was written before a counter was locked out',
      async () => {
        const lost = await office.openCounter();
        const counterId = await counterIdOf(lost.dataDir);
        await office.operations.access.lockCounterOut({ counterId });
      },
    ],
  ])('as it %s, is let in by a new file that is read there', async (_, spoil) => {
    const spoilt = await newFile();
    await spoil();
    await fresh.installation.join({ file: spoilt, passphrase });
    expect(await fresh.system.status()).toMatchObject({ counterWaiting: true });
    expect(await clerksSignIn()).toBe('COUNTER_WAITING');
    const again = fresh.installation.join({ file: spoilt, passphrase });
    expect(await refusalOf(again)).toMatchObject({ code: 'ENROLMENT_SPENT' });
    await fresh.installation.join({ file: await newFile(), passphrase });
    expect(await clerksSignIn()).toBe('done');
  });
});
