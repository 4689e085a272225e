import { implement } from '@orpc/server';
import { type Acting, actingAs } from '../../core/acting.ts';
import { contract } from '../../core/contract/index.ts';
import { metaOf, type OperationName, operations } from '../../core/contract/operations.ts';
import { DatabaseAway, sqlState } from '../../core/database/busy.ts';
import {
  CounterLockedOut,
  CounterWaiting,
  NotPermitted,
  NotSignedIn,
  PasswordChangeDue,
  Refusal,
} from '../../core/refusal.ts';
import { refresh } from '../../core/signing-in/refresh.ts';
import type { Caller } from '../program/callers.ts';
import type { HostContext } from '../program/host-context.ts';
import { answerToError } from './answer-to-error.ts';
import type { Who, Work } from './row.ts';

/** Longer than an act at a counter should take (milliseconds); told to the log. */
const slow = 200;

const outsideFor = (host: HostContext, caller: Caller | null): Acting<Who> =>
  actingAs(host.database(), {
    ...host.installation(),
    announce: deeds => host.live.announce(deeds),
    operator: caller?.operator ?? null,
    sessionId: caller?.sessionId ?? null,
  });

/** Who is calling; a seat whose sign-in has ended is emptied. */
export async function callerOf(host: HostContext): Promise<Caller | null> {
  const { seat, callers } = host;
  try {
    return await callers.of(seat, async refreshToken => {
      const { operator: _, ...fresh } = await refresh(outsideFor(host, null), { refreshToken });
      return fresh;
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    seat.drop();
    return null;
  }
}

/** What a counter that waits may be let in by. */
const waysIn: ReadonlySet<OperationName> = new Set(['access.signIn', 'installation.join']);

/** @throws CounterLockedOut where an admin has stopped this counter, CounterWaiting where nobody let it in */
async function mustBeLetIn({ callers }: HostContext, operation: OperationName): Promise<void> {
  const standing = await callers.standing();
  if (standing === 'lockedOut') throw new CounterLockedOut();
  if (standing === 'waiting' && !waysIn.has(operation)) throw new CounterWaiting();
}

/** Who may call this operation, and does. @throws what keeps them from it */
async function admitted(host: HostContext, operation: OperationName): Promise<Caller | null> {
  const { access } = metaOf(operation);
  if (access === 'always') return null;
  if (access === 'anyone') {
    await mustBeLetIn(host, operation);
    return null;
  }
  const caller = await callerOf(host);
  if (!caller) throw new NotSignedIn();
  await mustBeLetIn(host, operation);
  if (access === 'newcomer') return caller;
  if (caller.operator.mustChangePassword) throw new PasswordChangeDue();
  if (access !== 'signedIn' && !caller.operator.permissions.includes(access)) {
    throw new NotPermitted(access);
  }
  return caller;
}

/** What says something of the server only where it cannot be worked with; else it is our mistake. */
const perhapsOfServer = new Set(['42501', '25006']);

/**
 * Rights that a newer program gave and took otherwise mean that this one is too old by now, and changes that the
 * server does not take that it is a standby, or full.
 */
async function unlessOutgrown(host: HostContext, error: unknown): Promise<unknown> {
  if (!perhapsOfServer.has(sqlState(error) ?? '')) return error;
  const problem = await host.problem();
  const explains = problem === 'newerSchema' || problem === 'readOnly';
  return explains ? new DatabaseAway(problem, { cause: error }) : error;
}

const nameOf = (path: readonly string[]) => path.join('.') as OperationName;

/*
 * The one way in. The order is: errors → who is calling, and may they → input valid → one transaction
 * → use case → output valid → commit → effects. oRPC counts input validation from the end of this
 * list (index −1: just before the last), so the transaction must stay the last.
 */
export const chain = implement(contract)
  .$context<HostContext>()
  .$config({ initialInputValidationIndex: -1 })
  .use(async ({ context, next, path, signal }) => {
    const operation = nameOf(path);
    const declared = operations[operation].errorMap;
    const began = performance.now();
    try {
      return await next();
    } catch (error) {
      throw answerToError(await unlessOutgrown(context, error), {
        declared,
        operation,
        log: context.log,
        signal,
      });
    } finally {
      const ms = Math.round(performance.now() - began);
      // Where a person or the whole journal is waited for, that says nothing.
      if (ms > slow && metaOf(operation).waits !== null)
        context.log.info({ operation, ms }, 'slow');
    }
  })
  .use(async ({ context, next, path }) => {
    const operation = nameOf(path);
    return next({ context: { caller: await admitted(context, operation) } });
  })
  .use(async ({ context, next, path }) => {
    const operation = nameOf(path);
    const withWork = async (work: Work) => next({ context: { work } });
    const { transaction } = metaOf(operation);
    if (transaction === 'none') return withWork({ kind: 'none' });
    const outside = outsideFor(context, context.caller);
    switch (transaction) {
      case 'read':
        return outside.read((tx, reading) => withWork({ kind: 'read', tx, context: reading }));
      case 'write':
        return outside.writeAtOnce(operation, (tx, begun) =>
          withWork({ kind: 'write', tx, begun }),
        );
      case 'own':
        return withWork({ kind: 'own', outside });
    }
  });
