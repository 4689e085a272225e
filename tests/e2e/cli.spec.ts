import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../support/calls.ts';
import { admin } from '../support/fixtures/cast.ts';
import { anEvent, stockOf } from '../support/fixtures/events.ts';
import { heldAt, lapsedAt } from '../support/fixtures/orders.ts';
import { letJobsRest, sqlIn } from '../support/fixtures/owner.ts';
import { firstAdmin } from '../support/fixtures/people.ts';
import {
  anEmptyFolder,
  type Headless,
  serverOf,
  startHeadless,
  stopEverything,
} from '../support/headless.ts';
import { maintenance } from '../support/maintenance.ts';
import { gone } from '../support/processes.ts';

afterAll(stopEverything);

const createAdmin = (
  dataDir: string,
  input = `${admin.password}\n`,
  during?: (pid: number) => Promise<void>,
) =>
  maintenance(
    [
      ...['create-admin', '--name', admin.name, '--email', admin.email],
      ...['--password-stdin', '--data-dir', dataDir],
    ],
    input,
    during,
  );

describe('create-admin', () => {
  test('creates the first admin beside a running program, and nobody after', async () => {
    const host = await startHeadless();
    const first = await createAdmin(host.dataDir);
    expect(first).toMatchObject({ code: 0, said: '' });
    const { operator } = await (await host.signIn(admin)).operations.access.me({});
    expect(operator).toMatchObject({ name: admin.name, role: 'admin' });

    const second = await createAdmin(host.dataDir);
    expect(second).toMatchObject({ code: 1, answer: '' });
    expect(second.said).toContain('Somebody exists already');
    const rows = await sqlIn(host.dataDir)('select * from journal order by seq');
    expect(rows[0]).toMatchObject({ operation: 'access.setUp', operator_id: null });
    await host.stop();
  });

  test('makes the database where there is none, stops it again, and the program finds it', async () => {
    const dataDir = await anEmptyFolder();
    expect(await createAdmin(dataDir)).toMatchObject({ code: 0 });
    const server = await serverOf(dataDir);
    expect(server === null || (await gone(server, 2_000))).toBe(true);
    // The key to national ids is made by the program, which may have a keyring to put it into.
    expect(await readdir(dataDir)).not.toContain('installation.key');
    const host = await startHeadless({ dataDir });
    await host.signIn(admin);
    await host.stop();
  });

  test('that is ended while it makes the database creates nobody, and leaves no server behind', async () => {
    const dataDir = await anEmptyFolder();
    const outcome = await createAdmin(dataDir, `${admin.password}\n`, async pid => {
      const begun = async () => (await readdir(dataDir)).includes('postgres');
      await expect.poll(begun, { timeout: 20_000, interval: 10 }).toBe(true);
      process.kill(pid, 'SIGTERM');
    });
    expect(outcome).toMatchObject({ code: 130, answer: '', said: 'Interrupted.\n' });
    const server = await serverOf(dataDir);
    expect(server === null || (await gone(server, 2_000))).toBe(true);
    expect(await createAdmin(dataDir)).toMatchObject({ code: 0 });
  });

  test('says which option makes no sense, without touching a database', async () => {
    const dataDir = await anEmptyFolder();
    const short = await createAdmin(dataDir, 'short');
    expect(short).toMatchObject({ code: 2, answer: '' });
    expect(short.said).toContain('10 to 200 characters');
    const common = ['--data-dir', dataDir, '--password-stdin'];
    const wrong = await maintenance(['create-admin', '--name', ' ', '--email', 'a', ...common]);
    expect(wrong.code).toBe(2);
    expect(wrong.said).toMatch(/--name .*\n--email .*/);
    expect(await maintenance(['create-admin', '--email', 'a@b.pl', ...common])).toMatchObject({
      code: 2,
      said: '--name is missing.\n',
    });
    expect(await readdir(dataDir)).toEqual([]);
  });
});

