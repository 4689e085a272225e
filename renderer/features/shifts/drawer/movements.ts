import { z } from 'zod';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { CommandId, ShiftId } from '../../../../core/contract/ids.ts';
import { Minor } from '../../../../core/contract/money.ts';

const Movement = z.object({
  id: CommandId,
  act: z.enum(['payIn', 'payOut', 'drop']),
  amountMinor: Minor,
  reason: z.string(),
  takenBack: z.boolean().default(false),
});
export type Movement = z.output<typeof Movement>;

const Kept = z.object({ shiftId: ShiftId, movements: z.array(Movement) });
type Kept = z.output<typeof Kept>;

const place = 'rowlock.shift.movements';

function kept(): Kept | null {
  try {
    return Kept.parse(JSON.parse(localStorage.getItem(place) ?? 'null'));
  } catch {
    return null;
  }
}

/** What this counter moved in its shift, so that a mistake can be named again; also after a start anew. */
const store = createStore<{ readonly kept: Kept | null }>(() => ({ kept: kept() }));

function keep(changed: Kept): void {
  store.setState({ kept: changed });
  try {
    localStorage.setItem(place, JSON.stringify(changed));
  } catch {
    // A full or forbidden store: it is known as long as this window stands.
  }
}

const of = (shiftId: ShiftId): readonly Movement[] => {
  const { kept: now } = store.getState();
  return now?.shiftId === shiftId ? now.movements : [];
};

/** The newest first; those of an earlier shift are forgotten. */
export const remember = (shiftId: ShiftId, moved: Omit<Movement, 'takenBack'>): void =>
  keep({
    shiftId,
    movements: [
      { ...moved, takenBack: false },
      ...of(shiftId).filter(each => each.id !== moved.id),
    ],
  });

export const rememberTakenBack = (shiftId: ShiftId, id: CommandId): void =>
  keep({
    shiftId,
    movements: of(shiftId).map(each => (each.id === id ? { ...each, takenBack: true } : each)),
  });

/** What was moved at this counter in a shift, the newest first. */
export const useMovements = (shiftId: ShiftId): readonly Movement[] => {
  const now = useStore(store, state => state.kept);
  return now?.shiftId === shiftId ? now.movements : [];
};
