import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counterIdOf } from '../../electron/program/counter-id.ts';
import { appRole } from '../../tests/support/database.ts';
import { admin, clerk, password } from '../../tests/support/fixtures/cast.ts';
import { type BoxOffice, openBoxOffice, outcomeOf } from '../../tests/support/open-box-office.ts';
import { openCounterIn, type TestCounter } from '../../tests/support/open-counter.ts';
import { actingAs } from '../acting.ts';
import { CounterId } from '../contract/ids.ts';
import { openDatabase } from '../database/pool.ts';
import { invite } from './enrolments.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

/** Whatever was looked up is believed for a while. */
const soon = { timeout: 10_000, interval: 100 };

/** A counter that is new to the box office, with its id. */
async function aNewCounter(): Promise<TestCounter & { counterId: string }> {
  const counter = await office.openCounter({ letIn: false });
  return { ...counter, counterId: await counterIdOf(counter.dataDir) };
}

const acts = async (counterId: string) =>
  (
    await office.sql('select operation from journal where object_id = $1 order by seq', [counterId])
  ).map(each => each['operation']);

const signIn = ({ operations }: TestCounter, { email }: { email: string }) =>
  outcomeOf(operations.access.signIn({ email, password }));

describe('a counter that is new to a box office where somebody exists', () => {
  test('waits, says so, and lets no clerk in, whose right password is no wrong try', async () => {
    const counter = await aNewCounter();
    const { operations, counterId } = counter;
    expect(await operations.system.status()).toMatchObject({
      setUp: true,
      counterWaiting: true,
      counterLockedOut: false,
      operator: null,
    });
    for (let attempt = 0; attempt < 7; attempt += 1) {
      expect(await signIn(counter, clerk)).toBe('COUNTER_WAITING');
    }
    expect(await outcomeOf(operations.access.pinOperators())).toBe('COUNTER_WAITING');
    expect(await outcomeOf(operations.orders.openHolds())).toBe('NOT_SIGNED_IN');
    expect(await acts(counterId)).toEqual([]);
  });

  test('is let in by an admin who signs in at it, in that one sign-in, and the journal has it', async () => {
    const counter = await aNewCounter();
    const answer = await counter.operations.access.signIn({ email: admin.email, password });
    expect(answer.counterLetIn).toBe(true);
    expect(await outcomeOf(counter.operations.orders.openHolds())).toBe('done');
    expect(await counter.operations.system.status()).toMatchObject({ counterWaiting: false });
    const [row] = await office.sql(
      `select operator_id = $2 as by_admin, after from journal
       where object_id = $1 and operation = 'access.letCounterIn'`,
      [counter.counterId, answer.operator.id],
    );
    expect(row).toEqual({ by_admin: true, after: { bySigningIn: true } });
    expect(await signIn(counter, clerk)).toBe('done');
    const again = await counter.operations.access.signIn({ email: admin.email, password });
    expect(again.counterLetIn).toBeUndefined();
  });

  test('is let in from the page of counters of another one', async () => {
    const counter = await aNewCounter();
    const { counters } = await office.operations.access.listCounters();
    expect(counters.find(each => each.id === counter.counterId)).toMatchObject({ waiting: true });
    expect(await signIn(counter, clerk)).toBe('COUNTER_WAITING');
    await office.operations.access.letCounterIn({ counterId: counter.counterId });
    await expect.poll(() => signIn(counter, clerk), soon).toBe('done');
    expect(await acts(counter.counterId)).toEqual(['access.letCounterIn']);
  });

  test('is not let in by a wrong password, or by an admin whose password is a one-time one', async () => {
    const counter = await aNewCounter();
    const wrong = { email: admin.email, password: 'not my password' };
    expect(await outcomeOf(counter.operations.access.signIn(wrong))).toBe('WRONG_CREDENTIALS');
    const email = `${v7()}@example.org`;
    const invited = { id: v7(), name: 'New', email, role: 'admin' as const, password };
    await office.operations.access.addOperator({ ...invited, mustChangePassword: true });
    expect(await signIn(counter, { email })).toBe('COUNTER_WAITING');
    expect(await acts(counter.counterId)).toEqual([]);
  });
});

