import { describe, expect, test } from 'vitest';
import { sqlAt } from '../../tests/support/fixtures/owner.ts';
import { aCounter, aDatabase, nameOf, open, ownedBy, told } from './owned-databases.testing.ts';

describe('a database restored on a server without its roles', () => {
  test('has its login again, with the password that the counters know', async () => {
    const database = await aDatabase();
    const first = await open(database);
    await sqlAt(database.ownerUrl)(`drop role ${nameOf(database)}_counter`);
    expect((await open(database)).url).toBe(first.url);
    expect(await sqlAt(first.url)('select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('names the rights as what is missing, in the program and in its log', async () => {
    const database = await aDatabase();
    const { url } = await open(database);
    const role = `${nameOf(database)}_app`;
    await sqlAt(database.ownerUrl)(
      `drop owned by ${role}; drop role ${role}, ${nameOf(database)}_counter`,
    );
    expect((await open(database)).url).toBe(url);
    expect(told.join()).toContain(`${role} was missing`);
    const counter = await aCounter(database.ownerUrl);
    expect((await counter.operations.system.status()).database.problem).toBe('notPrivileged');
  });

  test('gets its login from an owner who has the role to give, as the guide has it made', async () => {
    const database = await aDatabase();
    const [name, role] = [nameOf(database), `${nameOf(database)}_app`];
    const ownerUrl = await ownedBy(database, 'createrole');
    const sql = sqlAt(database.ownerUrl);
    await sql(`grant ${role} to owner_of_${name}`);
    // PostgreSQL lets whoever may create roles put a login into its own ones only.
    expect(await open({ ownerUrl })).toMatchObject({ login: 'noRoles', role });
    await sql(`grant ${role} to owner_of_${name} with admin option`);
    expect(await open({ ownerUrl })).toMatchObject({ login: 'counter' });
  });
});
