import { v7 } from 'uuid';
import type { At } from '../../tests/support/fixtures/counter.ts';
import type { BoxOffice, TestCounter } from '../../tests/support/open-box-office.ts';

/** Where cash lies in drawers: the acts of shifts at one counter after another. */
export const shiftActs = (office: () => BoxOffice) => ({
  /** Drawers are turned off once every shift is settled. */
  withDrawers: async (cashDrawer = true) => {
    const { maintenance, shifts } = office().operations;
    const left = await office().sql(`select id, state from shifts where state <> 'closed'`);
    for (const { id, state } of cashDrawer ? [] : left) {
      const shiftId = String(id);
      if (state === 'open') await shifts.beginCount({ shiftId });
      await shifts.close({ id: v7(), shiftId, counted: [], reason: 'as it is' });
    }
    return maintenance.changeSettings({ cashDrawer });
  },
  /** Another counter, where the admin is signed in. */
  aCounter: async (): Promise<TestCounter> => {
    const counter = await office().openCounter();
    await counter.signInAs('admin');
    return counter;
  },
  opened: async ({ operations }: At, countedFloatMinor = 20_000) =>
    (await operations.shifts.open({ id: v7(), countedFloatMinor })).shift,
  cashAt: async ({ operations }: At) => (await operations.shifts.current()).shift?.cashMinor,
});

/** What a movement of cash says. */
export const moving = (amountMinor: number, id = v7()) => ({ id, amountMinor, reason: 'why' });
