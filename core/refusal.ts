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

/** Says no. The operation must declare the code in the contract. */
export function refuse<Code extends RefusalCode>(code: Code, data: RefusalData<Code>): never {
  throw new Refusal(code, data);
}

/** An admin has stopped this counter. */
export class CounterLockedOut extends Error {
  override readonly name = 'CounterLockedOut';
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
