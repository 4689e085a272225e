import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Context, Reading } from '../../core/context.ts';
import { events } from '../../core/contract/events.ts';
import type { JournalledOperation } from '../../core/contract/operations.ts';
import type { orders } from '../../core/contract/orders.ts';
import type { ReadTx, Tx } from '../../core/database/pool.ts';
import { get } from '../../core/events/get.ts';
import { publish } from '../../core/events/publish.ts';
import type { Outside } from '../../core/transaction.ts';
import type { Rows } from './row.ts';

type Row<Operation extends keyof typeof events> = Rows<typeof events>[Operation];
type OrderRow<Operation extends keyof typeof orders> = Rows<typeof orders>[Operation];

describe('a row of the router, held by the compiler to what the contract declares', () => {
  test('is missed where its operation is declared', () => {
    // @ts-expect-error a table without its other operations
    const rows: Rows<typeof events> = { get };
    expect(Object.keys(rows)).not.toEqual(Object.keys(events));
  });

  test('of a query reads and writes nothing', () => {
    expectTypeOf(get).toExtend<Row<'get'>>();
    // @ts-expect-error a command where a query is declared
    expectTypeOf(publish).toExtend<Row<'get'>>();
    type Records = (tx: ReadTx, context: Context) => ReturnType<typeof get>;
    // @ts-expect-error a query has nothing to enter in the journal
    expectTypeOf<Records>().toExtend<Row<'get'>>();
    type Reads = (tx: ReadTx, context: Reading) => ReturnType<typeof get>;
    expectTypeOf<Reads>().toExtend<Row<'get'>>();
  });

  test('of an operation that opens its own transactions gets none', () => {
    type Opens = (outside: Outside) => ReturnType<OrderRow<'cancel'>>;
    expectTypeOf<Opens>().toExtend<OrderRow<'cancel'>>();
    type Writes = (tx: Tx, context: Context) => ReturnType<OrderRow<'cancel'>>;
    // @ts-expect-error written for a transaction
    expectTypeOf<Writes>().toExtend<OrderRow<'cancel'>>();
  });
});

test('the compiler knows which operations leave a row in the journal', () => {
  expectTypeOf<'orders.hold'>().toExtend<JournalledOperation>();
  expectTypeOf<'journal.verify'>().toExtend<JournalledOperation>();
  // @ts-expect-error a query leaves none
  expectTypeOf<'orders.get'>().toExtend<JournalledOperation>();
  // @ts-expect-error it only goes on with a sign-in
  expectTypeOf<'access.refresh'>().toExtend<JournalledOperation>();
});