describe('a sign-in at the moment in which somebody decides about its counter', () => {
  /** While somebody holds the counter and decides so, what becomes of a sign-in that waits for them. */
  async function meanwhile(counter: TestCounter & { counterId: string }, decision: string) {
    await office.sql('begin');
    await office.sql('select from counters where id = $1 for update', [counter.counterId]);
    const signedIn = signIn(counter, clerk);
    const waits = async () => {
      await office.sql('select pg_stat_clear_snapshot()');
      const found = await office.sql(
        `select from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock' and query like '%"counters"%'`,
      );
      return found.length;
    };
    await expect.poll(waits, soon).toBe(1);
    const decided = await outcomeOf(office.sql(decision, [counter.counterId]));
    await office.sql(decided === 'done' ? 'commit' : 'rollback');
    return { decided, signedIn: await signedIn };
  }

  test('waits behind them for the counter, and holds none of its tries that they forget', async () => {
    const counter = await aNewCounter();
    const forgets = `select from sign_in_tries where subject = 'counter:' || $1 for update nowait`;
    expect(await meanwhile(counter, forgets)).toEqual({
      decided: 'done',
      signedIn: 'COUNTER_WAITING',
    });
  });

  test('is none where they lock it out', async () => {
    const counter = await office.openCounter();
    const at = { ...counter, counterId: await counterIdOf(counter.dataDir) };
    const locksOut = 'update counters set locked_out_at = now() where id = $1';
    expect(await meanwhile(at, locksOut)).toMatchObject({ signedIn: 'COUNTER_LOCKED_OUT' });
    const sessions = await office.sql('select from sessions where counter_id = $1', [at.counterId]);
    expect(sessions).toEqual([]);
  });
});

test('a file that a waiting or locked-out counter writes for others lets nobody in', async () => {
  const database = openDatabase({ url: office.database.appUrl, onError: () => undefined });
  const waiting = await aNewCounter();
  const lost = await office.openCounter();
  const lostId = await counterIdOf(lost.dataDir);
  await office.operations.access.lockCounterOut({ counterId: lostId });
  for (const counterId of [waiting.counterId, lostId, v7()].map(each => CounterId.parse(each))) {
    const nobody = { operator: null, sessionId: null, counterId, announce: () => undefined };
    expect(await invite(actingAs(database.database, nobody))).toBeNull();
  }
  await database.close();
});

test('a locked-out counter that deletes counter.json is a new counter that waits', async () => {
  const lost = await office.openCounter();
  await lost.signInAs('clerk');
  await office.operations.access.lockCounterOut({ counterId: await counterIdOf(lost.dataDir) });
  const folder = await mkdtemp(join(tmpdir(), 'rowlock-lost-'));
  await cp(lost.dataDir, folder, { recursive: true });
  await rm(join(folder, 'counter.json'));
  const again = await openCounterIn(folder, office.database.appUrl);
  try {
    expect(await again.operations.system.status()).toMatchObject({ counterWaiting: true });
    expect(await signIn(again, clerk)).toBe('COUNTER_WAITING');
  } finally {
    await again.close();
  }
});

test('a counter that the database no longer knows waits, and an admin lets it in there', async () => {
  const counter = await office.openCounter();
  await counter.signInAs('clerk');
  const counterId = await counterIdOf(counter.dataDir);
  // As an older backup leaves it, put back under a program that runs.
  await office.sql('delete from sessions where counter_id = $1', [counterId]);
  await office.sql('delete from counters where id = $1', [counterId]);
  const waits = async () => (await counter.operations.system.status()).counterWaiting;
  await expect.poll(waits, soon).toBe(true);
  await expect.poll(() => signIn(counter, clerk), soon).toBe('COUNTER_WAITING');
  expect(await signIn(counter, admin)).toBe('done');
});

