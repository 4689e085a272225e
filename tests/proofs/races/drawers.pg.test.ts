import { Client } from 'pg';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { actingAs } from '../../../core/acting.ts';
import { ShiftId } from '../../../core/contract/ids.ts';
import { beginCount } from '../../../core/shifts/begin-count.ts';
import { close } from '../../../core/shifts/close.ts';
import { actorOf, type Counter, newCommandId } from '../../load/counter.ts';
import { forgetOthersCash, takeDrawerGuardAway } from '../../load/protection.ts';
import { outcomeOf } from '../../support/open-box-office.ts';
import { anArena } from '../arena.ts';
import { meetingOf, stoppedAt } from '../meeting.ts';
import { tamper } from '../tamper.ts';

const arena = anArena();

/** A shift with 200.00 in the drawer of the one counter. */
let shiftId: ShiftId;
beforeEach(async () => {
  shiftId = ShiftId.parse(v7());
  const { owner, house } = arena();
  const whose = `'${house.operator.id}', '${house.counterId}'`;
  await owner.query(`
    insert into settings (name, value) values ('cashDrawer', 'true');
    insert into shifts (id, drawer_id, operator_id, counter_id, currency, float_minor, business_date)
    select '${shiftId}', drawer_id, ${whose}, 'PLN', 20000, '2031-05-17' from counters;
    insert into cash_movements (id, shift_id, kind, amount_minor, operator_id, counter_id)
    values (gen_random_uuid(), '${shiftId}', 'float', 20000, ${whose})`);
});

const cash = async () => {
  const { rows } = await arena().owner.query<{ cash: number }>(
    'select cash_minor::int as cash from drawer_tallies where shift_id = $1',
    [shiftId],
  );
  return rows[0]?.cash;
};
const settled = async () => {
  const { rows } = await arena().owner.query('select from settlements');
  return rows.length;
};

const keepingShift = /from "shifts" inner join "counters".*for key share of "shifts"$/;
const unkept = (text: string) => text.replace(/ for key share of "shifts"$/, '');
const lockingShift = /from "shifts" where "shifts"."id" = \$1 for update$/;
const unlocked = (text: string) => text.replace(/ for update$/, '');

const begins = ({ database }: Counter) =>
  actingAs(database, actorOf(arena().house)).write('shifts.beginCount', (tx, context) =>
    beginCount(tx, context, { shiftId }),
  );
const closes = ({ database }: Counter) =>
  actingAs(database, actorOf(arena().house)).write('shifts.close', (tx, context) =>
    close(tx, context, { id: newCommandId(), shiftId, counted: [], reason: 'not counted' }),
  );

describe('a sale for cash, and the close of its shift at that moment', () => {
  const closed = async (counter: Counter) => {
    await begins(counter);
    return (await closes(counter)).settlement.expectedMinor;
  };

  test('one waits for the other, and the settlement has the money', async () => {
    const order = await arena().aHold();
    const { counter: payer, reached, letGo } = stoppedAt(arena(), keepingShift);
    const paid = payer.pay({ order });
    await reached;
    const settlement = closed(arena().counter());
    letGo();
    await paid;
    expect(await settlement).toBe(20_000 + order.totalMinor);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without lock and rule the money is missing from the settlement', async () => {
    const { owner } = arena();
    await owner.query('drop trigger payments_of_a_shift on payments');
    const order = await arena().aHold();
    const { counter: payer, reached, letGo } = stoppedAt(arena(), keepingShift, unkept);
    const paid = payer.pay({ order });
    await reached;
    expect(await closed(arena().counter())).toBe(20_000);
    letGo();
    await paid;
    expect(await cash()).toBe(20_000 + order.totalMinor);
    expect(await arena().wrong()).not.toEqual([]);
  });
});

describe('two at one drawer, where the second comes while the first commits', () => {
  const isWaiting = async () => {
    const { rows } = await arena().owner.query<{ is: boolean }>(
      `select exists (select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()) as is`,
    );
    return rows[0]?.is;
  };
  /** Both have moved cash; the tally of the first is locked when that of the second follows. */
  async function bothMove(amountMinor: number): Promise<string> {
    const { ownerUrl, house } = arena();
    const clients = [1, 2].map(() => new Client({ connectionString: ownerUrl }));
    const [one, other] = clients;
    if (!one || !other) throw new Error('two are two');
    try {
      for (const client of clients) {
        await client.connect();
        await client.query(`begin; insert into cash_movements (id, shift_id, kind, amount_minor, reason, operator_id, counter_id)
          values (gen_random_uuid(), '${shiftId}', '${amountMinor < 0 ? 'payOut' : 'payIn'}', ${amountMinor}, 'why',
            '${house.operator.id}', '${house.counterId}')`);
      }
      await one.query('set constraints all immediate');
      const second = outcomeOf(other.query('set constraints all immediate'));
      await expect.poll(isWaiting).toBe(true);
      await one.query('commit');
      const outcome = await second;
      await other.query('commit');
      return outcome;
    } finally {
      await Promise.all(clients.map(each => each.end()));
    }
  }

  test('both sums are in the drawer', async () => {
    expect(await bothMove(5_000)).toBe('done');
    expect(await cash()).toBe(30_000);
  });

  test('control: a tally that is read first and written then loses one', async () => {
    await forgetOthersCash(arena().owner);
    expect(await bothMove(5_000)).toBe('done');
    expect(await cash()).toBe(25_000);
    expect(await arena().wrong()).not.toEqual([]);
  });

  test('the last cash goes out once', async () => {
    expect(await bothMove(-15_000)).toBe('RL042');
    expect(await cash()).toBe(5_000);
  });

  test('control: without the bounds of the drawer it goes out twice', async () => {
    await takeDrawerGuardAway(arena().owner);
    expect(await bothMove(-15_000)).toBe('done');
    expect(await cash()).toBe(-10_000);
  });
});

describe('two who close a shift at once', () => {
  const bothClose = async (tampered: boolean) => {
    await begins(arena().counter());
    const meet = meetingOf(2);
    const both = [1, 2].map(() => {
      const counter = arena().counter();
      if (tampered) tamper(counter, { at: lockingShift, change: unlocked, meet });
      return outcomeOf(closes(counter));
    });
    return (await Promise.all(both)).sort();
  };

  test('settle it once', async () => {
    expect(await bothClose(false)).toEqual(['WRONG_STATE', 'done']);
    expect(await settled()).toBe(1);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without lock and rules they settle it twice', async () => {
    await arena().owner.query(
      'drop trigger shifts_steps on shifts; alter table settlements drop constraint settlements_of_shift',
    );
    expect(await bothClose(true)).toEqual(['done', 'done']);
    expect(await settled()).toBe(2);
  });
});
