import { describe, expect, test } from 'vitest';
import { sqlAt } from '../../tests/support/fixtures/owner.ts';
import { firstAdmin } from '../../tests/support/fixtures/people.ts';
import {
  aCounter,
  aDatabase,
  nameOf,
  noted,
  open,
  ownedBy,
  sharedRole,
  told,
} from './owned-databases.testing.ts';

const refused = { code: '42501' };

/** The same login, at the door of another database. */
const at = (url: string, database: string): string =>
  Object.assign(new URL(url), { pathname: `/${database}` }).href;

describe('two box offices on one server (5.6)', () => {
  test('have roles of their own, and neither login connects to the other', async () => {
    const [one, other] = [await aDatabase(), await aDatabase()];
    const [a, b] = [await open(one), await open(other)];
    expect((await noted(one))?.['app_role']).toBe(`${nameOf(one)}_app`);
    expect((await noted(other))?.['app_role']).toBe(`${nameOf(other)}_app`);
    const atOther = at(a.url, nameOf(other));
    await expect(sqlAt(atOther)('select 1')).rejects.toMatchObject(refused);
    await expect(sqlAt(at(b.url, nameOf(one)))('select 1')).rejects.toMatchObject(refused);
  });

  test('control: connect without what was taken from everybody, and read nothing even then', async () => {
    const [one, other] = [await aDatabase(), await aDatabase()];
    const [a] = [await open(one), await open(other)];
    await sqlAt(other.ownerUrl)(`grant connect on database ${nameOf(other)} to public`);
    const sql = sqlAt(at(a.url, nameOf(other)));
    expect(await sql('select 1 as one')).toEqual([{ one: 1 }]);
    await expect(sql('select * from orders')).rejects.toMatchObject(refused);
    // With the role that all of them once shared it reads whatever is there.
    await sqlAt(other.ownerUrl)('grant select on orders to rowlock_app');
    await sqlAt(one.ownerUrl)(`grant rowlock_app to ${nameOf(one)}_counter`);
    expect(await sql('select * from orders')).toEqual([]);
  });

  test('are closed by what the log says where whoever owns the tables does not own the database', async () => {
    const database = await aDatabase(sharedRole);
    const ownerUrl = await ownedBy(database, 'createrole');
    const [sql, name] = [sqlAt(database.ownerUrl), nameOf(database)];
    await sql(
      `alter database ${name} owner to current_user; grant create on database ${name} to owner_of_${name}`,
    );
    await open({ ownerUrl });
    const [, statements] = /its owner closes it by: (.+)$/m.exec(told.join('\n')) ?? [];
    await sql(statements ?? '');
    told.length = 0;
    expect(await open({ ownerUrl })).toMatchObject({ login: 'counter' });
    expect(told).toEqual([]);
    const { url } = await open(await aDatabase());
    await expect(sqlAt(at(url, name))('select 1')).rejects.toMatchObject(refused);
  });

  test('are closed again, and that is told, where somebody has opened one', async () => {
    const database = await aDatabase();
    await open(database);
    expect(told).toEqual([]);
    await sqlAt(database.ownerUrl)(`grant connect on database ${nameOf(database)} to public`);
    await open(database);
    expect(told.join()).toContain('a login for backups or monitoring needs');
  });
});

describe('a database whose counters shared a role with those of others (5.6)', () => {
  test('is moved to one of its own by the next start of its owner, and that is told', async () => {
    const database = await aDatabase(sharedRole);
    const server = await open(database);
    expect(server).toMatchObject({ login: 'counter' });
    expect(told.join()).toContain('a login for backups or monitoring needs');
    const role = `${nameOf(database)}_app`;
    const [left] = await sqlAt(database.ownerUrl)(
      `select has_any_column_privilege('rowlock_app', 'orders', 'select, insert, update') as old,
         has_table_privilege($1, 'orders', 'select') as own,
         has_column_privilege($1, 'ticket_stock', 'capacity', 'update') as columns,
         has_schema_privilege($1, 'graphile_worker', 'usage') as queue`,
      [role],
    );
    expect(left).toEqual({ old: false, own: true, columns: true, queue: true });
    const policies = await sqlAt(database.ownerUrl)(
      `select distinct polroles::regrole[]::text as roles from pg_policy`,
    );
    expect(policies).toEqual([{ roles: `{${role}}` }]);
    const counter = await aCounter(server.url);
    await firstAdmin(counter);
  });

  test('names the logins that it no longer lets in, as they may be those of another one', async () => {
    const [database] = [await aDatabase(sharedRole), await aDatabase(sharedRole)];
    const gate = `gate_of_${nameOf(database)}`;
    await sqlAt(database.ownerUrl)(`create role ${gate} login password 'x' in role rowlock_app`);
    const atGate = Object.assign(new URL(database.ownerUrl), { username: gate, password: 'x' });
    expect(await sqlAt(atGate.href)('select * from orders')).toEqual([]);
    await open(database);
    await expect(sqlAt(atGate.href)('select 1')).rejects.toMatchObject(refused);
    const [, grant] = /where they are those of this box office: (.+)$/m.exec(told.join('\n')) ?? [];
    expect(grant).toContain(gate);
    await sqlAt(database.ownerUrl)(grant ?? '');
    expect(await sqlAt(atGate.href)('select * from orders')).toEqual([]);
    await sqlAt(database.ownerUrl)(`drop role ${gate}`);
  });

  test('goes on as it was where its owner isn’t allowed to create roles, and says so', async () => {
    const database = await aDatabase(sharedRole);
    const ownerUrl = await ownedBy(database, 'nocreaterole');
    expect(await open({ ownerUrl })).toMatchObject({ login: 'noRoles', role: 'rowlock_app' });
    const counter = await aCounter(ownerUrl);
    await firstAdmin(counter);
    expect((await counter.operations.system.status()).database.login).toBe('noRoles');
  });

  test('is closed to others all the same then, and that is told', async () => {
    const database = await aDatabase(sharedRole);
    const ownerUrl = await ownedBy(database, 'nocreaterole');
    const { url } = await open(await aDatabase());
    const neighbour = at(url, nameOf(database));
    expect(await sqlAt(neighbour)('select 1 as one')).toEqual([{ one: 1 }]);
    await open({ ownerUrl });
    await expect(sqlAt(neighbour)('select 1')).rejects.toMatchObject(refused);
    expect(told.join()).toContain('only rowlock_app and the owner may connect');
  });

  test('is not worked with where its owner may not take on the role either', async () => {
    const database = await aDatabase(sharedRole);
    const ownerUrl = await ownedBy(database, 'nocreaterole');
    await sqlAt(database.ownerUrl)(`revoke rowlock_app from ${new URL(ownerUrl).username}`);
    const why = {
      problem: 'notPrivileged',
      about: `grant rowlock_app to ${new URL(ownerUrl).username}`,
    };
    await expect(open({ ownerUrl })).rejects.toMatchObject(why);
    expect(told).toContain('the owner of the database may not take on rowlock_app');
    const counter = await aCounter(ownerUrl);
    expect((await counter.operations.system.status()).database).toMatchObject(why);
  });
});
