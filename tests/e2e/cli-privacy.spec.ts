import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { installationKeys } from '../../electron/program/installation-keys.ts';
import { recoveryCode } from '../../electron/program/recovery-code.ts';
import { certificateFor } from '../support/certificate.ts';
import { admin, pesel } from '../support/fixtures/cast.ts';
import { aNamedClass } from '../support/fixtures/events.ts';
import { heldAt, namedAt, soldAt } from '../support/fixtures/orders.ts';
import { sqlIn } from '../support/fixtures/owner.ts';
import { firstAdmin } from '../support/fixtures/people.ts';
import { letNoticePass, workYesterday } from '../support/fixtures/removals.ts';
import { anEmptyFolder, startHeadless, stopEverything } from '../support/headless.ts';
import { maintenance } from '../support/maintenance.ts';

afterAll(stopEverything);

test('remove-national-ids announces what the settings keep no longer, and destroys it a day later', async () => {
  const host = await startHeadless();
  const seller = await firstAdmin(host);
  const { token } = seller;
  const order = await soldAt(seller, await aNamedClass(seller));

  const here = ['--data-dir', host.dataDir];
  const run = (...args: string[]) => maintenance(['remove-national-ids', ...here, ...args]);
  expect((await run()).answer).toMatch(/^Nothing was destroyed: nobody has worked by this clock/);
  expect(await run('--clock-checked')).toMatchObject({
    code: 0,
    answer: expect.stringMatching(/^There are no/) as string,
  });
  const sql = sqlIn(host.dataDir);
  await sql(`update events set starts_at = now() - interval '31 days'`);
  expect((await run('--clock-checked', '--dry-run')).answer).toBe(
    'The end of the national ids of 1 event would be announced.\n',
  );
  await workYesterday(sql);
  const found = await run('--json');
  const announced = { events: 0, people: 0, announced: 1, heldBack: null, dryRun: false };
  expect(JSON.parse(found.answer)).toEqual(announced);
  expect((await run()).answer).toMatch(/^There are no/);
  await letNoticePass(sql);
  expect((await run('--dry-run')).answer).toBe('1 national id of 1 event would be destroyed.\n');
  expect((await run()).answer).toBe('1 national id of 1 event destroyed.\n');
  const { order: after } = await host.ask('orders.get', { orderId: order.id }, token);
  expect(after.tickets[0]?.participant).toMatchObject({ firstName: 'Jan', nationalId: null });
  await host.stop();
});

test('change-key makes a new key, which a running Rowlock takes over and moves its ids to', async () => {
  const host = await startHeadless();
  const seller = await firstAdmin(host);
  const { token } = seller;
  const order = await namedAt(seller, await heldAt(seller, await aNamedClass(seller)));

  const changed = await maintenance(['change-key', '--data-dir', host.dataDir]);
  expect(changed).toMatchObject({ code: 0 });
  const [, name] = /^The key is ([0-9a-f]{16}) now/.exec(changed.answer) ?? [];
  const state = async () => host.ask('installation.state', {}, token);
  await expect
    .poll(state, { timeout: 30_000 })
    .toMatchObject({ name, former: 1, ids: { left: 0, all: 1 }, events: { left: 0, all: 1 } });
  const { order: after } = await host.ask('orders.get', { orderId: order.id }, token);
  expect(after.tickets[0]?.participant?.nationalId?.masked).toBe(`${pesel.value.slice(0, 6)}*****`);
  const file = await readFile(join(host.dataDir, 'installation.key'), 'utf8');
  expect(file.trim().split('\n')).toHaveLength(2);
  await host.stop();
});

