import type { Shift } from '../../../core/contract/shift.ts';
import { useCounter } from '../../ui/use-counter.ts';

/** Whether the operator may look into a shift, count and close it: one's own, others' by permission. */
export function useOwnShift(): (shift: Pick<Shift, 'operatorId'>) => boolean {
  const { status, may } = useCounter();
  const me = status?.operator?.id;
  return ({ operatorId }) => may('closeShift') && (operatorId === me || may('viewShifts'));
}
