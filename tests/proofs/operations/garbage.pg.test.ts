import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import type { OperationName } from '../../../core/contract/operations.ts';
import { operations as declared } from '../../../core/contract/operations.ts';
import { violations } from '../../support/books.ts';
import { password } from '../../support/fixtures/cast.ts';
import { type BoxOffice, openBoxOffice, type TestCounter } from '../../support/open-box-office.ts';
import { ask } from './ask.ts';
import { ownersPin } from './rows/access.ts';
import { spoiled } from './spoiled.ts';
import { endsTheAsking, table } from './table.ts';
import { type Things, thingsOf } from './things.ts';

/** Of each operation; ten thousand on a night when nobody waits. */
const inputs = Number(process.env['ROWLOCK_GARBAGE'] ?? 60);
const minutes = 60_000;

let office: BoxOffice;
/** A counter where nobody is signed in, but where somebody was who has a PIN. */
let open: TestCounter;
let things: Things;
/** What one input has spent or guessed at is there again for the next one. */
let renewed: () => Promise<unknown>;
beforeAll(async () => {
  office = await openBoxOffice();
  const [admin] = await office.sql(`select id from operators where role = 'admin'`);
  things = await thingsOf(office, admin?.['id']);
  open = await office.openCounter();
  await open.signInAs('admin');
  await open.operations.access.setPin({ password, pin: ownersPin });
  await open.operations.access.signOut();
  const sessions = 'select refresh_hash from sessions where id = $1';
  const [session] = await office.sql(sessions, [things.sessionId]);
  renewed = () =>
    office.sql(
      `with tries as (delete from sign_in_tries)
       update sessions set refresh_hash = $2, ended_at = null where id = $1`,
      [things.sessionId, session?.['refresh_hash']],
    );
});
afterAll(() => office.close());

const good = (operation: OperationName): unknown => table[operation].asks?.(things);

/**
 * What is open to strangers is asked where nobody is signed in, all the rest by an admin, who may do
 * all of it.
 */
const counterFor = (operation: OperationName) =>
  table[operation].may === 'anyone' ? open : office.counter;

const operations = Object.keys(table) as OperationName[];
const askable = operations.filter(each => !endsTheAsking.includes(each));

test.each(operations)(
  '%s begins with an input that the contract takes, if it takes any',
  operation => {
    const schema = declared[operation].inputSchema as z.ZodType | undefined;
    const input = good(operation);
    if (schema) expect(schema.safeParse(input).error?.issues).toBeUndefined();
    expect(input === undefined).toBe(schema === undefined);
  },
);

test.each(askable)(
  '%s answers garbage with a reason, never with a defect',
  { timeout: 60 * minutes },
  operation =>
    fc.assert(
      fc.asyncProperty(spoiled(good(operation)), async input => {
        await renewed();
        try {
          const answer = await ask(counterFor(operation), operation, input);
          // A stream that was opened is closed again.
          await (answer as Partial<AsyncIterator<unknown>> | undefined)?.return?.();
        } catch (error) {
          const { code = 'none', data } = error as { code?: string; data?: unknown };
          const isOurFault = /^(DEFECT|INTERNAL|none)/.test(code);
          expect(isOurFault ? [code, data] : 'an answer').toBe('an answer');
        }
      }),
      { numRuns: inputs },
    ),
);

test('all of it was asked by somebody who was still signed in', async () => {
  expect((await office.operations.access.me()).operator.role).toBe('admin');
});

test('after all of it the books are right, and every table is where it was', async () => {
  const query = async (question: string) => ({ rows: await office.sql(question) });
  expect(await violations({ query: query as never })).toEqual([]);
  const [row] = await office.sql('select count(*)::int as orders from orders');
  expect(row?.['orders']).toBeGreaterThan(0);
});
