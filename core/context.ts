import type { CounterId, OperatorId, SessionId } from './contract/ids.ts';
import type { Act, Deed } from './contract/operations.ts';
import type { Permission } from './contract/permissions.ts';
import type { Operator } from './contract/signing-in.ts';
import { NotPermitted, NotSignedIn } from './refusal.ts';

/** One row of the journal, as a use case tells it. Never personal data in clear. */
export interface Entry {
  objectId: string;
  /** What was done, where it is not the operation itself. */
  operation?: Act;
  /** Who did it, where nobody is signed in yet. */
  by?: OperatorId;
  /** For a command that makes something: the caller's id of it, and what it asked for. */
  command?: { id: string; digest: string };
  reason?: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

/** Who acts, and where; known before the transaction begins. */
export interface Actor {
  readonly operator: Operator | null;
  /** The sign-in the operator came with. */
  readonly sessionId: SessionId | null;
  readonly counterId: CounterId;
  /** Tells other counters what was done; only after its commit. */
  readonly announce: (deeds: readonly Deed[]) => void;
}

/** What a query may know beside its input. */
export interface Reading extends Actor {
  /** The moment of this operation: the database's, read once in the transaction. */
  readonly now: Date;
}

/** What a command may know and say beside its input. */
export interface Context extends Reading {
  /** Writes a row of the journal in this transaction. Every command that changes something must. */
  record(entry: Entry): void;
  /** Says that this command had been done already and changes nothing now. */
  nothingToDo(): void;
  /** Runs once the transaction is committed; never when it rolls back. */
  afterCommit(effect: () => void): void;
}

/** @throws NotSignedIn */
export function signedIn({ operator }: Pick<Actor, 'operator'>): Operator {
  if (!operator) throw new NotSignedIn();
  return operator;
}

/** For what only some inputs of an operation need. @throws NotPermitted */
export function mustBePermitted(actor: Pick<Actor, 'operator'>, permission: Permission): void {
  if (!signedIn(actor).permissions.includes(permission)) throw new NotPermitted(permission);
}
