import { parseCrontab } from 'graphile-worker';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lapsedAt } from '../../tests/support/fixtures/orders.ts';
import { letJobsRest } from '../../tests/support/fixtures/owner.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';
import { crontab } from './tasks.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
  await letJobsRest(office.sql);
  await office.openCounter();
});
afterAll(() => office.close());

/** A hold whose deadline has passed; its order's id. */
async function aLapsedHold(): Promise<string> {
  const { classId } = await office.event();
  return (await lapsedAt(office, office.sql, classId, 2)).id;
}

const statusOf = async (id: string) => {
  const [row] = await office.sql('select status from orders where id = $1', [id]);
  return row?.['status'];
};

/** Queues a job as its hour comes, in the words of our own timetable. */
async function queue(): Promise<void> {
  const item = parseCrontab(crontab).find(each => each.task === 'releaseExpiredHolds');
  const { jobKey, jobKeyMode, queueName } = item?.options ?? {};
  await office.sql(
    `select graphile_worker.add_job('releaseExpiredHolds', queue_name => $1, job_key => $2, job_key_mode => $3)`,
    [queueName, jobKey, jobKeyMode],
  );
}

describe('the background jobs of running counters', () => {
  test('give back the places of lapsed holds', async () => {
    const id = await aLapsedHold();
    await queue();
    await expect.poll(() => statusOf(id), { timeout: 20_000 }).toBe('expired');
  });

  test('go on when a counter died with one in its hands', async () => {
    // As a killed counter leaves it: taken, and never finished. Nobody else sees it before.
    await office.sql('begin');
    await queue();
    const taken = await office.sql(
      `update graphile_worker._private_jobs set locked_by = 'a dead counter', locked_at = now()
       where key = 'releaseExpiredHolds' returning id`,
    );
    // With the queue it stands in, if the timetable names one.
    await office.sql(
      `update graphile_worker._private_job_queues set locked_by = 'a dead counter', locked_at = now()`,
    );
    await office.sql('commit');
    expect(taken).toHaveLength(1);
    const id = await aLapsedHold();
    await queue();
    await expect.poll(() => statusOf(id), { timeout: 20_000 }).toBe('expired');
  });

  test('come by themselves for all counters together', async () => {
    const known = async () => {
      const rows = await office.sql(
        'select identifier from graphile_worker._private_known_crontabs order by identifier',
      );
      return rows.map(row => row['identifier']);
    };
    await expect
      .poll(known, { timeout: 20_000 })
      .toEqual([
        'forgetOldTries',
        'giveUpWaiting',
        'releaseExpiredHolds',
        'removeNationalIds',
        'sealJournal',
      ]);
  });

  test('seal the journal soon after an act', async () => {
    await aLapsedHold();
    const unsealed = async () => {
      const [row] = await office.sql(
        `select count(*)::int as rows from journal
         where seq > (select coalesce(max(through), 0) from journal_seals)`,
      );
      return row?.['rows'];
    };
    await expect.poll(unsealed, { timeout: 20_000 }).toBe(0);
  });

  test('are worked with the rights of a counter, which cannot change the queue itself', async () => {
    const [own] = await office.sql(
      `select distinct usename from pg_stat_activity
       where application_name = 'rowlock jobs' and datname = current_database()`,
    );
    expect(own).toEqual({ usename: 'rowlock_counter' });
    const [may] = await office.sql(
      `select has_table_privilege('rowlock_counter', 'graphile_worker.migrations', 'insert') as change,
         has_schema_privilege('rowlock_counter', 'graphile_worker', 'create') as make`,
    );
    expect(may).toEqual({ change: false, make: false });
  });
});
