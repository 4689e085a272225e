import type { Actor, Context, Reading } from '../../core/context.ts';
import type { AnswerOf, InputOf, TransactionOf } from '../../core/contract/operations.ts';
import type { ReadTx, Tx } from '../../core/database/pool.ts';
import type { WithVault } from '../../core/participants/vault.ts';
import type { WithTokens } from '../../core/signing-in/tokens.ts';
import type { Outside } from '../../core/transaction.ts';
import type { Caller } from '../program/callers.ts';
import type { HostContext } from '../program/host-context.ts';

/** Who acts through the one way in, and with what. */
export type Who = Actor & WithVault & WithTokens;

/** What a row may use beside its transaction and its input. */
export interface Call {
  readonly host: HostContext;
  readonly caller: Caller | null;
  readonly signal: AbortSignal | undefined;
}

type Reads<Input, Answer> = (
  tx: ReadTx,
  context: Who & Reading,
  input: Input,
  call: Call,
) => Promise<Answer>;

type Writes<Input, Answer> = (
  tx: Tx,
  context: Who & Context,
  input: Input,
  call: Call,
) => Promise<Answer>;

/** A command that wastes no round trip: it asks before it knows that its transaction has begun. */
export interface AtOnce<Input, Answer> {
  readonly atOnce: (tx: Tx, begun: Promise<Who & Context>, input: Input) => Promise<Answer>;
}

type Opens<Input, Answer> = (outside: Outside<Who>, input: Input, call: Call) => Promise<Answer>;

type Asks<Input, Answer> = (call: Call, input: Input) => Promise<Answer>;

interface Kinds<Input, Answer> {
  read: Reads<Input, Answer>;
  write: Writes<Input, Answer> | AtOnce<Input, Answer>;
  own: Opens<Input, Answer>;
  none: Asks<Input, Answer>;
}

/** The use case of one operation, of the kind that the contract declares. */
type Row<Operation> = Kinds<InputOf<Operation>, AnswerOf<Operation>>[TransactionOf<Operation> &
  keyof Kinds<never, never>];

/** The use cases of all operations of an area: a missing one, or one of another kind, does not compile. */
export type Rows<Area> = { readonly [Operation in keyof Area]: Row<Area[Operation]> };

/** What the chain has opened for an operation, by the kind that the contract declares. */
export type Work =
  | { readonly kind: 'read'; readonly tx: ReadTx; readonly context: Who & Reading }
  | { readonly kind: 'write'; readonly tx: Tx; readonly begun: Promise<Who & Context> }
  | { readonly kind: 'own'; readonly outside: Outside<Who> }
  | { readonly kind: 'none' };

/**
 * Calls a row with what was opened for it. Where all operations are treated alike the compiler no longer
 * knows which row has which kind; `Rows` has held each of them to its own.
 */
export async function carryOut(
  row: unknown,
  work: Work,
  input: unknown,
  call: Call,
): Promise<unknown> {
  switch (work.kind) {
    case 'read':
      return (row as Kinds<unknown, unknown>['read'])(work.tx, work.context, input, call);
    case 'write': {
      const writes = row as Kinds<unknown, unknown>['write'];
      if ('atOnce' in writes) return writes.atOnce(work.tx, work.begun, input);
      return writes(work.tx, await work.begun, input, call);
    }
    case 'own':
      return (row as Kinds<unknown, unknown>['own'])(work.outside, input, call);
    case 'none':
      return (row as Kinds<unknown, unknown>['none'])(call, input);
  }
}
