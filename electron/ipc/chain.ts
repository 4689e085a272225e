import { implement } from '@orpc/server';
import type { Actor, Context } from '../../core/context.ts';
import { contract } from '../../core/contract/index.ts';
import type { Tx } from '../../core/database/pool.ts';
import {
  CounterLockedOut,
  NotPermitted,
  NotSignedIn,
  PasswordChangeDue,
  Refusal,
} from '../../core/refusal.ts';
import { refresh } from '../../core/signing-in/refresh.ts';
import { type Outside, transactions } from '../../core/transaction.ts';
import type { Caller } from '../program/callers.ts';
import type { HostContext } from '../program/host-context.ts';
import { answerToError } from './answer-to-error.ts';

/** What the transaction middleware hands to the use case: an open transaction, or the means to open some. */
export type Work = { tx: Tx; begun: Promise<Context> } | { outside: Outside };

const actor = (context: HostContext, caller: Caller | null): Actor => {
  const { counterId, vault, tokens } = context.installation();
  return {
    counterId,
    vault,
    tokens,
    announce: operations => context.live.announce(operations),
    operator: caller?.operator ?? null,
    sessionId: caller?.sessionId ?? null,
  };
};

const outsideFor = (context: HostContext, caller: Caller | null): Outside => {
  const who = actor(context, caller);
  return { ...who, ...transactions(context.database(), who) };
};

/** Who is calling; a seat whose sign-in has ended is emptied. */
export async function callerOf(context: HostContext): Promise<Caller | null> {
  const { seat, callers } = context;
  try {
    return await callers.of(seat, async refreshToken => {
      const { operator: _, ...fresh } = await refresh(outsideFor(context, null), { refreshToken });
      return fresh;
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    seat.drop();
    return null;
  }
}

/** @throws CounterLockedOut where an admin has stopped this counter */
async function mustBeLetIn({ callers }: HostContext): Promise<void> {
  if (await callers.areLockedOut()) throw new CounterLockedOut();
}

/*
 * The one way in. The order is: errors → who is calling, and may they → input valid → one transaction
 * → use case → output valid → commit → effects. oRPC counts input validation from the end of this
 * list (index −1: just before the last), so the transaction must stay the last.
 */
export const chain = implement(contract)
  .$context<HostContext>()
  .$config({ initialInputValidationIndex: -1 })
  .use(async ({ context, next, procedure, path }) => {
    try {
      return await next();
    } catch (error) {
      throw answerToError(error, {
        declared: procedure['~orpc'].errorMap,
        operation: path.join('.'),
        log: context.log,
      });
    }
  })
  .use(async ({ context, next, procedure }) => {
    const { access } = procedure['~orpc'].meta;
    const nobody = { caller: null as Caller | null };
    if (access === 'always') return next({ context: nobody });
    if (access === 'anyone') {
      await mustBeLetIn(context);
      return next({ context: nobody });
    }
    const caller = await callerOf(context);
    if (!caller) throw new NotSignedIn();
    await mustBeLetIn(context);
    if (access === 'newcomer') return next({ context: { caller } });
    if (caller.operator.mustChangePassword) throw new PasswordChangeDue();
    if (access !== 'signedIn' && !caller.operator.permissions.includes(access)) {
      throw new NotPermitted(access);
    }
    return next({ context: { caller } });
  })
  .use(async ({ context, next, procedure, path }) => {
    const { caller } = context;
    const withWork = async (work: Work) => next({ context: { work } });
    switch (procedure['~orpc'].meta.transaction) {
      case 'read':
        return outsideFor(context, caller).read((tx, act) =>
          withWork({ tx: tx as Tx, begun: Promise.resolve(act) }),
        );
      case 'write':
        return outsideFor(context, caller).writeAtOnce(path.join('.'), (tx, begun) =>
          withWork({ tx, begun }),
        );
      case 'none': {
        const opened = () => outsideFor(context, caller);
        return withWork({
          get outside() {
            return opened();
          },
        });
      }
    }
  });
