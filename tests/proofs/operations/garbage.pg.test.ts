import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../../support/books.ts';
import type { Operation } from '../../support/calls.ts';
import { type BoxOffice, openBoxOffice } from '../../support/open-box-office.ts';
import { ask } from './ask.ts';
import { spoiled } from './spoiled.ts';
import { endsTheAsking, table } from './table.ts';
import { type Things, thingsOf } from './things.ts';

/** Of each operation; ten thousand on a night when nobody waits. */
const inputs = Number(process.env['ROWLOCK_GARBAGE'] ?? 60);
const minutes = 60_000;

let office: BoxOffice;
let things: Things;
beforeAll(async () => {
  office = await openBoxOffice();
  const [admin] = await office.sql(`select id from operators where role = 'admin'`);
  things = await thingsOf(office, admin?.['id']);
});
afterAll(() => office.close());

const good = (operation: Operation): unknown => {
  const row = table[operation];
  return row === 'anyone' ? row : row.asks?.(things);
};

/** All of it is asked by an admin, who may do all of it. */
const askable = (Object.keys(table) as Operation[]).filter(each => !endsTheAsking.includes(each));

test.each(askable)(
  '%s answers garbage with a reason, never with a defect',
  { timeout: 60 * minutes },
  operation =>
    fc.assert(
      fc.asyncProperty(spoiled(good(operation)), async input => {
        try {
          const answer = await ask(office.counter, operation, input);
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
