import { v7 } from 'uuid';
import type { Act } from './acts.ts';
import { book, type Model, type ModelDrawer } from './model.ts';
import { at, floatMinor, openShiftAt, outcomeOf, type World } from './world.ts';

/* What happens at the drawers of the counters: shifts, from the float to the count, and cash without an order. */

/** An act at a counter, on its shift where it has one. */
const atDrawer = (
  verb: string,
  counter: number,
  expect: (drawer: ModelDrawer | null, model: Model) => string,
  run: (world: World) => Promise<string>,
): Act => ({
  told: `counter ${counter} ${verb}`,
  expect: model => expect(model.drawers[counter] ?? null, model),
  run,
});

/** An act on the shift of a counter, by its id. */
const onShift = (
  verb: string,
  counter: number,
  expect: (drawer: ModelDrawer, model: Model) => string,
  run: (shifts: World['counters'][number]['shifts'], shiftId: string) => Promise<string>,
): Act =>
  atDrawer(
    verb,
    counter,
    (drawer, model) => (drawer ? expect(drawer, model) : 'none'),
    async world => {
      const { shifts } = at(world.counters, counter);
      const { shift } = await shifts.current();
      return shift ? run(shifts, shift.id) : 'none';
    },
  );

export const openShift = (counter: number): Act =>
  atDrawer(
    'opens a shift',
    counter,
    (drawer, model) => {
      if (drawer) return 'SHIFT_OPEN';
      model.drawers[counter] = { cash: floatMinor, isCounted: false };
      return 'done';
    },
    world => outcomeOf(openShiftAt(world, counter)),
  );

export const count = (counter: number): Act =>
  onShift(
    'begins to count',
    counter,
    drawer => {
      drawer.isCounted = true;
      return 'done';
    },
    (shifts, shiftId) => outcomeOf(shifts.beginCount({ shiftId })),
  );

export const resume = (counter: number): Act =>
  onShift(
    'goes on with its shift',
    counter,
    drawer => {
      drawer.isCounted = false;
      return 'done';
    },
    (shifts, shiftId) => outcomeOf(shifts.resume({ shiftId })),
  );

/** Its outcome says what should have been there, by the settlement. */
export const closeShift = (counter: number): Act =>
  onShift(
    'closes its shift',
    counter,
    ({ cash, isCounted }, model) => {
      if (!isCounted) return 'WRONG_STATE';
      model.drawers[counter] = null;
      return `done with ${cash}`;
    },
    async (shifts, shiftId) => {
      let expected = 0;
      const closing = shifts
        .close({ id: v7(), shiftId, counted: [], reason: 'not counted' })
        .then(({ settlement }) => (expected = settlement.expectedMinor));
      const outcome = await outcomeOf(closing);
      return outcome === 'done' ? `done with ${expected}` : outcome;
    },
  );

/** Pays cash in, or below zero brings it to the safe. */
export const moveCash = (counter: number, cash: number): Act =>
  atDrawer(
    cash > 0 ? `pays ${cash} in` : `brings ${0 - cash} to the safe`,
    counter,
    (_, model) => book(model, counter, cash) ?? 'done',
    world => {
      const { shifts } = at(world.counters, counter);
      const moved = { id: v7(), amountMinor: Math.abs(cash), reason: 'change' };
      return outcomeOf(cash > 0 ? shifts.payIn(moved) : shifts.drop(moved));
    },
  );
