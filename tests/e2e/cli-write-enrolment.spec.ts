import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readEnrolment } from '../../electron/program/enrolment.ts';
import { ownerUrl, sqlAt } from '../support/fixtures/owner.ts';
import { aDataFolder, anEmptyFolder, startHeadless, stopEverything } from '../support/headless.ts';
import { maintenance } from '../support/maintenance.ts';

afterAll(stopEverything);

const passphrase = 'four words of a song';
const address = 'postgres://rowlock:geheim@server.example.org:5432/rowlock';
const bytes = Buffer.alloc(32, 7);
const key = `plain:${bytes.toString('base64')}\n`;

describe('an enrolment that is written', () => {
  /** The first counter of a shared server. */
  async function first() {
    const folder = await anEmptyFolder();
    const file = join(folder, 'join.rowlock');
    await writeFile(join(folder, 'installation.key'), key);
    const write = (more: readonly string[], typed = passphrase) =>
      maintenance(
        ['write-enrolment', '--data-dir', folder, '--file', file, '--passphrase-stdin', ...more],
        `${typed}\n`,
      );
    return { file, folder, write };
  }

  test('takes a login for counters along, in a file that only its owner reads and that is never replaced', async () => {
    const server = await startHeadless();
    const owner = await ownerUrl(server.dataDir);
    const { file, write } = await first();
    expect(await write(['--database-url', owner])).toMatchObject({ code: 0 });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const given = await readEnrolment(await readFile(file, 'utf8'), passphrase);
    expect(given?.keys).toEqual({ current: bytes, former: [] });
    const [{ owns } = {}] = await sqlAt(given?.databaseUrl ?? '')(
      `select pg_has_role(current_user, relowner, 'usage') as owns from pg_class where relname = 'orders'`,
    );
    expect(owns).toBe(false);
    expect(await write(['--database-url', owner])).toMatchObject({ code: 1 });

    const other = await first();
    await writeFile(
      join(other.folder, 'installation.key'),
      `plain:${Buffer.alloc(32, 9).toString('base64')}\n`,
    );
    const refused = await other.write(['--database-url', owner]);
    expect(refused).toMatchObject({ code: 1, answer: '' });
    expect(refused.said).toContain('the one of the owner of the database is not given away');
    await server.stop();
  });

  test('is not where the key lies in a keychain, which a terminal does not open', async () => {
    const server = await startHeadless();
    const { folder, write } = await first();
    const sealed = 'safe:bm90aGluZyB0aGF0IG9wZW5z\n';
    await writeFile(join(folder, 'installation.key'), sealed);
    const refused = await write(['--database-url', await ownerUrl(server.dataDir)]);
    expect(refused).toMatchObject({ code: 1, answer: '' });
    expect(refused.said).toContain('ROWLOCK_KEY_IN_FILE=1');
    expect(await readFile(join(folder, 'installation.key'), 'utf8')).toBe(sealed);
    await server.stop();
  });

  test('is for a shared server, and under a passphrase that is worth the name', async () => {
    const { write } = await first();
    const builtIn = await write(['--data-dir', await aDataFolder()]);
    expect(builtIn).toMatchObject({ code: 1, answer: '' });
    const short = await write(['--database-url', address], 'too short');
    expect(short).toMatchObject({ code: 2, answer: '' });
  });
});
