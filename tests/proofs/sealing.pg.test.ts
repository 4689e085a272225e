import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actingAs } from '../../core/acting.ts';
import { sqlState, violatedConstraint } from '../../core/database/busy.ts';
import { inTransaction } from '../../core/database/in-transaction.ts';
import { checkJournal } from '../../core/journal/parts/check-journal.ts';
import { type Sealer, sealBatch, sealJournal } from '../../core/journal/seal.ts';
import { actorOf, type Counter } from '../load/counter.ts';
import { type Arena, openArena } from './arena.ts';
import { meetingOf } from './meeting.ts';
import { aSealer, checked, findingsOf, writeRow, writeRows } from './sealed-journal.ts';
import { tamper, unasked } from './tamper.ts';

let arena: Arena;
let counter: Counter;
let sealer: Sealer;
beforeEach(async () => {
  arena = await openArena(100);
  counter = arena.counter();
  sealer = aSealer(arena.house);
});
afterEach(() => arena.close());

const seal = () => sealJournal(counter.database, sealer);
const check = () => checked(counter, arena.house);
const chain = async () => {
  const { rows } = await arena.owner.query<{ number: string; rows: string[] }>(
    'select number, rows from journal_seals order by number',
  );
  return rows.map(each => each.rows.map(Number));
};

const readingTheEnd = /from "journal_seals" order by .* desc limit/;
const theLock = /pg_try_advisory_xact_lock/;

test('rows are sealed once each, in as many seals as it takes, and the chain holds', async () => {
  await writeRows(arena.owner, 3);
  expect(await seal()).toBe(3);
  expect(await seal()).toBe(0);
  await arena.owner.query(
    `insert into journal (operation, object_id)
     select 'orders.hold', gen_random_uuid() from generate_series(1, 2500)`,
  );
  expect(await seal()).toBe(2_500);
  expect((await chain()).map(rows => rows.length)).toEqual([3, 1_000, 1_000, 500]);
  expect(await check()).toMatchObject({ rows: 2_503, seals: 4, unsealed: 0, found: 0 });
});

test('a long journal is checked in steps, and an edit at its end is found as well', async () => {
  await arena.owner.query(
    `insert into journal (operation, object_id)
     select 'orders.hold', gen_random_uuid() from generate_series(1, 6000)`,
  );
  await seal();
  for (let count = 0; count < 120; count += 1) {
    await writeRow(arena.owner);
    await seal();
  }
  const steps: { rows: number; of: number }[] = [];
  const checking = checkJournal(
    actingAs(counter.database, actorOf(arena.house)),
    new Set([sealer.signer.publicKey]),
  );
  let step = await checking.next();
  for (; !step.done; step = await checking.next()) steps.push(step.value);
  expect(step.value).toMatchObject({ rows: 6_120, seals: 126, found: 0 });
  expect(steps.map(each => each.rows)).toEqual([
    0, 6_014, 6_034, 6_054, 6_074, 6_094, 6_114, 6_120,
  ]);
  expect(new Set(steps.map(each => each.of))).toEqual(new Set([6_120]));

  await arena.owner.query('alter table journal disable trigger all');
  await arena.owner.query(`update journal set reason = 'sun' where seq = 6120`);
  expect(findingsOf(await check())).toEqual(['rowEdited row 6120']);
});

test('a row that commits after its neighbours is sealed as soon as it is there', async () => {
  const slow = new Client({ connectionString: arena.ownerUrl });
  await slow.connect();
  try {
    await slow.query('begin');
    const late = await writeRow(slow);
    const [early] = await writeRows(arena.owner, 1);
    expect(await seal()).toBe(1);
    await slow.query('commit');
    expect(await check()).toMatchObject({ rows: 1, unsealed: 1, found: 0 });
    expect(await seal()).toBe(1);
    expect(await chain()).toEqual([[early], [late]]);
    expect(await check()).toMatchObject({ rows: 2, unsealed: 0, found: 0 });
  } finally {
    await slow.end();
  }
});

test('the number of an act that rolled back stays empty and troubles nobody', async () => {
  await arena.owner.query('begin');
  await writeRow(arena.owner);
  await arena.owner.query('rollback');
  await writeRows(arena.owner, 1);
  expect(await seal()).toBe(1);
  expect(await check()).toMatchObject({ rows: 1, found: 0 });
});

