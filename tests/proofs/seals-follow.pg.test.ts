import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealJournal } from '../../core/journal/seal.ts';
import type { Counter } from '../load/counter.ts';
import { appRole } from '../support/database.ts';
import { type Arena, openArena } from './arena.ts';
import { aSealer, checked, writeRows } from './sealed-journal.ts';

/* Row 5.5: what a counter that went mad would put behind the last seal, with the rights of the program. */

let arena: Arena;
let counter: Counter;
beforeAll(async () => {
  arena = await openArena(1);
  counter = arena.counter();
  const sealer = aSealer(arena.house);
  for (let seal = 0; seal < 2; seal += 1) {
    await writeRows(arena.owner, 3);
    await sealJournal(counter.database, sealer);
  }
  await writeRows(arena.owner, 2);
});
afterAll(() => arena.close());

const wrong: readonly (readonly [what: string, spoiled: string])[] = [
  ['a number far on', `'{"number": 900000}'`],
  ['the number of another', `'{"number": 2}'`],
  ['no link to the last one', `jsonb_build_object('previous', repeat('a', 64))`],
  ['another count of rows', `'{"total": 900000}'`],
  ['rows that are not there yet', `'{"through": 900000}'`],
  ['rows from before', `'{"through": 1}'`],
  ['a hash that is none', `'{"hash": "x"}'`],
  [
    'more rows than a seal has',
    `(select jsonb_build_object('rows', jsonb_agg(n), 'digests', jsonb_agg('x'::text), 'total', 5006)
      from generate_series(1, 5000) n)`,
  ],
];

/** The seal that would be next, spoiled. Nothing of it stays. */
async function added(spoiled: string): Promise<string> {
  const { owner } = arena;
  await owner.query('savepoint attempt');
  const outcome = await owner
    .query(
      `insert into journal_seals select (jsonb_populate_record(s, to_jsonb(s) || jsonb_build_object(
         'number', 3, 'previous', s.hash, 'total', s.total + cardinality(s.rows)) || ${spoiled})).*
       from journal_seals s where number = 2`,
    )
    .then(
      () => 'done',
      (error: unknown) => (error as { code: string }).code,
    );
  await owner.query('rollback to savepoint attempt');
  return outcome;
}

async function withTheRightsOfTheProgram(work: () => Promise<void>, before = ''): Promise<void> {
  await arena.owner.query('begin');
  try {
    if (before) await arena.owner.query(before);
    await arena.owner.query(`set local role ${appRole()}`);
    await work();
  } finally {
    await arena.owner.query('rollback');
  }
}

describe('a seal', () => {
  test('that follows from the last one is taken', () =>
    withTheRightsOfTheProgram(async () => {
      expect(await added(`'{}'`)).toBe('done');
    }));

  test.each(wrong)('with %s is refused', (_, spoiled) =>
    withTheRightsOfTheProgram(async () => {
      expect(await added(spoiled)).toBe('RL011');
    }),
  );

  test('control: without the rule most of these stand there, and end the chain', () =>
    withTheRightsOfTheProgram(async () => {
      const outcomes: string[] = [];
      for (const [, spoiled] of wrong) outcomes.push(await added(spoiled));
      expect(outcomes.filter(each => each === 'done').length).toBeGreaterThan(wrong.length / 2);
    }, 'drop trigger journal_seals_follow on journal_seals'));

  test('after all of that the chain goes on', async () => {
    await sealJournal(counter.database, aSealer(arena.house));
    expect(await checked(counter, arena.house)).toMatchObject({ found: 0, rows: 8 });
  });
});
