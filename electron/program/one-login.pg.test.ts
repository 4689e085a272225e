import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { password } from '../../tests/support/fixtures/cast.ts';
import { sqlAt } from '../../tests/support/fixtures/owner.ts';
import { firstAdmin } from '../../tests/support/fixtures/people.ts';
import { refusalOf } from '../../tests/support/open-box-office.ts';
import { aCounter, aDatabase, key, nameOf, noted, open } from './owned-databases.testing.ts';

const passphrase = 'four words of a song';

describe('the login for counters', () => {
  test('is one, when two programs make it at once', async () => {
    const database = await aDatabase();
    const [one, other] = await Promise.all([open(database), open(database)]);
    expect(one.url).toBe(other.url);
    const [found] = await sqlAt(one.url)('select session_user as name');
    expect(found).toEqual({ name: `${nameOf(database)}_counter` });
  });

  test('stays under the key of the installation, also under the next one', async () => {
    const database = await aDatabase();
    const first = await open(database);
    const before = await noted(database);
    expect(before?.['sealed']).not.toContain(new URL(first.url).password);
    const next = randomBytes(32);
    expect((await open(database, [next, key])).url).toBe(first.url);
    expect((await noted(database))?.['sealed']).not.toBe(before?.['sealed']);
    expect((await open(database, [next])).url).toBe(first.url);
  });

  test('is sealed anew by a running program when the key is changed', async () => {
    const database = await aDatabase();
    const counter = await aCounter(database.ownerUrl);
    const { operations } = await firstAdmin(counter);
    const before = await noted(database);
    const { name } = await operations.installation.state();
    await operations.installation.changeKey({ password, from: name });
    const sealed = async () => (await noted(database))?.['sealed'];
    await expect.poll(sealed).not.toBe(before?.['sealed']);
  });

  test('is not to be had under another installation’s key: that one says so and gives nothing away', async () => {
    const database = await aDatabase();
    await open(database);
    expect(await open(database, [randomBytes(32)])).toMatchObject({
      login: 'otherKey',
      role: `${nameOf(database)}_app`,
    });
    const counter = await aCounter(database.ownerUrl);
    const { operations } = await firstAdmin(counter);
    expect((await operations.system.status()).database.login).toBe('otherKey');
    const writing = operations.installation.writeEnrolment({ password, passphrase });
    expect(await refusalOf(writing)).toMatchObject({ code: 'NO_COUNTER_LOGIN' });
  });

  test('is another one after an administrator has dropped it and what is known of it', async () => {
    const database = await aDatabase();
    const lost = await open(database);
    await sqlAt(database.ownerUrl)(
      `drop role ${nameOf(database)}_counter; update counter_access set login = null, sealed = null`,
    );
    // Also under a key that does not open the one that was lost.
    const next = await open(database, [randomBytes(32)]);
    expect(next.login).toBe('counter');
    await expect(sqlAt(lost.url)('select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  test('is done without, and said so, where the server does not let it in', async () => {
    const database = await aDatabase();
    await open(database);
    await sqlAt(database.ownerUrl)(`alter role ${nameOf(database)}_counter nologin`);
    const role = `${nameOf(database)}_app`;
    expect(await open(database)).toMatchObject({ login: 'notLetIn', role, url: database.ownerUrl });
    const counter = await aCounter(database.ownerUrl);
    await firstAdmin(counter);
  });

  test('is done without also where it lost its place in the role, and with it the way in', async () => {
    const database = await aDatabase();
    await open(database);
    const name = nameOf(database);
    await sqlAt(database.ownerUrl)(`revoke ${name}_app from ${name}_counter`);
    expect(await open(database)).toMatchObject({ login: 'notLetIn', role: `${name}_app` });
  });

  test('is not done without where the server has no connection left: that passes', async () => {
    const database = await aDatabase();
    await open(database);
    const limit = (n: number) =>
      sqlAt(database.ownerUrl)(`alter role ${nameOf(database)}_counter connection limit ${n}`);
    await limit(0);
    await expect(open(database)).rejects.toMatchObject({ code: '53300' });
    await limit(-1);
    expect(await open(database)).toMatchObject({ login: 'counter' });
  });
});