test('what appears under a number that was skipped long ago is never sealed, and is found', async () => {
  await arena.owner.query('begin');
  const skipped = await writeRow(arena.owner);
  await arena.owner.query('rollback');
  await writeRows(arena.owner, 1);
  const anHourAgo = new Date(Date.now() - 3_600_000);
  await inTransaction(counter.database, 'write', async (tx, begun) => {
    await begun;
    await sealBatch(tx, anHourAgo, sealer);
  });
  await arena.owner.query(
    `insert into journal (seq, operation, object_id) overriding system value
     values ($1, 'orders.pay', gen_random_uuid())`,
    [skipped],
  );
  expect(await seal()).toBe(0);
  expect(findingsOf(await check())).toEqual([`rowInserted row ${skipped}`]);
});

test('counters with other keys add to one chain, each with its own signature', async () => {
  const second = aSealer(arena.house);
  await writeRows(arena.owner, 1);
  await seal();
  await writeRows(arena.owner, 1);
  await sealJournal(counter.database, second);
  const { found, keys } = await check();
  expect(found).toBe(0);
  expect(keys).toHaveLength(2);
  expect(keys).toEqual([
    { id: expect.any(String) as unknown, counterName: 'Counter 1', seals: 1, isKnown: true },
    { id: expect.any(String) as unknown, counterName: 'Counter 1', seals: 1, isKnown: true },
  ]);
});

test('a crash in the middle of sealing leaves the chain as it was, and the rows to the next one', async () => {
  await writeRows(arena.owner, 2);
  await seal();
  await writeRows(arena.owner, 2);
  const dying = arena.counter();
  tamper(dying, {
    at: /insert into "journal_seals"/,
    meet: async () => {
      await arena.owner.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and state = 'idle in transaction'`,
      );
    },
  });
  await expect(sealJournal(dying.database, sealer)).rejects.toThrow();
  expect(await check()).toMatchObject({ seals: 1, rows: 2, unsealed: 2, found: 0 });
  expect(await seal()).toBe(2);
  expect(await check()).toMatchObject({ seals: 2, rows: 4, unsealed: 0, found: 0 });
});

describe('two counters that seal at once', () => {
  /** Both have read the end of the chain before either adds to it; with the lock one stays away. */
  const race = async ({ unlocked }: { unlocked: boolean }) => {
    await writeRows(arena.owner, 2);
    const meet = meetingOf(unlocked ? 2 : 1);
    const runs = [0, 1].map(async () => {
      const rival = arena.counter();
      tamper(rival, { at: readingTheEnd, meet });
      if (unlocked) tamper(rival, { at: theLock, change: unasked });
      return inTransaction(rival.database, 'write', async (tx, begun) =>
        sealBatch(tx, await begun, aSealer(arena.house)),
      );
    });
    return Promise.allSettled(runs);
  };

  const letSealsFollowNothing = () =>
    arena.owner.query('drop trigger journal_seals_follow on journal_seals');

  test('make one seal', async () => {
    const sealed = (await race({ unlocked: false })).map(
      each => each.status === 'fulfilled' && each.value,
    );
    expect(sealed.sort()).toEqual([0, 2]);
    expect(await check()).toMatchObject({ seals: 1, rows: 2, found: 0 });
  });

  test('control: without the lock the database refuses one of two seals with the same number', async () => {
    const lost = (await race({ unlocked: true })).filter(each => each.status === 'rejected');
    // Its key, or the rule that it must follow from the last one: whichever looks after the other's commit.
    expect(lost.map(each => sqlState(each.reason))).toEqual([
      expect.stringMatching(/^(?:23505|RL011)$/),
    ]);
    expect(await check()).toMatchObject({ seals: 1, rows: 2, found: 0 });
  });

  test('control: without that either, the key refuses it', async () => {
    await letSealsFollowNothing();
    const lost = (await race({ unlocked: true })).filter(each => each.status === 'rejected');
    expect(lost.map(each => violatedConstraint(each.reason))).toEqual(['journal_seals_pkey']);
  });

  test('control: without all of that, the chain forks, and is seen to', async () => {
    await letSealsFollowNothing();
    await arena.owner.query('alter table journal_seals drop constraint journal_seals_pkey');
    const made = (await race({ unlocked: true })).filter(each => each.status === 'fulfilled');
    expect(made).toHaveLength(2);
    expect(findingsOf(await check())).toEqual(['sealUnlinked seal 1']);
  });
});

test.each([
  'update journal_seals set total = 0',
  'delete from journal_seals',
  'truncate journal_seals',
])(
  'seals stay as they are: %s is refused to the owner, and to the program before',
  async change => {
    await expect(arena.owner.query(change)).rejects.toMatchObject({ code: 'RL010' });
    const asProgram = counter.database.$client.query(change);
    await expect(asProgram).rejects.toSatisfy(error => sqlState(error) === '42501');
  },
);
