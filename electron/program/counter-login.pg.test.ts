import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../core/database/pool.ts';
import { password } from '../../tests/support/fixtures/cast.ts';
import { sqlAt } from '../../tests/support/fixtures/owner.ts';
import { firstAdmin } from '../../tests/support/fixtures/people.ts';
import { readEnrolment } from './enrolment.ts';
import {
  aCounter,
  aDatabase,
  nameOf,
  noted,
  open,
  ownedBy,
  sharedRole,
} from './owned-databases.testing.ts';

const passphrase = 'four words of a song';

describe('a program that connects as the owner of a shared database (5.6)', () => {
  test('works with a login for counters alone: pool, jobs and listener', async () => {
    const database = await aDatabase();
    const counter = await aCounter(database.ownerUrl);
    await firstAdmin(counter);
    expect((await counter.operations.system.status()).database.login).toBe('counter');
    const users = async () => {
      const rows = await sqlAt(database.ownerUrl)(
        `select distinct application_name, usename from pg_stat_activity
         where datname = $1 and application_name in ('rowlock', 'rowlock jobs', 'rowlock live') order by 1`,
        [nameOf(database)],
      );
      return rows.map(each => [each['application_name'], each['usename']]);
    };
    const login = `${nameOf(database)}_counter`;
    await expect.poll(users).toEqual([
      ['rowlock', login],
      ['rowlock jobs', login],
      ['rowlock live', login],
    ]);
  });

  const takeRightsBack = 'set role none; update ticket_stock set held = 0';
  const refused = { code: '42501' };

  test('cannot take back rights that it has given up', async () => {
    const { url } = await open(await aDatabase());
    await expect(sqlAt(url)(takeRightsBack)).rejects.toMatchObject(refused);
    await expect(sqlAt(url)('select * from counter_access')).rejects.toMatchObject(refused);
  });

  test('control: could do so with the login of the owner and a role', async () => {
    const database = await aDatabase();
    const role = String((await noted(database))?.['app_role']);
    const opened = openDatabase({ url: database.ownerUrl, role });
    const pool = opened.database.$client;
    await expect(pool.query('update ticket_stock set held = 0')).rejects.toMatchObject(refused);
    await pool.query(takeRightsBack);
    await opened.close();
  });

  test('gives others that login, and never the owner’s', async () => {
    const database = await aDatabase();
    const counter = await aCounter(database.ownerUrl);
    const { operations } = await firstAdmin(counter);
    const { content } = await operations.installation.writeEnrolment({ password, passphrase });
    const file = Buffer.from(content ?? '', 'base64').toString();
    const enrolment = await readEnrolment(file, passphrase);
    const { username, password: given, pathname } = new URL(enrolment?.databaseUrl ?? '');
    expect([username, pathname]).toEqual([`${nameOf(database)}_counter`, `/${nameOf(database)}`]);
    const owner = new URL(database.ownerUrl);
    expect(enrolment?.databaseUrl).not.toContain(owner.username);
    expect(given).not.toBe(owner.password);
    const joined = await aCounter(enrolment?.databaseUrl ?? '');
    const status = await joined.operations.system.status();
    expect(status.database).toMatchObject({ problem: null, login: 'counter' });
  });

  test('makes that login as an owner who is no superuser but is allowed to create roles', async () => {
    // Roles that somebody else has made it may not give away.
    const ownerUrl = await ownedBy(await aDatabase(sharedRole), 'createrole');
    const { login, url } = await open({ ownerUrl });
    expect(login).toBe('counter');
    expect(await sqlAt(url)('select count(*)::int as n from orders')).toEqual([{ n: 0 }]);
  });
});
