import { v7 } from 'uuid';
import type { RoleId } from '../../../../core/contract/permissions.ts';
import { client } from '../../../api/index.ts';
import { makePassword } from './make-password.ts';

/** What an admin can do to an operator. */
export type Act =
  | 'unlock'
  | 'resetPassword'
  | 'endSessions'
  | 'deactivate'
  | 'reactivate'
  | 'removeOperator'
  | { readonly role: RoleId };

/** Does it; answers the one-time password to hand over, where there is one. */
export async function perform(act: Act, operatorId: string): Promise<string | null> {
  if (typeof act === 'object') {
    await client.access.changeRole({ operatorId, role: act.role });
    return null;
  }
  if (act !== 'resetPassword') {
    await client.access[act]({ operatorId });
    return null;
  }
  const oneTimePassword = makePassword();
  await client.access.resetPassword({ id: v7(), operatorId, oneTimePassword });
  return oneTimePassword;
}
