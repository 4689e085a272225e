import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { password } from '../../tests/support/fixtures/cast.ts';
import { anOperator } from '../../tests/support/fixtures/people.ts';
import { type BoxOffice, openBoxOffice, refusalOf } from '../../tests/support/open-box-office.ts';
import type { Access } from '../contract/operation.ts';
import { operationNames, operations } from '../contract/operations.ts';
import { permissionsOf, Role } from '../contract/permissions.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

describe('signing in', () => {
  test('works with the e-mail in any case', async () => {
    const { operator } = await office.operations.access.signIn({
      email: ' ADMIN@Example.ORG ',
      password,
    });
    expect(operator).toMatchObject({ role: 'admin', email: 'admin@example.org' });
  });

  test('gives one answer for a wrong password, an unknown address and a deactivated operator', async () => {
    await anOperator(office, { email: 'gone@example.org' });
    await office.sql(`update operators set active = false where email = 'gone@example.org'`);
    for (const attempt of [
      { email: 'admin@example.org', password: 'not the password' },
      { email: 'nobody@example.org', password },
      { email: 'gone@example.org', password },
    ]) {
      expect(await refusalOf(office.operations.access.signIn(attempt))).toEqual({
        code: 'WRONG_CREDENTIALS',
        data: {},
      });
    }
  });

  test('an e-mail belongs to one operator, whatever its case, also at the same moment', async () => {
    const add = (email: string) =>
      office.operations.access.addOperator({
        id: v7(),
        name: 'Twin',
        email,
        password,
        role: 'clerk',
      });
    const results = await Promise.allSettled([add('twin@example.org'), add('Twin@Example.org')]);
    expect(results.filter(each => each.status === 'fulfilled')).toHaveLength(1);
    expect(await refusalOf(add('TWIN@example.org'))).toMatchObject({ code: 'EMAIL_TAKEN' });
  });

  test('the first admin is made only while nobody exists', async () => {
    const setUp = { name: 'Second', email: 'second@example.org', password };
    expect(await refusalOf(office.operations.access.setUp(setUp))).toMatchObject({
      code: 'ALREADY_SET_UP',
    });
  });

  test('passwords are stored as argon2id and nowhere in clear', async () => {
    const rows = await office.sql('select password_hash from operators');
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows)
      expect(row['password_hash']).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const tables = await office.sql(
      `select format('%I', tablename) as name from pg_tables where schemaname = 'public'`,
    );
    const holding = async (text: string) => {
      const found: unknown[] = [];
      for (const { name } of tables) {
        const here = `select from ${String(name)} t where position($1 in t::text) > 0 limit 1`;
        if ((await office.sql(here, [text])).length > 0) found.push(name);
      }
      return found;
    };
    expect(await holding(password)).toEqual([]);
    // Control: the search finds what is there.
    expect(await holding('admin@example.org')).toEqual(['operators']);
  });

  test('ends with the sign-out', async () => {
    const counter = await office.openCounter();
    await counter.signInAs('clerk');
    await counter.operations.access.me();
    await counter.operations.access.signOut();
    expect(await refusalOf(counter.operations.access.me())).toMatchObject({
      code: 'NOT_SIGNED_IN',
    });
  });
});

const declared = operationNames.map(name => [name, operations[name].meta.access] as const);

const isOpen = (access: Access) => access === 'always' || access === 'anyone';

/** Input that is wrong for every operation: who may not call never learns that. */
const call = (operations: object, path: string): Promise<unknown> => {
  const [area = '', name = ''] = path.split('.');
  const found = (
    operations as Record<string, Record<string, (input: unknown) => Promise<unknown>>>
  )[area]?.[name];
  if (!found) throw new Error(`no operation ${path}`);
  return found({ nonsense: true });
};

describe.each(Role.options)('a %s', role => {
  test('is asked for the declared permission by every operation', async () => {
    const counter = await office.openCounter();
    await counter.signInAs(role);
    for (const [path, access] of declared) {
      // Whoever has left would be refused for that alone.
      if (path === 'access.signOut' || path === 'access.lockScreen') continue;
      const permitted =
        isOpen(access) ||
        access === 'newcomer' ||
        access === 'signedIn' ||
        permissionsOf[role].includes(access);
      const answer = await call(counter.operations, path).then(
        () => 'done',
        (error: unknown) => (error as { code?: unknown }).code,
      );
      // What takes no input answers what it would to anybody: there is no window here.
      const expected = permitted ? /^(done|BAD_REQUEST|NOT_AT_THIS_DESK)$/ : /^NOT_PERMITTED$/;
      expect.soft(answer, path).toMatch(expected);
    }
  });
});

test('nobody calls anything but what is declared for anyone without signing in', async () => {
  const counter = await office.openCounter();
  for (const [path, access] of declared) {
    if (isOpen(access)) continue;
    expect(await refusalOf(call(counter.operations, path))).toMatchObject({
      code: 'NOT_SIGNED_IN',
    });
  }
});
