import type { DeclaredRefusal, OperationName } from './contract/operations.ts';
import type { Permission } from './contract/permissions.ts';
import type { RefusalCode, RefusalData } from './contract/refusals.ts';

/** A declared "no" of the business: the transaction rolls back, the screen has the sentence. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly data: unknown;

  constructor(code: RefusalCode, data: unknown) {
    super(code);
    this.code = code;
    this.data = data;
  }
}

declare const declared: unique symbol;

/**
 * Whoever may refuse with these codes. It is known to the compiler alone: nothing of it is there at run
 * time. Contexts have it, as their operation declares (electron/ipc/row.ts), and hand it on: whoever may
 * say A or B may call what says A, and nobody what says more than they may.
 */
export interface May<in Code extends RefusalCode> {
  readonly [declared]: (code: Code) => void;
}

/** Whoever may refuse as this operation declares in the contract. */
export type MayRefuse<Name extends OperationName> = May<DeclaredRefusal<Name>>;

/**
 * Says no.
 * @param _may the context that the operation gave, or will give: what asks at once has but its promise
 */
export function refuse<Code extends RefusalCode>(
  _may: May<Code> | Promise<May<Code>>,
  code: Code,
  data: RefusalData<Code>,
): never {
  throw new Refusal(code, data);
}

/** An admin has stopped this counter. */
export class CounterLockedOut extends Error {
  override readonly name = 'CounterLockedOut';
}

/** This counter waits: somebody with the right to must let it in first. */
export class CounterWaiting extends Error {
  override readonly name = 'CounterWaiting';
}

/** Nobody is signed in, or no longer. */
export class NotSignedIn extends Error {
  override readonly name = 'NotSignedIn';
}

/** The operator came with a one-time password and has chosen no other yet. */
export class PasswordChangeDue extends Error {
  override readonly name = 'PasswordChangeDue';
}

/** The operator lacks a permission. */
export class NotPermitted extends Error {
  override readonly name = 'NotPermitted';
  readonly permission: Permission;

  constructor(permission: Permission) {
    super(permission);
    this.permission = permission;
  }
}
