import type { Operator } from './contract/access.ts';
import type { CounterId } from './contract/ids.ts';
import type { Permission } from './contract/permissions.ts';
import type { Vault } from './participants/vault.ts';
import { NotPermitted, NotSignedIn } from './refusal.ts';
import type { TokenSigner } from './signing-in/tokens.ts';

/** One row of the journal, as a use case tells it. Never personal data in clear. */
export interface Entry {
  objectId: string;
  operation?: string;
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
  readonly sessionId: string | null;
  readonly counterId: CounterId;
  readonly vault: Vault;
  readonly tokens: TokenSigner;
  /** Tells other counters which acts were done, by their names in the journal; only after their commit. */
  readonly announce: (operations: readonly string[]) => void;
}

/** What a use case may know beside its input. */
export interface Context extends Actor {
  /** The moment of this operation: the database's, read once in the transaction. */
  readonly now: Date;
  /** Writes a row of the journal in this transaction. Every command that changes something must. */
  record(entry: Entry): void;
  /** Says that this command had been done already and changes nothing now. */
  nothingToDo(): void;
  /** Runs once the transaction is committed; never when it rolls back. */
  afterCommit(effect: () => void): void;
}

/** @throws NotSignedIn */
export function signedIn(context: Actor): Operator {
  if (!context.operator) throw new NotSignedIn();
  return context.operator;
}

/** For what only some inputs of an operation need. @throws NotPermitted */
export function mustBePermitted(context: Actor, permission: Permission): void {
  if (!signedIn(context).permissions.includes(permission)) throw new NotPermitted(permission);
}
