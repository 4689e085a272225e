import { v7 } from 'uuid';
import type { Operations } from '../support/fixtures/counter.ts';
import type { BoxOffice } from '../support/open-box-office.ts';
import { namedClass } from './model.ts';

/** The real thing beside the model: one event in a real box office, several counters. */
export interface World {
  readonly office: BoxOffice;
  readonly counters: readonly Operations[];
  readonly eventId: string;
  readonly classIds: readonly string[];
  /** In the sequence in which the model has them. */
  readonly orders: string[];
  /** Of each class, as it was saved last. */
  readonly capacity: number[];
  readonly prices: number[];
}

export const priceMinor = 1_000;

export async function newWorld(
  office: BoxOffice,
  counters: readonly Operations[],
  capacity: readonly number[],
): Promise<World> {
  const { id, classIds } = await office.event(
    capacity.map((places, at) => ({
      capacity: places,
      priceMinor,
      participantData: at === namedClass ? 'name' : 'none',
    })),
  );
  const prices = capacity.map(() => priceMinor);
  const world = { office, counters, eventId: id, classIds, capacity: [...capacity], prices };
  for (const [counter, { shifts }] of counters.entries()) {
    // Of the world before.
    const { shift } = await shifts.current();
    if (shift) await closeAt(shifts, shift.id);
    await openShiftAt({ counters }, counter);
  }
  return { ...world, orders: [] };
}

/** What every shift begins with: not much, so that the drawer is soon empty. */
export const floatMinor = 2_000;

export const openShiftAt = ({ counters }: Pick<World, 'counters'>, counter: number) =>
  at(counters, counter).shifts.open({
    ...{ id: v7(), countedFloatMinor: floatMinor, reason: 'as it is' },
  });

async function closeAt(shifts: Operations['shifts'], shiftId: string): Promise<void> {
  await shifts.beginCount({ shiftId });
  await shifts.close({ id: v7(), shiftId, counted: [], reason: 'as it is' });
}

/** The code of the refusal, or `done`. Anything else that is thrown is a defect, and thrown on. */
export async function outcomeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'done';
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (typeof code === 'string' && code !== 'DEFECT') return code;
    throw error;
  }
}

export const linesOf = ({ classIds }: World, places: readonly number[]) =>
  places.flatMap((quantity, at) => {
    const ticketClassId = classIds[at];
    return quantity > 0 && ticketClassId ? [{ ticketClassId, quantity }] : [];
  });

export const at = <T>(all: readonly T[], index: number): T => {
  const found = all[index % all.length];
  if (found === undefined) throw new Error('there is none');
  return found;
};

export async function holdAt(
  world: World,
  counter: number,
  places: readonly number[],
): Promise<{ outcome: string; id: string }> {
  const id = v7();
  const lines = linesOf(world, places);
  const outcome = await outcomeOf(at(world.counters, counter).orders.hold({ id, lines }));
  return { outcome, id };
}
