import type { OperatorId } from '../../contract/ids.ts';
import type { Tx } from '../../database/pool.ts';
import { lockAdmins } from '../../locks/people.ts';
import { type May, refuse } from '../../refusal.ts';

/** Refuses LAST_ADMIN when this operator is the only active admin. Locks all of them, before anybody else. */
export async function mustLeaveAnAdmin(
  tx: Tx,
  may: May<'LAST_ADMIN'>,
  operatorId: OperatorId,
): Promise<void> {
  const admins = await lockAdmins(tx);
  if (admins.length === 1 && admins[0]?.id === operatorId) refuse(may, 'LAST_ADMIN', {});
}