describe('an enrolment', () => {
  const passphrase = 'four words of a song\n';
  const address = 'postgres://rowlock:geheim@server.example.org:5432/rowlock';
  const key = `plain:${Buffer.alloc(32, 7).toString('base64')}\n`;

  /** The first counter of a shared server, and a file for the others. */
  async function written() {
    const folder = await anEmptyFolder();
    const file = join(folder, 'join.rowlock');
    await writeFile(join(folder, 'installation.key'), key);
    const write = (...more: string[]) =>
      maintenance(
        ['write-enrolment', '--data-dir', folder, '--file', file, '--passphrase-stdin', ...more],
        passphrase,
      );
    return { file, folder, write };
  }
  const read = (folder: string, file: string, typed = passphrase) =>
    maintenance(
      ['read-enrolment', '--data-dir', folder, '--file', file, '--passphrase-stdin'],
      typed,
    );

  test('takes key and server to another counter, in a file that only its owner reads', async () => {
    const { file, write } = await written();
    expect(await write('--database-url', address)).toMatchObject({ code: 0 });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const joining = await anEmptyFolder();
    expect(await read(joining, file)).toMatchObject({ code: 0 });
    expect(await readFile(join(joining, 'installation.key'), 'utf8')).toBe(key);
    const settings = await readFile(join(joining, '.env'), 'utf8');
    expect(settings).toBe(`ROWLOCK_DATABASE_URL=${address}\n`);
  });

  test('takes the certificate of the server along', async () => {
    const { file, folder, write } = await written();
    const { certificate } = certificateFor('server.example.org');
    await writeFile(join(folder, 'server-ca.pem'), certificate);
    expect(await write('--database-url', address)).toMatchObject({ code: 0 });
    const joining = await anEmptyFolder();
    expect(await read(joining, file)).toMatchObject({ code: 0 });
    expect(await readFile(join(joining, 'server-ca.pem'), 'utf8')).toBe(certificate);
    const settings = await readFile(join(joining, '.env'), 'utf8');
    expect(settings).toBe(`ROWLOCK_DATABASE_URL=${address}?sslmode=verify-full\n`);
  });

  test('is refused a wrong passphrase, and never replaces a file', async () => {
    const { file, write } = await written();
    await write('--database-url', address);
    expect(await write('--database-url', address)).toMatchObject({ code: 1 });
    const wrong = await read(await anEmptyFolder(), file, 'four words of a psalm\n');
    expect(wrong).toMatchObject({ code: 1, answer: '' });
  });

  const own = `plain:${Buffer.alloc(32, 9).toString('base64')}\n`;
  const keysOf = (folder: string) => readFile(join(folder, 'installation.key'), 'utf8');

  test('keeps the own key of a counter that joins, for what it has sealed', async () => {
    const { file, write } = await written();
    await write('--database-url', address);
    const joining = await anEmptyFolder();
    await writeFile(join(joining, 'installation.key'), own);
    expect(await read(joining, file)).toMatchObject({ code: 0 });
    expect(await keysOf(joining)).toBe(key + own);
    expect((await stat(join(joining, 'installation.key'))).mode & 0o777).toBe(0o600);
  });

  test('takes a changed key to a counter that has joined before, and no old one back', async () => {
    const { file, write } = await written();
    await write('--database-url', address);
    const joined = await anEmptyFolder();
    expect(await read(joined, file)).toMatchObject({ code: 0 });
    expect(await read(joined, file)).toMatchObject({ code: 0 });
    const settings = await readFile(join(joined, '.env'), 'utf8');
    expect(settings).toBe(`ROWLOCK_DATABASE_URL=${address}\n`);

    await writeFile(join(joined, 'installation.key'), own + key);
    const refused = await read(joined, file);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.said).toContain('older than the key of this counter');
    expect(await keysOf(joined)).toBe(own + key);
  });

  test('leaves a counter of another server as it is', async () => {
    const { file, write } = await written();
    await write('--database-url', address);
    const other = await anEmptyFolder();
    const elsewhere = 'ROWLOCK_DATABASE_URL=postgres://elsewhere.example.org/rowlock\n';
    await writeFile(join(other, '.env'), elsewhere);
    await writeFile(join(other, 'installation.key'), own);
    expect((await read(other, file)).said).toContain('names another server');
    expect(await keysOf(other)).toBe(own);
    expect(await readFile(join(other, '.env'), 'utf8')).toBe(elsewhere);
  });

  test('is not written where the key lies in a keychain, which a terminal does not open', async () => {
    const { folder, write } = await written();
    const sealed = 'safe:bm90aGluZyB0aGF0IG9wZW5z\n';
    await writeFile(join(folder, 'installation.key'), sealed);
    const refused = await write('--database-url', address);
    expect(refused).toMatchObject({ code: 1, answer: '' });
    expect(refused.said).toContain('ROWLOCK_KEY_IN_FILE=1');
    expect(await readFile(join(folder, 'installation.key'), 'utf8')).toBe(sealed);
  });

  test('is for a shared server, and under a passphrase that is worth the name', async () => {
    const { write, file } = await written();
    expect(await write()).toMatchObject({ code: 1 });
    const folder = await anEmptyFolder();
    await writeFile(join(folder, 'installation.key'), key);
    const short = await maintenance(
      [
        ...['write-enrolment', '--database-url', address, '--data-dir', folder],
        ...['--file', file, '--passphrase-stdin'],
      ],
      'too short\n',
    );
    expect(short).toMatchObject({ code: 2, answer: '' });
  });
});

describe('a key that was lost', () => {
  test('comes back from its recovery code, and a mistyped line is named', async () => {
    const host = await startHeadless();
    const seller = await firstAdmin(host);
    const order = await namedAt(seller, await heldAt(seller, await aNamedClass(seller)));
    await host.stop();
    const { dataDir } = host;
    const lost = await installationKeys(dataDir);
    await rm(join(dataDir, 'installation.key'));
    const fresh = await installationKeys(dataDir);

    const restore = (code: readonly string[]) =>
      maintenance(['restore-key', '--data-dir', dataDir, '--code-stdin'], code.join('\n'));
    const [one = '', two = '', ...more] = recoveryCode(lost.current);
    const wrong = await restore([one, two.slice(1), ...more]);
    expect(wrong).toMatchObject({ code: 2, answer: '' });
    expect(wrong.said).toContain('line 2');
    expect(await installationKeys(dataDir)).toEqual(fresh);

    const restored = await restore([one, two, ...more]);
    expect(restored).toMatchObject({ code: 0 });
    expect(restored.answer).not.toContain(one);
    expect(await installationKeys(dataDir)).toEqual({
      current: lost.current,
      former: [fresh.current],
    });
    const again = await startHeadless({ dataDir });
    const { token } = await again.signIn(admin);
    const found = await again.ask('orders.get', { orderId: order.id }, token);
    const masked = found.order.tickets[0]?.participant?.nationalId?.masked;
    expect(masked).toBe('440514*****');
    await again.stop();
  });
});
