import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { withChecked } from '../../core/database/checked-client.ts';
import { GuardedClient } from '../../core/database/guarded-client.ts';
import {
  type Bouncer,
  describeBouncer,
  type HowBounced,
  openBouncer,
  type PoolMode,
} from '../../tests/support/bouncer.ts';
import type { FreshDatabase } from '../../tests/support/database.ts';
import { aNamedClass } from '../../tests/support/fixtures/events.ts';
import { heldAt } from '../../tests/support/fixtures/orders.ts';
import { sqlAt } from '../../tests/support/fixtures/owner.ts';
import { firstAdmin } from '../../tests/support/fixtures/people.ts';
import { aCounter, aDatabase, nameOf, open } from './owned-databases.testing.ts';

let database: FreshDatabase;
let bouncers: Bouncer[];
beforeEach(async () => {
  bouncers = [];
  database = await aDatabase();
});
afterEach(async () => {
  for (const each of bouncers) await each.close();
});

const serverPort = () => Number(new URL(inject('databaseServer').adminUrl).port);

/** The way by a bouncer that knows the owner, and the login of the counters where they are given. */
async function by(mode: PoolMode, logins: string[] = [], more: Partial<HowBounced> = {}) {
  const known = [database.ownerUrl, ...logins].map(each => new URL(each));
  const bouncer = await openBouncer(serverPort(), { mode, logins: known, ...more });
  bouncers.push(bouncer);
  return bouncer;
}

const sessions = () =>
  sqlAt(database.ownerUrl)(
    `select application_name as name, usename as login, count(*)::int as count
     from pg_stat_activity where datname = current_database()
       and application_name in ('rowlock', 'rowlock live', 'rowlock jobs')
     group by 1, 2`,
  );

describeBouncer('by way of a bouncer that keeps a backend for a session', () => {
  test('a counter works with its own login, and sells', async () => {
    const { url } = await open(database);
    const bouncer = await by('session', [url]);
    const server = await open({ ownerUrl: bouncer.through(database.ownerUrl) });
    expect(server).toMatchObject({ login: 'counter' });
    const counter = await aCounter(bouncer.through(url));
    const { operations } = await firstAdmin(counter);
    await heldAt(counter, await aNamedClass(counter));
    expect((await operations.system.status()).database).toMatchObject({ problem: null });
    const logins = (await sessions()).map(each => each['login']);
    expect(new Set(logins)).toEqual(new Set([`${nameOf(database)}_counter`]));
  });

  test('one whose login the bouncer does not know takes on the role, with its limits, and never works as owner', async () => {
    const bouncer = await by('session');
    const server = await open({ ownerUrl: bouncer.through(database.ownerUrl) });
    expect(server).toMatchObject({ login: 'notLetIn', role: `${nameOf(database)}_app` });
    const counter = await aCounter(bouncer.through(database.ownerUrl));
    await firstAdmin(counter);
    const ticketClassId = await aNamedClass(counter);
    await heldAt(counter, ticketClassId);
    // The owner may take this away from the role alone: whoever works as owner does not notice.
    await sqlAt(database.ownerUrl)(`revoke insert on orders from ${nameOf(database)}_app`);
    await expect(heldAt(counter, ticketClassId)).rejects.toMatchObject({ code: 'DEFECT' });
  });

  test('what somebody else left on a backend is gone', async () => {
    const bouncer = await by('session', [], {
      all: 'pool_size=2',
      settings: ['server_reset_query ='],
    });
    const connectionString = bouncer.through(database.ownerUrl);
    const before = [1, 2].map(() => new GuardedClient({ connectionString }));
    for (const each of before) await each.connect();
    for (const each of before) {
      await each.query(`set datestyle = 'SQL, DMY'; set enable_indexscan = off;
        prepare begin as select 1; select pg_advisory_lock_shared(5)`);
    }
    for (const each of before) await each.end();
    const left = await withChecked({ connectionString }, { as: 'owner' }, client =>
      client.query(
        `select current_setting('datestyle') as dates, current_setting('enable_indexscan') as scans,
           (select count(*)::int from pg_prepared_statements) as prepared,
           (select count(*)::int from pg_locks where pid = pg_backend_pid()
              and locktype = 'advisory') as locks`,
      ),
    );
    expect(left.rows).toEqual([{ dates: 'ISO, YMD', scans: 'on', prepared: 0, locks: 0 }]);
  });

  test('one that lets everybody in as the owner is not worked with', async () => {
    const { url } = await open(database);
    const owner = new URL(database.ownerUrl);
    const all = `user=${owner.username} password=${owner.password}`;
    const bouncer = await by('session', [url], { all });
    const connectionString = bouncer.through(url);
    const working = withChecked({ connectionString }, { as: 'counter' }, () => Promise.resolve());
    await expect(working).rejects.toMatchObject({ problem: 'wrongRole', about: owner.username });
  });

  test('is noticed when it begins to give backends away, and then nothing is sold through it', async () => {
    const { url } = await open(database);
    const bouncer = await by('session', [url]);
    const counter = await aCounter(bouncer.through(url));
    await firstAdmin(counter);
    const ticketClassId = await aNamedClass(counter);
    await heldAt(counter, ticketClassId);
    await bouncer.close();
    await by('transaction', [url], { port: bouncer.port });
    const problem = async () => (await counter.operations.system.status()).database.problem;
    await expect.poll(problem).toBe('pooled');
    await expect(heldAt(counter, ticketClassId)).rejects.toMatchObject({
      code: 'BUSY',
      data: { reason: 'pooled' },
    });
  });
});

describeBouncer('by way of a bouncer that gives a backend away', () => {
  test.each(['transaction', 'statement'] as const)(
    'after each %s a counter does not start, and says so',
    async mode => {
      const bouncer = await by(mode);
      const counter = await aCounter(bouncer.through(database.ownerUrl));
      expect((await counter.operations.system.status()).database).toMatchObject({
        problem: 'pooled',
      });
      await expect(open({ ownerUrl: bouncer.through(database.ownerUrl) })).rejects.toMatchObject({
        problem: 'pooled',
      });
    },
  );

  test('even where it gives the backends out in turn, and several are idle', async () => {
    const bouncer = await by('transaction', [], { settings: ['server_round_robin = 1'] });
    const connectionString = bouncer.through(database.ownerUrl);
    const idle = [1, 2, 3].map(() => new GuardedClient({ connectionString }));
    for (const each of idle) await each.connect();
    for (const each of idle) await each.query('begin');
    for (const each of idle) await each.query('commit');
    const working = withChecked({ connectionString }, { as: 'owner' }, () => Promise.resolve());
    await expect(working).rejects.toMatchObject({ problem: 'pooled' });
    for (const each of idle) await each.end();
  });

  test('control: two of its sessions have one backend, and neither keeps what it sets', async () => {
    const bouncer = await by('transaction');
    const [one, other] = [1, 2].map(
      () => new GuardedClient({ connectionString: bouncer.through(database.ownerUrl) }),
    ) as [GuardedClient, GuardedClient];
    await Promise.all([one.connect(), other.connect()]);
    await one.query(`set rowlock.mark = 'one'`);
    const { rows } = await other.query(`select current_setting('rowlock.mark', true) as mark`);
    expect(rows).toEqual([{ mark: 'one' }]);
    await Promise.all([one.end(), other.end()]);
  });
});
