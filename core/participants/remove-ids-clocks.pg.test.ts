import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aNamedClass } from '../../tests/support/fixtures/events.ts';
import { soldAt } from '../../tests/support/fixtures/orders.ts';
import { letBegin, letNoticePass, workYesterday } from '../../tests/support/fixtures/removals.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';
import { actingAs } from '../acting.ts';
import { CounterId, EventId } from '../contract/ids.ts';
import { type OpenDatabase, openDatabase } from '../database/pool.ts';
import { type Clocks, noDoubt } from './clocks.ts';
import { removeIds } from './remove-ids.ts';

let office: BoxOffice;
let opened: OpenDatabase;
let eventId: EventId;
beforeEach(async () => {
  office = await openBoxOffice();
  opened = openDatabase({ url: office.database.appUrl });
  await workYesterday(office.sql);
  const order = await soldAt(office, await aNamedClass(office));
  eventId = EventId.parse(order.events[0]?.id);
});
afterEach(async () => {
  await opened.close();
  await office.close();
});

/** One run of a program whose clock is so many days off, which trusts clocks in this way. */
const run = (daysOff = 0, clocks?: Clocks) => {
  const nobody = { operator: null, sessionId: null, counterId: CounterId.parse(v7()) };
  const acting = actingAs(opened.database, { ...nobody, announce: () => undefined });
  return removeIds(acting, {
    dryRun: false,
    clock: () => Date.now() + daysOff * 86_400_000,
    ...(clocks && { clocks }),
  });
};
const keys = async () => (await office.sql('select from event_keys')).length;
const notices = async () => (await office.sql('select from id_removals')).length;

/** As it looks when the server's clock jumps ahead: everything that was written lies so much further back. */
async function jump(days: number): Promise<void> {
  await letBegin(office.sql, eventId, days);
  await office.sql('alter table journal disable trigger journal_is_written_once');
  await office.sql('update journal set at = at - make_interval(days => $1)', [days]);
  await office.sql('alter table journal enable always trigger journal_is_written_once');
}
/** A customer comes to a counter, which goes by the same clock. */
const sell = async () => soldAt(office, await aNamedClass(office));

describe('a clock that is 90 days ahead (7.1)', () => {
  test('destroys and announces nothing where it is the server’s alone', async () => {
    await jump(90);
    expect(await run(-90)).toMatchObject({ heldBack: 'clocksDiffer', announced: 0 });
    expect([await keys(), await notices()]).toEqual([1, 0]);
  });

  test('destroys and announces nothing where it is everybody’s, though tickets are sold by it', async () => {
    await jump(90);
    await sell();
    expect(await run()).toMatchObject({ heldBack: 'nobodyWorked', announced: 0 });
    expect([await keys(), await notices()]).toEqual([2, 0]);
  });

  test('says so to whoever maintains', async () => {
    await jump(90);
    const { heldBack } = await office.operations.participants.idRemovals();
    expect(heldBack).toBe('nobodyWorked');
    expect(await office.operations.participants.removeIds()).toMatchObject({ heldBack });
  });

  test('cannot destroy in one run even where it is trusted', async () => {
    await jump(90);
    expect(await run(0, noDoubt)).toMatchObject({ announced: 1, events: 0 });
    expect(await run(0, noDoubt)).toMatchObject({ announced: 0, events: 0 });
    expect(await keys()).toBe(1);
  });

  test('would destroy after a day if nobody looked at clocks', async () => {
    await jump(90);
    await run(0, noDoubt);
    await letNoticePass(office.sql);
    expect(await run(0, noDoubt)).toMatchObject({ events: 1, people: 1 });
    expect(await keys()).toBe(0);
  });

  test('leaves no notice once it is put back', async () => {
    await letBegin(office.sql, eventId, 31);
    await run();
    await letNoticePass(office.sql, -24 * 90);
    expect(await run()).toMatchObject({ events: 0 });
    expect(await notices()).toBe(0);
    // What is still due is announced anew, with a whole day.
    expect(await run()).toMatchObject({ events: 0, announced: 1 });
    expect(await keys()).toBe(1);
  });

  test('is doubted afterwards by what the journal wrote by it', async () => {
    await letBegin(office.sql, eventId, 31);
    await office.sql(
      `insert into journal (at, operation, object_id) values (now() + interval '90 days', 'x', $1)`,
      [v7()],
    );
    expect(await run()).toMatchObject({ heldBack: 'journalAhead', announced: 0 });
  });

  test('destroys nothing where only the counter’s went on by a day', async () => {
    await letBegin(office.sql, eventId, 31);
    await run();
    expect(await run(1, noDoubt)).toMatchObject({ events: 0 });
    await office.sql(`update id_removals set announced_at = announced_at - interval '1 day'`);
    expect(await run(0, noDoubt)).toMatchObject({ events: 0 });
    expect(await run(1, noDoubt)).toMatchObject({ events: 1 });
  });
});

describe('a database that lets keys go', () => {
  const destroyAtOnce = () =>
    opened.database
      .execute(
        'update participants set national_id_kind = null, national_id_cipher = null, national_id_index = null, national_id_key = null',
      )
      .then(() => opened.database.execute('delete from event_keys'));

  test('does so for nobody before a removal was announced a day, nor once it was stopped (RL009)', async () => {
    await letBegin(office.sql, eventId, 31);
    await expect(destroyAtOnce()).rejects.toMatchObject({ cause: { code: 'RL009' } });
    await run();
    await expect(destroyAtOnce()).rejects.toMatchObject({ cause: { code: 'RL009' } });
    await office.operations.participants.stopRemoval({ eventId, reason: 'x' });
    await letNoticePass(office.sql);
    await expect(destroyAtOnce()).rejects.toMatchObject({ cause: { code: 'RL009' } });
    expect(await keys()).toBe(1);
  });

  test('takes no other moment for it than its own', async () => {
    const dated = opened.database.execute(
      `insert into id_removals (event_id, counts_from, counter_clock, announced_at)
       values ('${eventId}', now(), now(), now() - interval '2 days')`,
    );
    await expect(dated).rejects.toMatchObject({ cause: { code: '42501' } });
    const moved = opened.database.execute(
      `update id_removals set announced_at = now() - interval '2 days'`,
    );
    await expect(moved).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  test('would let a wrong program have them at once without that rule', async () => {
    await office.sql('drop trigger event_keys_go_announced on event_keys');
    await destroyAtOnce();
    expect(await keys()).toBe(0);
  });

  test('lets them go with their event', async () => {
    await office.sql('set session_replication_role = replica');
    for (const table of ['participants', 'tickets', 'order_lines', 'ticket_classes']) {
      await office.sql(`delete from ${table}`);
    }
    await office.sql('set session_replication_role = origin');
    await office.sql('delete from events');
    expect(await keys()).toBe(0);
  });
});
