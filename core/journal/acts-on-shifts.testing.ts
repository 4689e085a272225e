import { v7 } from 'uuid';
import type { Acts, Stage } from './acts-of-people.testing.ts';

/** Acts on the shift of this counter's drawer, which is opened where none is. */
export function actsOnShifts({ operations, written }: Pick<Stage, 'operations' | 'written'>) {
  const shifts = () => operations().shifts;
  const open = (id = v7()) => shifts().open({ id, countedFloatMinor: 20_000, reason: 'counted' });
  const drawers = (cashDrawer: boolean) => operations().maintenance.changeSettings({ cashDrawer });
  const openNow = async () => {
    const { shift } = await shifts().current();
    if (!shift) {
      await drawers(true);
      return (await open()).shift.id;
    }
    if (shift.state === 'counting') await shifts().resume({ shiftId: shift.id });
    return shift.id;
  };
  /** What comes before it answers the act. */
  const onShift = (before: (shiftId: string) => Promise<() => Promise<unknown>>) => async () => {
    const objectId = await openNow();
    const act = await before(objectId);
    return { objectId, rows: await written(act) };
  };
  const inShift = (act: () => Promise<unknown>) => onShift(() => Promise.resolve(act));
  const counted = { counted: [], reason: 'nothing there' };
  const cash = () => ({ id: v7(), amountMinor: 300, reason: 'change' });

  return {
    'shifts.open': async () => {
      const objectId = v7();
      await drawers(true);
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
    'shifts.beginCount': onShift(shiftId =>
      Promise.resolve(() => shifts().beginCount({ shiftId })),
    ),
    'shifts.resume': onShift(async shiftId => {
      await shifts().beginCount({ shiftId });
      return () => shifts().resume({ shiftId });
    }),
    'shifts.close': onShift(async shiftId => {
      await shifts().beginCount({ shiftId });
      return () => shifts().close({ id: v7(), shiftId, ...counted });
    }),
    'shifts.recount': onShift(async shiftId => {
      await shifts().beginCount({ shiftId });
      await shifts().close({ id: v7(), shiftId, ...counted });
      // The last of these: whoever sells for cash after it needs no shift again.
      await drawers(false);
      return () => shifts().recount({ id: v7(), shiftId, ...counted });
    }),
  } satisfies Acts;
}
