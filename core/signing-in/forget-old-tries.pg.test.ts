import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { letJobsRest } from '../../tests/support/fixtures/owner.ts';
import { type BoxOffice, openBoxOffice, outcomeOf } from '../../tests/support/open-box-office.ts';
import { type OpenDatabase, openDatabase } from '../database/pool.ts';
import { forgetOldTries } from './forget-old-tries.ts';

let office: BoxOffice;
let opened: OpenDatabase;
beforeAll(async () => {
  office = await openBoxOffice();
  await letJobsRest(office.sql);
  opened = openDatabase({ url: office.database.appUrl, onError: () => undefined });
});
beforeEach(() => office.sql('delete from sign_in_tries'));
afterAll(async () => {
  await opened.close();
  await office.close();
});

const left = async () =>
  (await office.sql('select subject from sign_in_tries order by subject')).map(
    each => each['subject'],
  );
const tried = (subject: string, ago: string) =>
  office.sql(
    `insert into sign_in_tries (subject, failures, last_at, next_at)
     values ($1, 7, now() - $2::interval, now() - $2::interval + interval '20 s')`,
    [subject, ago],
  );
/** So many of addresses that nobody has, as somebody leaves them who guesses for weeks. */
const many = (count: number) =>
  office.sql(
    `insert into sign_in_tries (subject, failures, last_at, next_at)
     select 'address:' || n, 1, now() - make_interval(days => 2, secs => n), now() from generate_series(1, $1::int) n`,
    [count],
  );

describe('rows of sign-in tries, for addresses that nobody has too,', () => {
  test('go once they are held against nobody, and not a minute before', async () => {
    const { operations } = await office.openCounter();
    const nobody = { email: 'nobody@example.org', password: 'a wild guess' };
    expect(await outcomeOf(operations.access.signIn(nobody))).toBe('WRONG_CREDENTIALS');
    const fresh = await left();
    expect(fresh).toHaveLength(2);
    await tried('address:old', '24 hours 1 minute');
    await tried('counter:old', '30 days');
    await tried('address:younger', '23 hours 59 minutes');
    expect(await forgetOldTries(opened.database)).toBe(2);
    expect(await left()).toEqual([...fresh, 'address:younger'].sort());
  });

  test('go in batches, and leave alone what somebody is counting at this moment', async () => {
    await many(1_203);
    await tried('address:counted', '30 days');
    const other = new Client({ connectionString: office.database.appUrl });
    await other.connect();
    await other.query('begin');
    await other.query(`select from sign_in_tries where subject = 'address:counted' for update`);
    expect(await forgetOldTries(opened.database)).toBe(1_203);
    await other.query('rollback');
    await other.end();
    expect(await left()).toEqual(['address:counted']);
  });

  test('are found by an index, however many there are', async () => {
    await many(20_000);
    await office.sql(`update sign_in_tries set last_at = now() where subject like '%7'`);
    await office.sql('analyze sign_in_tries');
    const plan = await office.sql(
      `explain select subject from sign_in_tries where last_at < now() - interval '1 day'
       order by last_at limit 500 for update skip locked`,
    );
    expect(JSON.stringify(plan)).toContain('Index Scan using sign_in_tries_by_age');
  });
});
