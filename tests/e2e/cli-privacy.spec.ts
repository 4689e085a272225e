import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { installationKeys } from '../../electron/host/installation-keys.ts';
import { recoveryCode } from '../../electron/host/recovery-code.ts';
import {
  admin,
  asOwner,
  firstAdmin,
  held,
  inCash,
  onSale,
  ownerUrl,
  pesel,
  signIn,
} from '../support/box-office.ts';
import { certificateFor } from '../support/certificate.ts';
import { aDataFolder, startHeadless, stopEverything } from '../support/headless.ts';
import { maintenance } from '../support/maintenance.ts';

afterAll(stopEverything);

test('remove-national-ids destroys what the settings keep no longer, after a look', async () => {
  const host = await startHeadless();
  const token = await firstAdmin(host);
  const { classIds } = await onSale(host, token, [{ participantData: 'nationalId' }]);
  const order = await held(host, token, classIds[0] ?? '', 1);
  const nationalId = { kind: 'pesel', value: pesel };
  const [{ id: ticketId } = { id: '' }] = order.tickets;
  const participants = [{ ticketId, firstName: 'Jan', lastName: 'Kos', nationalId }];
  await host.ask('orders.saveParticipants', { orderId: order.id, participants }, token);
  await host.ask('orders.pay', inCash(order), token);

  const here = ['--data-dir', host.dataDir];
  const run = (...args: string[]) => maintenance(['remove-national-ids', ...here, ...args]);
  expect(await run()).toMatchObject({
    code: 0,
    answer: expect.stringMatching(/^There are no/) as string,
  });
  await asOwner(
    await ownerUrl(host.dataDir),
    `update events set starts_at = now() - interval '31 days'`,
  );
  const found = await run('--dry-run', '--json');
  expect(JSON.parse(found.answer)).toEqual({ events: 1, people: 1, dryRun: true });
  expect((await run()).answer).toBe('1 national id of 1 event destroyed.\n');
  const { order: after } = await host.ask('orders.get', { orderId: order.id }, token);
  expect(after.tickets[0]?.participant).toMatchObject({ firstName: 'Jan', nationalId: null });
  await host.stop();
});

describe('an enrolment', () => {
  const passphrase = 'four words of a song\n';
  const address = 'postgres://rowlock:geheim@server.example.org:5432/rowlock';
  const key = `plain:${Buffer.alloc(32, 7).toString('base64')}\n`;

  /** The first counter of a shared server, and a file for the others. */
  async function written() {
    const folder = await aDataFolder();
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
    const joining = await aDataFolder();
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
    const joining = await aDataFolder();
    expect(await read(joining, file)).toMatchObject({ code: 0 });
    expect(await readFile(join(joining, 'server-ca.pem'), 'utf8')).toBe(certificate);
    const settings = await readFile(join(joining, '.env'), 'utf8');
    expect(settings).toBe(`ROWLOCK_DATABASE_URL=${address}?sslmode=verify-full\n`);
  });

  test('is refused a wrong passphrase, and never replaces a key or a file', async () => {
    const { file, write } = await written();
    await write('--database-url', address);
    expect(await write('--database-url', address)).toMatchObject({ code: 1 });
    const joining = await aDataFolder();
    const wrong = await read(joining, file, 'four words of a psalm\n');
    expect(wrong).toMatchObject({ code: 1, answer: '' });

    const own = `plain:${Buffer.alloc(32, 9).toString('base64')}\n`;
    await writeFile(join(joining, 'installation.key'), own);
    const refused = await read(joining, file);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.said).toContain('a key of its own');
    expect(await readFile(join(joining, 'installation.key'), 'utf8')).toBe(own);
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
    const folder = await aDataFolder();
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
    const token = await firstAdmin(host);
    const { classIds } = await onSale(host, token, [{ participantData: 'nationalId' }]);
    const order = await held(host, token, classIds[0] ?? '', 1);
    const [{ id: ticketId } = { id: '' }] = order.tickets;
    const nationalId = { kind: 'pesel', value: pesel };
    const participants = [{ ticketId, firstName: 'Jan', lastName: 'Kos', nationalId }];
    await host.ask('orders.saveParticipants', { orderId: order.id, participants }, token);
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
    const signedIn = await signIn(again, admin);
    const found = await again.ask('orders.get', { orderId: order.id }, signedIn);
    const masked = found.order.tickets[0]?.participant?.nationalId?.masked;
    expect(masked).toBe('440514*****');
    await again.stop();
  });
});