describe('the role of the program', () => {
  const ids = { counter: v7(), lockedOut: v7() };
  let role: Client;
  beforeAll(async () => {
    role = new Client({ connectionString: office.database.appUrl });
    role.on('error', () => undefined);
    await role.connect();
    // What it says of itself counts for nothing: somebody exists.
    for (const id of Object.values(ids)) {
      await role.query('insert into counters (id, name, let_in_at) values ($1, $2, now())', [
        ...[id, `Counter ${id}`],
      ]);
    }
    await office.sql('update counters set let_in_at = now(), locked_out_at = now() where id = $1', [
      ids.lockedOut,
    ]);
  });
  afterAll(() => role.end());

  const letIn = 'update counters set let_in_at = now() where id = $1';
  const unlock = 'update counters set locked_out_at = null where id = $1';
  const journal = `insert into journal (operation, object_id, operator_id, after)
    values ('access.letCounterIn', $1, $2, $3)`;

  /** Its outcome, and how the counter stands afterwards; nothing of it stays. */
  async function tries(
    change: string,
    id: string,
    [by, after]: readonly [string | null, object] = [null, {}],
    client = role,
  ) {
    await client.query('begin');
    try {
      if (by !== null || 'enrolment' in after) await client.query(journal, [id, by, after]);
      await client.query(change, [id]);
      await client.query('set constraints all immediate');
      return 'done';
    } catch (error) {
      return (error as { code?: string }).code;
    } finally {
      await client.query('rollback');
    }
  }

  const operatorId = async (role: string) => {
    const [row] = await office.sql('select id from operators where role = $1 limit 1', [role]);
    return String(row?.['id']);
  };

  test('makes no counter that is in already', async () => {
    const rows = await office.sql('select let_in_at from counters where id = $1', [ids.counter]);
    expect(rows).toEqual([{ let_in_at: null }]);
  });

  test('lets none in that the journal does not have, by somebody who may (RL033)', async () => {
    expect(await tries(letIn, ids.counter)).toBe('RL033');
    expect(await tries(unlock, ids.lockedOut)).toBe('RL033');
    expect(await tries(letIn, ids.counter, [await operatorId('clerk'), {}])).toBe('RL033');
    expect(await tries(letIn, ids.counter, [v7(), {}])).toBe('RL033');
    expect(await tries(letIn, ids.counter, [null, { enrolment: v7() }])).toBe('RL033');
    const byAdmin = [await operatorId('admin'), {}] as const;
    expect(await tries(letIn, ids.counter, byAdmin)).toBe('done');
    expect(await tries(unlock, ids.lockedOut, byAdmin)).toBe('done');
  });

  test('control: would let it in without the trigger', async () => {
    const owner = new Client({ connectionString: office.database.ownerUrl });
    await owner.connect();
    owner.on('error', () => undefined);
    await owner.query('begin');
    await owner.query('drop trigger counters_let_in on counters');
    await owner.query(`set local role ${appRole()}`);
    await owner.query(letIn, [ids.counter]);
    await owner.query('set constraints all immediate');
    await owner.query('rollback');
    await owner.end();
  });

  test('lets none in by an enrolment that is too old, or that was locked out', async () => {
    const id = v7();
    await office.sql(`insert into enrolments (id, secret_hash) values ($1, '')`, [id]);
    const byFile = [null, { enrolment: id }] as const;
    expect(await tries(letIn, ids.counter, byFile)).toBe('done');
    expect(await tries(unlock, ids.lockedOut, byFile)).toBe('RL033');
    await office.sql(
      `update enrolments set good_until = now() - interval '1 second' where id = $1`,
      [id],
    );
    expect(await tries(letIn, ids.counter, byFile)).toBe('RL033');
  });
});
