import { Client } from 'pg';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { actingAs } from '../../../core/acting.ts';
import { CounterId } from '../../../core/contract/ids.ts';
import { lockCounterOut } from '../../../core/counters/lock-counter-out.ts';
import { sqlState } from '../../../core/database/busy.ts';
import { endSessions } from '../../../core/signing-in/end-sessions.ts';
import { actorOf, type Counter } from '../../load/counter.ts';
import { aCounter, aSession } from '../../support/fixtures/in-tables.ts';
import { sqlOn } from '../../support/fixtures/owner.ts';
import { anArena } from '../arena.ts';
import { tamper } from '../tamper.ts';

/* Somebody ends all their sign-ins while the counter where they began is locked out. */

const arena = anArena();

/**
 * Three sign-ins of one operator at one counter. Their index still has them as they began; the table, which is
 * read where a counter is locked out, has those that were renewed after the others.
 */
async function threeSignIns() {
  const { owner, house } = arena();
  const sql = sqlOn(owner);
  const counterId = CounterId.parse(await aCounter(sql));
  const signIn = () => aSession(sql, house.operator.id, { counterId });
  const [first, middle] = [await signIn(), await signIn()];
  await signIn();
  for (const id of [middle, first]) {
    await sql('update sessions set seen_at = now() where id = $1', [id]);
  }
  await manyOthers();
  return { counterId, middle };
}

/** So many that the database reads those of one operator by their index. */
async function manyOthers() {
  const { owner, house } = arena();
  const [operatorId, email] = [v7(), `${v7()}@example.org`];
  await owner.query(
    `insert into operators (id, email, name, role, password_hash) values ($1, $2, 'Other', 'clerk', '')`,
    [operatorId, email],
  );
  await owner.query(
    `insert into sessions (id, operator_id, counter_id, refresh_hash, expires_at)
     select gen_random_uuid(), $1, $2, 'none', now() from generate_series(1, 3000)`,
    [operatorId, house.counterId],
  );
  await owner.query('analyze sessions');
}

/** Both go on together once they stand before the one in the middle, which is being renewed, or behind each other. */
async function both([one, other]: readonly [Counter, Counter]): Promise<(string | null)[]> {
  const { counterId, middle } = await threeSignIns();
  const renewing = new Client({ connectionString: arena().ownerUrl });
  await renewing.connect();
  await renewing.query('begin');
  await renewing.query('update sessions set seen_at = now() where id = $1', [middle]);
  const ended = Promise.allSettled([
    actsOf(one).write('access.endSessions', (tx, context) => endSessions(tx, context, {})),
    actsOf(other).write('access.lockCounterOut', (tx, context) =>
      lockCounterOut(tx, context, { counterId }),
    ),
  ]);
  await expect.poll(waiting).toBe(2);
  await renewing.query('commit');
  await renewing.end();
  return (await ended)
    .map(each => (each.status === 'rejected' ? sqlState(each.reason) : 'done'))
    .sort();
}

const actsOf = ({ database }: Counter) => actingAs(database, actorOf(arena().house));

const waiting = async () => {
  const { rows } = await arena().owner.query(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows.length;
};

const living = async () => {
  const { rows } = await arena().owner.query(
    'select from sessions where operator_id = $1 and ended_at is null',
    [arena().house.operator.id],
  );
  return rows.length;
};

describe('sign-ins that two want to end at once', () => {
  test('are ended by one of them, and the other waits', async () => {
    expect(await both([arena().counter(), arena().counter()])).toEqual(['done', 'done']);
    expect(await living()).toBe(0);
  });

  test('control: taken in no order, they deadlock', async () => {
    const counters: [Counter, Counter] = [arena().counter(), arena().counter()];
    for (const each of counters) {
      tamper(each, {
        at: / order by "sessions"\."id" asc for update/,
        change: text => text.replace(' order by "sessions"."id" asc', ''),
      });
    }
    expect(await both(counters)).toEqual(['40P01', 'done']);
  });
});