describe('beside a running program', () => {
  let host: Headless;
  let seller: Session;
  let token: string;
  beforeAll(async () => {
    host = await startHeadless();
    seller = await firstAdmin(host);
    ({ token } = seller);
  });

  const here = (...args: string[]) => maintenance([...args, '--data-dir', host.dataDir]);

  /** An event whose only places are held by an order that has just lapsed. */
  async function lapsedHold(quantity: number) {
    const { id: eventId, classId } = await anEvent(seller, [{ capacity: quantity }]);
    const order = await lapsedAt(seller, sqlIn(host.dataDir), classId, quantity);
    return { eventId, classId, orderId: order.id };
  }

  const bookedAs = async (orderId: string) => {
    const select = 'select status from orders where id = $1';
    return (await sqlIn(host.dataDir)(select, [orderId]))[0]?.['status'];
  };

  test('cleanup-reservations first says what it would do, then does it, then has nothing to do', async () => {
    await letJobsRest(sqlIn(host.dataDir));
    const two = await lapsedHold(2);
    const three = await lapsedHold(3);
    const open = await heldAt(seller, (await anEvent(seller)).classId);

    const dry = await here('cleanup-reservations', '--dry-run');
    expect(dry).toMatchObject({ code: 0, said: '' });
    expect(dry.answer).toBe('2 lapsed holds with 5 places would be given back.\n');
    expect(await bookedAs(two.orderId)).toBe('held');

    const done = await here('cleanup-reservations', '--json');
    expect(done).toMatchObject({ code: 0, said: '' });
    expect(JSON.parse(done.answer)).toEqual({ orders: 2, places: 5, dryRun: false });
    expect(await bookedAs(two.orderId)).toBe('expired');
    expect(await bookedAs(three.orderId)).toBe('expired');
    expect(await bookedAs(open.id)).toBe('held');
    const { timeline } = await host.ask('orders.get', { orderId: two.orderId }, token);
    expect(timeline.at(-1)).toMatchObject({ operation: 'orders.expire', operatorName: null });
    expect(await stockOf(seller, two.eventId, two.classId)).toMatchObject({ remaining: 2 });

    expect(await here('cleanup-reservations')).toMatchObject({
      code: 0,
      answer: 'There are no lapsed holds.\n',
    });
  });

  test('check-books says how many orders it looked at, and names one that does not add up', async () => {
    const sql = sqlIn(host.dataDir);
    const sound = await here('check-books');
    expect(sound).toMatchObject({ code: 0, said: '' });
    expect(sound.answer).toMatch(/^The books are in order: \d+ orders?\.\n$/);

    const { id, code } = await heldAt(seller, (await anEvent(seller)).classId);
    const become = (status: string, voidedAt: string) =>
      sql(`set session_replication_role = replica;
        update tickets set status = '${status}', voided_at = ${voidedAt} where order_id = '${id}'`);
    await become('void', 'now()');
    expect(await here('check-books')).toMatchObject({
      code: 1,
      answer: `Order ${code}: its tickets differ from its lines.\n`,
      said: 'The books are not in order.\n',
    });
    await become('held', 'null');
  });

  test('add-operator adds somebody who can sign in, and no e-mail address twice', async () => {
    const them = { email: 'Jan@example.org', password: 'another long password' };
    const add = (...args: string[]) =>
      maintenance(
        ['add-operator', '--password-stdin', '--data-dir', host.dataDir, ...args],
        them.password,
      );
    const asClerk = ['--name', 'Jan', '--email', them.email, '--role', 'clerk'];
    expect(await add(...asClerk)).toMatchObject({ code: 0, said: '' });
    const { operator } = await (await host.signIn(them)).operations.access.me({});
    expect(operator).toMatchObject({ name: 'Jan', role: 'clerk' });

    const again = await add('--name', 'Jan 2', '--email', 'JAN@example.org', '--role', 'admin');
    expect(again).toMatchObject({ code: 1, answer: '' });
    expect(await add('--name', 'Jan', '--role', 'king')).toMatchObject({ code: 2 });
  });

  test('status tells people and programs about the database', async () => {
    const { code, answer } = await here('status');
    expect(code).toBe(0);
    expect(answer).toMatch(/^Database +built-in, .+\nServer +PostgreSQL 1\d/m);
    const told = JSON.parse((await here('status', '--json')).answer) as unknown;
    expect(told).toMatchObject({
      database: { kind: 'builtIn', where: host.dataDir },
      setUp: true,
      heldOrders: expect.any(Number) as unknown,
    });
  });

  test('the program goes on after its server was shared with a terminal', async () => {
    expect(await here('status')).toMatchObject({ code: 0 });
    const { database } = await host.ask('system.status', {});
    expect(database.problem).toBeNull();
  });

  test('the log of the terminal holds no names, addresses or passwords', async () => {
    await createAdmin(host.dataDir);
    const log = await readFile(join(host.dataDir, 'logs', 'maintenance.log'), 'utf8');
    expect(log).toContain('create-admin');
    expect(log).not.toMatch(/\bAda\b|example\.org|a long enough/i);
  });
});

