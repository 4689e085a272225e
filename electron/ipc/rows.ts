import type { Context } from '../../core/context.ts';
import type { SignedIn } from '../../core/contract/access.ts';
import type { Tx } from '../../core/database/pool.ts';
import type { Admission } from '../../core/signing-in/sessions.ts';
import type { Leaving } from '../../core/signing-in/switch-operator.ts';
import type { Outside } from '../../core/transaction.ts';
import type { Caller } from '../program/callers.ts';
import type { HostContext } from '../program/host-context.ts';
import { callerOf, type Work } from './chain.ts';

interface Call<Input> {
  context: HostContext & { work: Work; caller: Caller | null };
  input: Input;
}

/** A use case within the transaction that the chain opened, which may ask before it has begun. */
export const atOnce =
  <Input, Output>(useCase: (tx: Tx, begun: Promise<Context>, input: Input) => Promise<Output>) =>
  ({ context, input }: Call<Input>): Promise<Output> => {
    if (!('tx' in context.work)) throw new Error('declared without a transaction, written for one');
    return useCase(context.work.tx, context.work.begun, input);
  };

/** A use case within the transaction that the chain opened. */
export const inside = <Input, Output>(
  useCase: (tx: Tx, context: Context, input: Input) => Promise<Output>,
) => atOnce(async (tx, begun, input: Input) => useCase(tx, await begun, input));

/** What a use case needs that opens its transactions itself. */
export function outside(context: Call<unknown>['context']): Outside {
  if (!('outside' in context.work)) throw new Error('declared with a transaction, written without');
  return context.work.outside;
}

/** A sign-in or its renewal: the seat decides what of the tokens the caller may see. */
export const seated =
  <Input>(useCase: (outside: Outside, input: Input) => Promise<Admission>) =>
  async ({ context, input }: Call<Input>): Promise<SignedIn> => {
    const { operator, ...tokens } = await useCase(outside(context), input);
    return { operator, ...context.seat.keep(tokens) };
  };

/** A sign-in by password, which alone may outlive the program. */
export const staying =
  <Input>(useCase: (outside: Outside, input: Input) => Promise<Admission>) =>
  (call: Call<Input & { staySignedIn: boolean }>): Promise<SignedIn> =>
    seated(async (outer, input: Input) => {
      const admission = await useCase(outer, input);
      call.context.seat.stay(call.input.staySignedIn);
      return admission;
    })(call);

/** Another operator at the same counter: whoever was there is out at once. */
export const changingOver =
  <Input>(
    useCase: (outside: Outside, input: Input, leaving: Leaving | null) => Promise<Admission>,
  ) =>
  async (call: Call<Input>): Promise<SignedIn> => {
    const { seat, callers } = call.context;
    const before = await callerOf(call.context);
    const leaving = before && { operatorId: before.operator.id, sessionId: before.sessionId };
    const admitted = await seated(async (outer, input: Input) => {
      const admission = await useCase(outer, input, leaving);
      seat.stay(false);
      return admission;
    })(call);
    if (before) callers.forget(before.sessionId);
    return admitted;
  };

/** A use case that changes what its caller may do: the next call asks the database again. */
export const changing =
  <Input, Output>(useCase: (outside: Outside, input: Input) => Promise<Output>) =>
  async ({ context, input }: Call<Input>): Promise<Output> => {
    const answer = await useCase(outside(context), input);
    if (context.caller) context.callers.forget(context.caller.sessionId);
    return answer;
  };

/** The same within the transaction that the chain opened. */
export const changingInside =
  <Input, Output>(useCase: (tx: Tx, context: Context, input: Input) => Promise<Output>) =>
  (call: Call<Input>): Promise<Output> =>
    inside((tx, act, input: Input) => {
      act.afterCommit(() => act.sessionId && call.context.callers.forget(act.sessionId));
      return useCase(tx, act, input);
    })(call);

/** A sign-out: the seat is emptied only once the session has ended in the database. */
export const signedOut =
  <Output>(useCase: (tx: Tx, context: Context) => Promise<Output>) =>
  (call: Call<unknown>): Promise<Output> =>
    inside((tx, act) => {
      act.afterCommit(() => {
        call.context.seat.drop();
        if (act.sessionId) call.context.callers.forget(act.sessionId);
      });
      return useCase(tx, act);
    })(call);
