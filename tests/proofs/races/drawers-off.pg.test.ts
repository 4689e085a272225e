import { v7 } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { actingAs } from '../../../core/acting.ts';
import { ShiftId } from '../../../core/contract/ids.ts';
import { Minor } from '../../../core/contract/money.ts';
import { changeSettings } from '../../../core/settings/change-settings.ts';
import { open } from '../../../core/shifts/open.ts';
import { actorOf, type Counter } from '../../load/counter.ts';
import { outcomeOf } from '../../support/open-box-office.ts';
import { anArena } from '../arena.ts';
import { stoppedAt } from '../meeting.ts';

const arena = anArena();
beforeEach(() =>
  arena().owner.query(`insert into settings (name, value) values ('cashDrawer', 'true')`),
);

const keepingDrawers = /from "settings" where "settings"."name" = 'cashDrawer' for share$/;
const writingSetting = /^insert into "settings"/;
const unkept = (text: string) => text.replace(/ for share$/, '');

const opens = ({ database }: Counter) =>
  actingAs(database, actorOf(arena().house)).write('shifts.open', (tx, context) =>
    open(tx, context, { id: ShiftId.parse(v7()), countedFloatMinor: Minor.parse(0) }),
  );
const turnsOff = ({ database }: Counter) =>
  actingAs(database, actorOf(arena().house)).write('maintenance.changeSettings', (tx, context) =>
    changeSettings(tx, context, { cashDrawer: false }),
  );
const isWaiting = async () => {
  const { rows } = await arena().owner.query<{ is: boolean }>(
    `select exists (select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()) as is`,
  );
  return rows[0]?.is;
};
const left = async () => {
  const { rows } = await arena().owner.query<{ isOn: boolean; shifts: number }>(
    `select value::boolean as "isOn", (select count(*)::int from shifts where state <> 'closed') as shifts
     from settings where name = 'cashDrawer'`,
  );
  return rows[0];
};

describe('a shift that is opened while drawers are turned off', () => {
  test('is waited for, and they stay on', async () => {
    const { counter, reached, letGo } = stoppedAt(arena(), keepingDrawers);
    const opened = outcomeOf(opens(counter));
    await reached;
    const off = outcomeOf(turnsOff(arena().counter()));
    await expect.poll(isWaiting).toBe(true);
    letGo();
    expect([await opened, await off]).toEqual(['done', 'SHIFTS_OPEN']);
    expect(await left()).toEqual({ isOn: true, shifts: 1 });
  });

  test('waits itself where it comes second, and is refused', async () => {
    const { counter, reached, letGo } = stoppedAt(arena(), writingSetting);
    const off = outcomeOf(turnsOff(counter));
    await reached;
    const opened = outcomeOf(opens(arena().counter()));
    await expect.poll(isWaiting).toBe(true);
    letGo();
    expect([await off, await opened]).toEqual(['done', 'DRAWERS_OFF']);
    expect(await left()).toEqual({ isOn: false, shifts: 0 });
  });

  test('control: without the lock it is open where there are no drawers', async () => {
    const { counter, reached, letGo } = stoppedAt(arena(), keepingDrawers, unkept);
    const opened = outcomeOf(opens(counter));
    await reached;
    expect(await outcomeOf(turnsOff(arena().counter()))).toBe('done');
    letGo();
    expect(await opened).toBe('done');
    expect(await left()).toEqual({ isOn: false, shifts: 1 });
  });
});
