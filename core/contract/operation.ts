import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { Permission } from './permissions.ts';
import { refusalsOfAll } from './refusals.ts';

/**
 * Who may call: everybody always; anyone (before sign-in, but not at a counter that is locked out);
 * whoever is signed in, a newcomer with a one-time password too; whoever is signed in and no newcomer;
 * or who has the permission as well.
 */
export type Access = 'always' | 'anyone' | 'newcomer' | 'signedIn' | Permission;

/**
 * What the one way in wraps around the use case: a read-only transaction, a writing one, or none,
 * because the use case opens its own (batches) or asks the host alone.
 */
export type Transaction = 'read' | 'write' | 'none';

export interface OperationMeta {
  readonly access: Access;
  readonly transaction: Transaction;
}

/** Why nothing happened. */
export const BusyReason = z.enum(['locked', 'timeout', 'conflict', 'unreachable', 'diskFull']);
export type BusyReason = z.output<typeof BusyReason>;

/** Answers that any operation may give. Invalid input comes as BAD_REQUEST with zod's issues. */
const always = {
  ...refusalsOfAll,
  /** Nothing happened; the same call may be sent again. */
  BUSY: { status: 503, data: z.object({ reason: BusyReason }) },
  /** Our fault; the log knows more under this number. */
  DEFECT: { status: 500, data: z.object({ incident: z.string() }) },
} as const;

const operation = (access: Access, transaction: Transaction) =>
  oc.$meta<OperationMeta>({ access, transaction }).errors(always);

/** Reads only, in one snapshot. */
export const query = (access: Access) => operation(access, 'read');
/** Changes something, in one transaction, with its journal row. */
export const command = (access: Access) => operation(access, 'write');
/** Opens no transaction here: several of its own, or none. */
export const outside = (access: Access) => operation(access, 'none');
