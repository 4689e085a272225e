import { journal } from '../../drizzle/schema/index.ts';
import type { Actor, Entry } from '../context.ts';
import type { Deed } from '../contract/operations.ts';
import { insertRows } from '../database/insert-rows.ts';
import type { Tx } from '../database/pool.ts';

const insertEntries = insertRows(journal, 'journal', [
  'operation',
  'operatorId',
  'counterId',
  'objectId',
  'commandId',
  'commandDigest',
  'reason',
  'before',
  'after',
]);

/** Writes what was done into the journal, in the transaction of the act itself. */
export const writeJournal = (
  tx: Tx,
  actor: Pick<Actor, 'operator' | 'counterId'>,
  deed: Deed,
  entries: readonly Entry[],
): Promise<unknown> =>
  insertEntries(
    tx,
    entries.map(entry => ({
      operation: entry.operation ?? deed,
      operatorId: entry.by ?? actor.operator?.id ?? null,
      counterId: actor.counterId,
      objectId: entry.objectId,
      commandId: entry.command?.id ?? null,
      commandDigest: entry.command?.digest ?? null,
      reason: entry.reason ?? null,
      before: entry.before ?? null,
      after: entry.after ?? null,
    })),
  );
