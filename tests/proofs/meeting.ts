import type { Counter } from '../load/counter.ts';
import type { Arena } from './arena.ts';
import { tamper, unlocked } from './tamper.ts';

/** Lets nobody pass before as many as expected have come: two transactions then stand at the same point. */
export function meetingOf(expected: number): () => Promise<void> {
  const { opened, open } = gate();
  let come = 0;
  return () => {
    come += 1;
    if (come >= expected) open();
    return opened;
  };
}

/** Stays closed until somebody opens it. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return { opened, open };
}

/** So many counters whose transactions all meet once they have the answer of a statement. */
export function rivals(arena: Arena, count: number, at: RegExp): Counter[] {
  const meet = meetingOf(count);
  return Array.from({ length: count }, () => {
    const counter = arena.counter();
    tamper(counter, { at, meet });
    return counter;
  });
}

/** So many counters that pay without the lock on the order, once all of them have read all they look at. */
export function unlockedPayers(arena: Arena, count: number): Counter[] {
  const counters = rivals(arena, count, readingTickets);
  for (const each of counters) tamper(each, { at: lockingOrder, change: unlocked });
  return counters;
}

/** A counter that, having read what `at` matches without its lock, goes on only when the other is done. */
export function straggler(arena: Arena, at: RegExp, other: () => Promise<unknown>): Counter {
  const counter = arena.counter();
  let done: Promise<unknown> | undefined;
  const meet = async () => {
    await (done ??= other());
  };
  tamper(counter, { at, meet, change: unlocked });
  return counter;
}

/** A counter that stops at a statement until it is let go; `reached` tells that it stands there. */
export function stoppedAt(arena: Arena, at: RegExp, change?: (text: string) => string) {
  const counter = arena.counter();
  const [there, going] = [gate(), gate()];
  const meet = () => {
    there.open();
    return going.opened;
  };
  tamper(counter, { at, change, meet });
  return { counter, reached: there.opened, letGo: going.open };
}

/** Where the statements of a sale meet, by their text. */
export const readingOffers = /from "ticket_classes" inner join "ticket_stock"/;
export const lockingOrder = /from "orders" where "orders"."id" = \$1 for update$/;
/** The last that a payment reads before it writes. */
const readingTickets = /from "tickets" inner join "ticket_classes"/;
/** The tickets of an order of which some are to be cancelled. */
export const choosingTickets = /from "tickets" where "tickets"."order_id" = \$1 order by/;
export const countingRefund = /insert into "refund_totals"/;
export const lookingAtApprover = /for share of "operators", "roles"$/;
export const lookingForLapsed = /"orders"."held_until" <= .*for update skip locked$/;
export const lookingForCommand = /from "journal" where "journal"."command_id"/;
