import { oc } from '@orpc/contract';
import { z } from 'zod';
import { DatabaseProblem } from './database-problem.ts';
import type { Permission } from './permissions.ts';
import { refusalsOfAll } from './refusals-of-all.ts';

/**
 * Who may call: everybody always; anyone (before sign-in, but not at a counter that is locked out);
 * whoever is signed in, a newcomer with a one-time password too; whoever is signed in and no newcomer;
 * or who has the permission as well.
 */
export type Access = 'always' | 'anyone' | 'newcomer' | 'signedIn' | Permission;

/** Kinds of things that screens show. Availability belongs to events. */
export const Area = z.enum(['events', 'orders', 'settings', 'operators', 'shifts']);
export type Area = z.output<typeof Area>;

/** Everything that is declared of an operation beside input, output and refusals. */
export interface OperationMeta {
  readonly access: Access;
  /**
   * What the one way in wraps around the use case: a read-only transaction, a writing one, or nothing:
   * because the use case opens its own (batches, slow hashes, paper), or needs no database at all.
   */
  readonly transaction: 'read' | 'write' | 'own' | 'none';
  /** What screens, here and at other counters, must read again once it is done. */
  readonly changes: readonly Area[];
  /** How long whoever called waits for an answer, in milliseconds; null for as long as it takes. */
  readonly waits: number | null;
  /** Whether it leaves a row under its own name in the journal. */
  readonly journalled: boolean;
}

/** Why nothing happened: others were in the way, or there is no database to work with at the moment. */
export const BusyReason = z.enum(['locked', 'timeout', 'conflict', ...DatabaseProblem.options]);
export type BusyReason = z.output<typeof BusyReason>;

/** Milliseconds. */
const usual = 20_000;

/** Answers that any operation may give. Invalid input comes as BAD_REQUEST with zod's issues. */
const always = {
  ...refusalsOfAll,
  /** Nothing happened; the same call may be sent again. */
  BUSY: { status: 503, data: z.object({ reason: BusyReason }) },
  /** Our fault; the log knows more under this number. */
  DEFECT: { status: 500, data: z.object({ incident: z.string() }) },
} as const;

const operation = <Meta extends OperationMeta>(meta: Meta) => oc.$meta<Meta>(meta).errors(always);

/** Reads only, in one snapshot. */
export const query = (access: Access) =>
  operation({ access, transaction: 'read', changes: [], waits: usual, journalled: false } as const);

/** Changes something, in one transaction, with its journal row. */
export const command = (access: Access, changes: readonly Area[]) =>
  operation({ access, transaction: 'write', changes, waits: usual, journalled: true } as const);

interface Outside<Journalled extends boolean> {
  readonly changes: readonly Area[];
  readonly journalled: Journalled;
  /** Without it as long as everything else. */
  readonly waits?: number | null;
}

/** Opens its transactions itself. */
export const outside = <const Journalled extends boolean>(
  access: Access,
  { changes, journalled, waits = usual }: Outside<Journalled>,
) => operation({ access, transaction: 'own', changes, waits, journalled } as const);

/** Asks the program alone; answers without a database too. */
export const ofProgram = (access: Access, waits: number | null) =>
  operation({ access, transaction: 'none', changes: [], waits, journalled: false } as const);
