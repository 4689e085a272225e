import { type Actor, mustBePermitted, signedIn } from '../../context.ts';
import type { ShiftRecord } from '../../locks/shifts.ts';

/** Whoever opened a shift looks into it and closes it. @throws NotPermitted for others without `viewShifts` */
export function mustBeTheirs(
  actor: Pick<Actor, 'operator'>,
  { operatorId }: Pick<ShiftRecord, 'operatorId'>,
): void {
  if (operatorId !== signedIn(actor).id) mustBePermitted(actor, 'viewShifts');
}
