import { Client } from 'pg';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actingAs } from '../../../core/acting.ts';
import { CounterId } from '../../../core/contract/ids.ts';
import { type OpenDatabase, openDatabase } from '../../../core/database/pool.ts';
import { setUp } from '../../../core/signing-in/set-up.ts';
import { nobodyAt } from '../../load/counter.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database.ts';
import { outcomes } from '../arena.ts';
import { meetingOf } from '../meeting.ts';
import { tamper } from '../tamper.ts';

/* Programs that were just installed on one database, and are all set up at the same moment. */

let database: FreshDatabase;
let owner: Client;
let programs: OpenDatabase[];
beforeEach(async () => {
  database = await freshDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  programs = [1, 2, 3].map(() => openDatabase({ url: database.appUrl }));
});
afterEach(async () => {
  await Promise.all(programs.map(each => each.close()));
  await owner.end();
  await database.drop();
});

/** Each with an address of its own: that no two have the same is another protection. */
const all = () =>
  outcomes(
    programs.map(each => {
      const { write } = actingAs(each.database, nobodyAt(CounterId.parse(v7())));
      const admin = {
        name: 'Ada',
        email: `${v7()}@example.org`,
        password: 'a long enough password',
      };
      return write('access.setUp', (tx, context) => setUp(tx, context, admin));
    }),
  );

const admins = async () => {
  const { rows } = await owner.query(`select from operators where role = 'admin' and active`);
  return rows.length;
};

const theLock = `pg_advisory_xact_lock(hashtext('rowlock first admin'))`;
const lockingOut = /pg_advisory_xact_lock/;
const lookingForSomebody = /from "operators" limit/;

describe('the first admin, made by several programs at once', () => {
  test('is one: whoever came later is told so', async () => {
    await owner.query(`begin; select ${theLock}`);
    const race = all();
    // They go on together once all of them stand before the lock.
    const waiting = async () => {
      const { rows } = await owner.query(
        `select from pg_locks where locktype = 'advisory' and not granted
           and database = (select oid from pg_database where datname = current_database())`,
      );
      return rows.length;
    };
    await expect.poll(waiting, { timeout: 20_000 }).toBe(programs.length);
    await owner.query('commit');
    expect(await race).toEqual(['ALREADY_SET_UP', 'ALREADY_SET_UP', 'done']);
    expect(await admins()).toBe(1);
  });

  test('control: without the lock they are as many as programs', async () => {
    const meet = meetingOf(programs.length);
    for (const each of programs) {
      tamper(each, { at: lockingOut, change: text => text.replace(theLock, '1') });
      tamper(each, { at: lookingForSomebody, meet });
    }
    expect(await all()).toEqual(['done', 'done', 'done']);
    expect(await admins()).toBe(3);
  });
});
