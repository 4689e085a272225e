import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Actor, Context, Reading } from '../../core/context.ts';
import { events } from '../../core/contract/events.ts';
import type { EventId } from '../../core/contract/ids.ts';
import type { JournalledOperation, RefusalOf } from '../../core/contract/operations.ts';
import type { orders } from '../../core/contract/orders.ts';
import type { RefusalCode } from '../../core/contract/refusals.ts';
import type { ReadTx, Tx } from '../../core/database/pool.ts';
import { get } from '../../core/events/get.ts';
import { publish } from '../../core/events/publish.ts';
import type { hold } from '../../core/orders/hold.ts';
import { type May, type MayRefuse, refuse } from '../../core/refusal.ts';
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

describe('a refusal, held by the compiler to what the operation declares', () => {
  type Orders = typeof orders;
  type Held = ReturnType<typeof hold>;
  type Says<Code extends RefusalCode> = (tx: Tx, context: Context & May<Code>) => Held;

  test('is one of the codes in the contract, and none of those that any operation answers', () => {
    expectTypeOf<RefusalOf<Orders['takeOver']>>().toEqualTypeOf<
      'NOT_FOUND' | 'NOT_HELD' | 'HOLD_EXPIRED' | 'ATTEMPT_OPEN'
    >();
    expectTypeOf<RefusalOf<Orders['list']>>().toBeNever();
  });

  test('that is not declared makes a use case that fits no row', () => {
    expectTypeOf<Says<'NOT_HELD' | 'SOLD_OUT'>>().toExtend<OrderRow<'changeHold'>>();
    // @ts-expect-error changeHold does not declare it
    expectTypeOf<Says<'NOT_HELD' | 'NOT_SOLD'>>().toExtend<OrderRow<'changeHold'>>();
    type Reads = (
      tx: ReadTx,
      context: Reading & May<'WRONG_STATE'>,
      input: { eventId: EventId },
    ) => ReturnType<typeof get>;
    // @ts-expect-error nor does get
    expectTypeOf<Reads>().toExtend<Row<'get'>>();
  });

  test('is held to it where a use case opens its own transactions, or asks at once', () => {
    type Opens<Code extends RefusalCode> = (
      outside: Outside<Actor & May<Code>>,
    ) => ReturnType<OrderRow<'cancel'>>;
    expectTypeOf<Opens<'TRY_LATER'>>().toExtend<OrderRow<'cancel'>>();
    // @ts-expect-error cancel does not declare it
    expectTypeOf<Opens<'NAME_TAKEN'>>().toExtend<OrderRow<'cancel'>>();
    expectTypeOf<{ atOnce: typeof hold }>().toExtend<OrderRow<'hold'>>();
    type AtOnce = (tx: Tx, begun: Promise<Context & MayRefuse<'orders.hold'>>) => Held;
    // @ts-expect-error pay declares nothing of SOLD_OUT
    expectTypeOf<{ atOnce: AtOnce }>().toExtend<OrderRow<'pay'>>();
  });

  test('is handed on to what says no more, and to nothing that says more', () => {
    const mustBeFound = (_may: May<'NOT_FOUND'>) => undefined;
    const mustBeFree = (_may: May<'NOT_FOUND' | 'SOLD_OUT'>) => undefined;
    const useCase = (context: MayRefuse<'events.get'>) => {
      mustBeFound(context);
      // @ts-expect-error events.get sells nothing
      mustBeFree(context);
    };
    expectTypeOf(useCase).toBeFunction();
  });

  test('cannot be said by whoever may not, and by nobody without a context', () => {
    const says = (context: Context & MayRefuse<'events.get'>, begun: Promise<typeof context>) => [
      () => refuse(context, 'NOT_FOUND', { what: 'event' }),
      () => refuse(begun, 'NOT_FOUND', { what: 'event' }),
      // @ts-expect-error events.get does not declare it
      () => refuse(context, 'WRONG_STATE', { status: 'draft' }),
      // @ts-expect-error nor does its promise
      () => refuse(begun, 'WRONG_STATE', { status: 'draft' }),
      // @ts-expect-error another refusal's data
      () => refuse(context, 'NOT_FOUND', { status: 'draft' }),
    ];
    const plain = (context: Context) => [
      // @ts-expect-error nothing says that this context may
      () => refuse(context, 'NOT_FOUND', { what: 'event' }),
    ];
    expectTypeOf(plain).toBeFunction();
    expectTypeOf(says).toBeFunction();
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
