import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OperationName } from '../../../core/contract/operations.ts';
import { operations as declared } from '../../../core/contract/operations.ts';
import type { Role } from '../../../core/contract/permissions.ts';
import { type BoxOffice, openBoxOffice, type TestCounter } from '../../support/open-box-office.ts';
import { ask } from './ask.ts';
import { endsTheAsking, table } from './table.ts';
import { type Things, thingsOf } from './things.ts';

const roles: readonly Role[] = ['clerk', 'organizer', 'admin'];

let office: BoxOffice;
/** A counter for each role, and one where nobody is signed in. */
const counters = {} as Record<Role | 'nobody', TestCounter>;
beforeAll(async () => {
  office = await openBoxOffice();
  for (const who of [...roles, 'nobody'] as const) counters[who] = await office.openCounter();
  for (const role of roles) await counters[role].signInAs(role);
});
afterAll(() => office.close());

/** `yes` when it was done or refused for another reason; `no`, and what was said, when it was not permitted. */
async function asked(who: TestCounter, operation: OperationName, things: Things): Promise<string> {
  const row = table[operation];
  try {
    const answer = await ask(who, operation, row.asks?.(things));
    return (row.shows?.(answer, things) ?? true) ? 'yes' : 'no: not shown';
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'BAD_REQUEST' || code === 'DEFECT' || code === undefined) throw error;
    return ['NOT_SIGNED_IN', 'NOT_PERMITTED', 'NOT_FOUND'].includes(code) ? `no: ${code}` : 'yes';
  }
}

const operations = Object.keys(table) as OperationName[];
const closed = operations.filter(each => table[each].may !== 'anyone');

test('what is open to anyone is open to anyone in the contract too, and nothing else', () => {
  const open = operations.filter(each => ['always', 'anyone'].includes(declared[each].meta.access));
  expect(open).toEqual(operations.filter(each => table[each].may === 'anyone'));
});

test('nobody may do anything without a sign-in', async () => {
  const things = await thingsOf(
    office,
    (await office.sql('select id from operators limit 1'))[0]?.['id'],
  );
  for (const operation of closed) {
    expect
      .soft([operation, await asked(counters.nobody, operation, things)])
      .toEqual([operation, 'no: NOT_SIGNED_IN']);
  }
});

describe.each(roles)('the role %s', role => {
  const mark = (operation: OperationName) => table[operation].may.split(' ')[roles.indexOf(role)];
  const idOf = async (which: Role) => {
    const [row] = await office.sql('select id from operators where email = $1', [
      `${which}@example.org`,
    ]);
    return row?.['id'];
  };
  const askable = closed.filter(operation => !endsTheAsking.includes(operation));

  test.each([
    ['their own', 'oa', () => idOf(role)],
    ['another’s', 'a', () => idOf(role === 'organizer' ? 'admin' : 'organizer')],
  ] as const)(
    'may do with %s just what the table says',
    { timeout: 60_000 },
    async (_, marks, owner) => {
      const untouched = await thingsOf(office, await owner());
      for (const operation of askable) {
        const expected = marks.includes(mark(operation) ?? '?') ? 'yes' : 'no';
        // What only reads, or is refused, leaves its things as they are for the next one.
        const leaves = expected === 'no' || declared[operation].meta.transaction === 'read';
        const things = leaves ? untouched : await thingsOf(office, await owner());
        const answer = await asked(counters[role], operation, things);
        expect
          .soft([operation, answer.slice(0, 3).trim().replace(':', '')])
          .toEqual([operation, expected]);
        // The things are made by the admin, who is signed out everywhere else by this.
        if (operation === 'access.endSessions') await office.counter.signInAs('admin');
      }
    },
  );
});
