import { sql } from 'drizzle-orm';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { busyReason, sqlState, violatedConstraint } from './busy.ts';
import { inTransaction } from './in-transaction.ts';
import { type OpenDatabase, openDatabase, type Tx } from './pool.ts';

let fresh: FreshDatabase;
let opened: OpenDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  opened = openDatabase({ url: fresh.appUrl });
});
afterAll(async () => {
  await opened.close();
  await fresh.drop();
});

const transaction = <T>(work: (tx: Tx) => Promise<T>) =>
  inTransaction(opened.database, 'write', async (tx, begun) => {
    await begun;
    return work(tx);
  });

const errorOf = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => undefined,
    (error: unknown) => error,
  );

const raise = (tx: Tx, how: string) =>
  tx.execute(sql.raw(`do $$ begin raise 'on purpose' using ${how}; end $$`));
const ask = (tx: Tx) => tx.execute(sql`select 1`);

/**
 * Two statements in one flight, the first of them in a part. What a part waits for reaches the work behind
 * promises of its own, and so after what the work asked itself.
 */
const failing = (how: string) =>
  transaction(async tx => {
    const written = raise(tx, how);
    const asked = ask(tx);
    const part = written.catch(async (error: unknown) => {
      await errorOf(asked);
      throw error;
    });
    return Promise.all([part, asked]);
  });

describe('a transaction in which several statements travel together', () => {
  test.each([
    ['40001', 'conflict'],
    ['40P01', 'conflict'],
    ['55P03', 'locked'],
  ])(
    'tells of %s, and not of what followed from it, so that it is sent again',
    async (state, reason) => {
      const error = await errorOf(failing(`errcode = '${state}'`));
      expect(sqlState(error)).toBe(state);
      expect(busyReason(error)).toBe(reason);
    },
  );

  test('tells which constraint was violated', async () => {
    const error = await errorOf(
      failing(`errcode = 'unique_violation', constraint = 'events_slug_unique'`),
    );
    expect(violatedConstraint(error)).toBe('events_slug_unique');
  });

  test('tells of the error also where its work took no notice', async () => {
    const error = await errorOf(transaction(tx => errorOf(raise(tx, `errcode = '40001'`))));
    expect(error).toMatchObject({ message: 'the commit ended as ROLLBACK' });
    expect(busyReason(error)).toBe('conflict');
  });

  test('tells what its work makes of an error', async () => {
    const made = new Error('made of it');
    const error = await errorOf(
      transaction(tx =>
        raise(tx, `errcode = '23505'`).catch(() => {
          throw made;
        }),
      ),
    );
    expect(error).toBe(made);
  });

  test('leaves nothing behind for the next one on its connection', async () => {
    for (const state of ['40001', '40P01', '55P03']) {
      expect(sqlState(await errorOf(failing(`errcode = '${state}'`)))).toBe(state);
    }
    await expect(transaction(ask)).resolves.toMatchObject({ rowCount: 1 });
    const listening: number[] = [];
    opened.database.$client.once('acquire', ({ connection }: PoolClient) =>
      listening.push(connection.listenerCount('errorMessage')),
    );
    await transaction(ask);
    // The client's own ear.
    expect(listening).toEqual([1]);
  });
});
