import { v7 } from 'uuid';
import type { Acts, Stage } from './acts-of-people.testing.ts';

/** Acts on the shift of this counter's drawer, which is opened where none is. */
export function actsOnShifts({ operations, written }: Pick<Stage, 'operations' | 'written'>) {
  const shifts = () => operations().shifts;
  const open = (id = v7()) => shifts().open({ id, countedFloatMinor: 20_000, reason: 'counted' });
  const inShift = (act: () => Promise<unknown>) => async () => {
    const { shift } = await shifts().current();
    const objectId = shift?.id ?? (await open()).shift.id;
    return { objectId, rows: await written(act) };
  };
  const cash = () => ({ id: v7(), amountMinor: 300, reason: 'change' });

  return {
    'shifts.open': async () => {
      const objectId = v7();
      return { objectId, rows: await written(() => open(objectId)) };
    },
    'shifts.payIn': inShift(() => shifts().payIn(cash())),
    'shifts.payOut': inShift(() => shifts().payOut(cash())),
    'shifts.drop': inShift(() => shifts().drop(cash())),
    'shifts.openDrawer': inShift(() => shifts().openDrawer({ id: v7(), reason: 'change' })),
    'shifts.voidMovement': async () => {
      const mistake = cash();
      await inShift(() => shifts().payIn(mistake))();
      const takenBack = { id: v7(), movementId: mistake.id, reason: 'typed twice' };
      return inShift(() => shifts().voidMovement(takenBack))();
    },
  } satisfies Acts;
}
