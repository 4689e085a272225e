import type { Admission } from '../../core/access/sessions.ts';
import type { Context } from '../../core/context.ts';
import type { SignedIn } from '../../core/contract/access.ts';
import type { Tx } from '../../core/database.ts';
import type { Outside } from '../../core/transaction.ts';
import type { Caller } from './callers.ts';
import type { HostContext, Work } from './chain.ts';

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

/** A use case that changes what its caller may do: the next call asks the database again. */
export const changing =
  <Input, Output>(useCase: (outside: Outside, input: Input) => Promise<Output>) =>
  async ({ context, input }: Call<Input>): Promise<Output> => {
    const answer = await useCase(outside(context), input);
    if (context.caller) context.callers.forget(context.caller.sessionId);
    return answer;
  };

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