test('verify-journal tells people and cron whether anybody changed what was done', async () => {
  const host = await startHeadless();
  const seller = await firstAdmin(host);
  const { token } = seller;
  const here = (...args: string[]) => maintenance([...args, '--data-dir', host.dataDir]);
  const sql = sqlIn(host.dataDir);
  const sealed = async () => {
    const { head, unsealed } = await host.ask('journal.state', {}, token);
    return unsealed === 0 && head;
  };
  await expect.poll(sealed, { timeout: 20_000 }).toBeTruthy();
  const sound = await here('verify-journal', '--json');
  expect(sound).toMatchObject({ code: 0, said: '' });
  const told = JSON.parse(sound.answer) as {
    found: number;
    head: { number: number; hash: string };
  };
  expect(told.found).toBe(0);
  const anchor = `${told.head.number}:${told.head.hash}`;
  const known = await here('verify-journal', '--head', anchor);
  expect(known).toMatchObject({ code: 0, said: '' });
  expect(known.answer).toMatch(
    /^The journal is as it was written: .* rows in .* seals?, all signed\.$/m,
  );

  const beyond = told.head.number + 99;
  const slip = await here('verify-journal', '--head', `${beyond}:${told.head.hash}`);
  expect(slip).toMatchObject({ code: 1 });
  expect(slip.said).toMatch(/^--head was mistyped: .* seal \d+\.$/m);

  const ahead = await here('verify-journal', '--head', `${beyond}:${'c0ffee00'.repeat(8)}`);
  expect(ahead).toMatchObject({ code: 5 });
  expect(ahead.answer).toMatch(
    /^The end of the journal was cut off: seal \d+ and what followed\.$/m,
  );
  expect(await here('verify-journal', '--head', 'nonsense')).toMatchObject({
    code: 2,
    answer: '',
  });

  await sql('alter table journal disable trigger all');
  await sql(`update journal set reason = 'mine' where seq = 1`);
  const edited = await here('verify-journal');
  expect(edited).toMatchObject({ code: 5, said: 'The journal is not as it was written.\n' });
  expect(edited.answer).toContain('Row 1 was edited.');
  await host.stop();
});

describe('what a scheduler learns from the exit code', () => {
  test('no database is 3, and a mistyped folder does not become one', async () => {
    const dataDir = join(await anEmptyFolder(), 'mistyped');
    const outcome = await maintenance(['cleanup-reservations', '--data-dir', dataDir]);
    expect(outcome).toMatchObject({ code: 3, answer: '' });
    expect(outcome.said).toContain('there is no Rowlock here yet');
    await expect(stat(dataDir)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('a server that is not there is 3, and its password is not told', async () => {
    const dataDir = await anEmptyFolder();
    const url = 'postgres://box:s3cret@127.0.0.1:9/rowlock';
    const args = ['--database-url', url, '--data-dir', dataDir, '--json'];
    const outcome = await maintenance(['cleanup-reservations', ...args]);
    expect(outcome).toMatchObject({ code: 3, answer: '' });
    expect(outcome.said).toContain('127.0.0.1:9/rowlock: The database server cannot be reached.');
    const log = await readFile(join(dataDir, 'logs', 'maintenance.log'), 'utf8');
    expect(outcome.said + log).not.toContain('s3cret');
  });

  test.each([[['nonsense']], [['constructor']], [['status', '--jsn']], [['status', 'now']], [[]]])(
    '%j is called wrongly: 2, and says where the help is',
    async args => {
      const outcome = await maintenance(args);
      expect(outcome).toMatchObject({ code: 2, answer: '' });
      expect(outcome.said).toContain('"help');
    },
  );

  test('help is an answer, and names every command and exit code', async () => {
    const { code, answer } = await maintenance(['help']);
    expect(code).toBe(0);
    for (const word of ['create-admin', 'cleanup-reservations', '--dry-run', '  3  ', 'cron']) {
      expect.soft(answer).toContain(word);
    }
    const one = await maintenance(['status', '--help']);
    expect(one.code).toBe(0);
    expect(one.answer).not.toContain('create-admin');
  });
});
