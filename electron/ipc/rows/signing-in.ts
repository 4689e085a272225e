import type { Context } from '../../../core/context.ts';
import type { signingIn as area } from '../../../core/contract/signing-in.ts';
import type { Tx } from '../../../core/database/pool.ts';
import { changePassword } from '../../../core/signing-in/change-password.ts';
import { endSession } from '../../../core/signing-in/end-session.ts';
import { endSessions } from '../../../core/signing-in/end-sessions.ts';
import { listSessions } from '../../../core/signing-in/list-sessions.ts';
import { me } from '../../../core/signing-in/me.ts';
import { pinOperators } from '../../../core/signing-in/pin-operators.ts';
import { refresh } from '../../../core/signing-in/refresh.ts';
import { removePin } from '../../../core/signing-in/remove-pin.ts';
import { setPin } from '../../../core/signing-in/set-pin.ts';
import { setUp } from '../../../core/signing-in/set-up.ts';
import { signIn } from '../../../core/signing-in/sign-in.ts';
import { signOut } from '../../../core/signing-in/sign-out.ts';
import { switchOperator } from '../../../core/signing-in/switch-operator.ts';
import { seated } from '../admission.ts';
import { callerOf } from '../chain.ts';
import type { Call, Rows } from '../row.ts';

/** The seat is emptied only once the session has ended in the database. */
function leaving(tx: Tx, context: Context, _input: unknown, { host }: Call) {
  context.afterCommit(() => host.seat.drop());
  return signOut(tx, context);
}

export const signingIn: Rows<typeof area> = {
  setUp,
  async signIn(outside, input, { host }) {
    const admission = await signIn(outside, input);
    // A sign-in by password alone may outlive the program.
    host.seat.stay(input.staySignedIn);
    return seated(host.seat, admission);
  },
  refresh: async (outside, input, { host }) => seated(host.seat, await refresh(outside, input)),
  signOut: leaving,
  pinOperators,
  async switchOperator(outside, input, { host }) {
    const before = await callerOf(host);
    const left = before && { operatorId: before.operator.id, sessionId: before.sessionId };
    const admission = await switchOperator(outside, input, left);
    host.seat.stay(false);
    return seated(host.seat, admission);
  },
  lockScreen: leaving,
  setPin,
  removePin,
  me,
  changePassword,
  listSessions,
  endSession,
  endSessions,
};
