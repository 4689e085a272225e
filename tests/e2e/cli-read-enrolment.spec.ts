import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeEnrolment } from '../../electron/program/enrolment.ts';
import { portable, verifying } from '../../electron/program/shared-address.ts';
import { certificateFor } from '../support/certificate.ts';
import { anEmptyFolder, stopEverything } from '../support/headless.ts';
import { maintenance } from '../support/maintenance.ts';

afterAll(stopEverything);

const passphrase = 'four words of a song';
const address = 'postgres://rowlock:geheim@server.example.org:5432/rowlock';
const bytes = Buffer.alloc(32, 7);
const key = `plain:${bytes.toString('base64')}\n`;

describe('an enrolment that is read', () => {
  /** By a counter that has this server and this key. */
  async function written(certificate?: string) {
    const folder = await anEmptyFolder();
    if (certificate !== undefined) await writeFile(join(folder, 'server-ca.pem'), certificate);
    const server = await portable(verifying(address, folder));
    const keys = { current: bytes, former: [] };
    const file = join(folder, 'join.rowlock');
    await writeFile(file, await writeEnrolment({ ...server, keys }, passphrase));
    return file;
  }
  const read = (folder: string, file: string, typed = passphrase) =>
    maintenance(
      ['read-enrolment', '--data-dir', folder, '--file', file, '--passphrase-stdin'],
      `${typed}\n`,
    );

  test('takes key and server to another counter', async () => {
    const file = await written();
    const joining = await anEmptyFolder();
    expect(await read(joining, file)).toMatchObject({ code: 0 });
    expect(await readFile(join(joining, 'installation.key'), 'utf8')).toBe(key);
    const settings = await readFile(join(joining, '.env'), 'utf8');
    expect(settings).toBe(`ROWLOCK_DATABASE_URL=${address}\n`);
  });

  test('takes the certificate of the server along', async () => {
    const { certificate } = certificateFor('server.example.org');
    const file = await written(certificate);
    const joining = await anEmptyFolder();
    expect(await read(joining, file)).toMatchObject({ code: 0 });
    expect(await readFile(join(joining, 'server-ca.pem'), 'utf8')).toBe(certificate);
    const settings = await readFile(join(joining, '.env'), 'utf8');
    expect(settings).toBe(`ROWLOCK_DATABASE_URL=${address}?sslmode=verify-full\n`);
  });

  test('is refused a wrong passphrase', async () => {
    const file = await written();
    const wrong = await read(await anEmptyFolder(), file, 'four words of a psalm');
    expect(wrong).toMatchObject({ code: 1, answer: '' });
  });

  const own = `plain:${Buffer.alloc(32, 9).toString('base64')}\n`;
  const keysOf = (folder: string) => readFile(join(folder, 'installation.key'), 'utf8');

  test('keeps the own key of a counter that joins, for what it has sealed', async () => {
    const file = await written();
    const joining = await anEmptyFolder();
    await writeFile(join(joining, 'installation.key'), own);
    expect(await read(joining, file)).toMatchObject({ code: 0 });
    expect(await keysOf(joining)).toBe(key + own);
    expect((await stat(join(joining, 'installation.key'))).mode & 0o777).toBe(0o600);
  });

  test('takes a changed key to a counter that has joined before, and no old one back', async () => {
    const file = await written();
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

  test('takes a changed key to a counter that has another login of the same server, which stays', async () => {
    const file = await written();
    const joined = await anEmptyFolder();
    const settings = `ROWLOCK_DATABASE_URL=${address.replace('rowlock:geheim', 'owner:secret')}\n`;
    await writeFile(join(joined, '.env'), settings);
    const done = await read(joined, file);
    expect(done).toMatchObject({ code: 0 });
    expect(done.said).toContain('stays');
    expect(await keysOf(joined)).toBe(key);
    expect(await readFile(join(joined, '.env'), 'utf8')).toBe(settings);
  });

  test('leaves a counter of another server as it is', async () => {
    const file = await written();
    const other = await anEmptyFolder();
    const elsewhere = 'ROWLOCK_DATABASE_URL=postgres://elsewhere.example.org/rowlock\n';
    await writeFile(join(other, '.env'), elsewhere);
    await writeFile(join(other, 'installation.key'), own);
    expect((await read(other, file)).said).toContain('names another server');
    expect(await keysOf(other)).toBe(own);
    expect(await readFile(join(other, '.env'), 'utf8')).toBe(elsewhere);
  });
});
