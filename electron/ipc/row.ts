import type { Acting } from '../../core/acting.ts';
import type { Actor, Context, Reading } from '../../core/context.ts';
import type {
  AnswerOf,
  InputOf,
  RefusalOf,
  TransactionOf,
} from '../../core/contract/operations.ts';
import type { RefusalCode } from '../../core/contract/refusals.ts';
import type { ReadTx, Tx } from '../../core/database/pool.ts';
import type { WithVault } from '../../core/participants/vault.ts';
import type { May } from '../../core/refusal.ts';
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

type Reads<Input, Answer, Refusals extends RefusalCode> = (
  tx: ReadTx,
  context: Who & May<Refusals> & Reading,
  input: Input,
  call: Call,
) => Promise<Answer>;

type Writes<Input, Answer, Refusals extends RefusalCode> = (
  tx: Tx,
  context: Who & May<Refusals> & Context,
  input: Input,
  call: Call,
) => Promise<Answer>;

/** A command that wastes no round trip: it asks before it knows that its transaction has begun. */
export interface AtOnce<Input, Answer, Refusals extends RefusalCode> {
  readonly atOnce: (
    tx: Tx,
    begun: Promise<Who & May<Refusals> & Context>,
    input: Input,
  ) => Promise<Answer>;
}

type Opens<Input, Answer, Refusals extends RefusalCode> = (
  outside: Outside<Who & May<Refusals>>,
  input: Input,
  call: Call,
) => Promise<Answer>;

type Asks<Input, Answer> = (call: Call, input: Input) => Promise<Answer>;

interface Kinds<Input, Answer, Refusals extends RefusalCode = RefusalCode> {
  read: Reads<Input, Answer, Refusals>;
  write: Writes<Input, Answer, Refusals> | AtOnce<Input, Answer, Refusals>;
  own: Opens<Input, Answer, Refusals>;
  none: Asks<Input, Answer>;
}

/** The use case of one operation, of the kind that the contract declares; it may refuse what is declared. */
type Row<Operation> = Kinds<
  InputOf<Operation>,
  AnswerOf<Operation>,
  RefusalOf<Operation>
>[TransactionOf<Operation> & keyof Kinds<never, never>];

/**
 * The use cases of all operations of an area: a missing one, one of another kind, or one that refuses with
 * more than its operation declares, does not compile.
 */
export type Rows<Area> = { readonly [Operation in keyof Area]: Row<Area[Operation]> };

/** The chain does not know which operation it opens for: its rows may refuse different things. */
type Opener = Who & May<RefusalCode>;

/** What the chain has opened for an operation, by the kind that the contract declares. */
export type Work =
  | { readonly kind: 'read'; readonly tx: ReadTx; readonly context: Opener & Reading }
  | { readonly kind: 'write'; readonly tx: Tx; readonly begun: Promise<Opener & Context> }
  | { readonly kind: 'own'; readonly outside: Acting<Who> }
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
