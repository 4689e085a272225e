import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bareDatabase, type FreshDatabase } from '../../tests/support/database.ts';
import { sqlAt } from '../../tests/support/fixtures/owner.ts';
import { migrations, migrationsUpTo } from '../../tests/support/migrations.ts';
import { migrate } from '../database/migrate.ts';

let database: FreshDatabase;
let folder: string;
beforeEach(async () => {
  database = await bareDatabase();
  folder = await mkdtemp(join(tmpdir(), 'rowlock-starts-'));
  await migrate(database.ownerUrl, await migrationsUpTo('0023_steps_of_orders', folder));
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

test('dates of events that were changed before are learned from the journal, but for slips (7.2)', async () => {
  const sql = sqlAt(database.ownerUrl);
  await sql(
    `insert into operators (id, email, name, role, password_hash) values (gen_random_uuid(), 'a', 'a', 'admin', 'x')`,
  );
  const made = await sql(
    `insert into events (id, slug, title, starts_at, time_zone, place, currency, organizer_id, search_text, created_at)
     select gen_random_uuid(), slug, slug, '2031-01-01', 'UTC', 'p', 'PLN', (select id from operators), '', now() - interval '10 days'
     from unnest(array['slipped', 'stood', 'never']) slug returning id, slug`,
  );
  const idOf = (slug: string) => made.find(each => each['slug'] === slug)?.['id'];
  const changed = (slug: string, hoursAgo: number, from: string, to: string) =>
    sql(
      `insert into journal (operation, object_id, at, before, after)
       values ('events.update', $1, now() - make_interval(hours => $2), $3, $4)`,
      [idOf(slug), hoursAgo, { startsAt: from }, { startsAt: to }],
    );
  await changed('slipped', 30, '2031-01-01T19:00:00+02:00', '2062-01-01T19:00:00+02:00');
  await changed('slipped', 29, '2062-01-01T19:00:00+02:00', '2031-01-01T19:00:00+02:00');
  await changed('stood', 60, '2032-05-05T19:00:00.000Z', '2031-01-01T00:00:00.000Z');
  await changed('never', 60, '2031-01-01T00:00:00.000Z', '2031-01-01T00:00:00.000Z');

  await migrate(database.ownerUrl, migrations);
  const known = await sql(
    `select slug, latest, round(extract(epoch from now() - since) / 3600)::int as hours
     from event_starts join events on id = event_id order by slug`,
  );
  expect(known).toEqual([
    { slug: 'slipped', latest: new Date('2031-01-01T17:00:00Z'), hours: 29 },
    { slug: 'stood', latest: new Date('2032-05-05T19:00:00Z'), hours: 60 },
  ]);
});
