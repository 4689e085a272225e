import { CommandId, OrderId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import type { Answer } from '../../../api/answers.ts';
import type { Command, Lines } from './command.ts';
import type { Typed } from './draft.ts';
import { due } from './due.ts';
import type { Happening } from './happening.ts';
import { heldLines } from './lines.ts';
import { next } from './next.ts';
import { granted, uuid } from './order.testing.ts';
import { type Place, placesOf } from './place.ts';
import type { Sale } from './sale.ts';
import { nothingSold, orderOf } from './stages.ts';
import type { Offer } from './wanted.ts';

/** Plays happenings without any answer. */
export const play = (sale: Sale, ...happenings: readonly Happening[]): Sale =>
  happenings.reduce(next, sale);

/** The command that is due; a first hold gets its id on the way. */
export function dueNow(sale: Sale): { sale: Sale; command: Command | null } {
  const command = due(sale);
  if (command?.kind !== 'open') return { sale, command };
  return dueNow(
    play(sale, { type: 'opened', hold: { id: OrderId.parse(uuid()), lines: command.lines } }),
  );
}

/** Answers one due command: with `refusal`, or as a database that has room for everything. */
export function answerOne(before: Sale, refusal?: Answer): Sale {
  const { sale, command } = dueNow(before);
  if (command === null) throw new Error('nothing is due');
  return play(
    sale,
    { type: 'sent', command },
    refusal === undefined
      ? { type: 'succeeded', command, order: granted(command, orderOf(sale)) }
      : { type: 'failed', command, answer: refusal },
  );
}

/** Answers until screen and database agree. */
export function settle(before: Sale): Sale {
  let { sale, command } = dueNow(before);
  for (; command !== null; { sale, command } = dueNow(sale)) sale = answerOne(sale);
  return sale;
}

/** A sale with so many places held. */
export const holding = (offer: Offer, quantity: number): Sale =>
  settle(play(nothingSold, { type: 'quantity', offer, quantity }));

export const linesHeld = (sale: Sale): Lines => heldLines(orderOf(sale));

/** The order that must be there. */
export function heldBy(sale: Sale): Order {
  const order = orderOf(sale);
  if (order === null) throw new Error('nothing is held');
  return order;
}

/** The place that must be there, from 0. */
export function placeAt(sale: Sale, at: number): Place {
  const place = placesOf(sale)[at];
  if (place === undefined) throw new Error('so many are not wanted');
  return place;
}

/** Somebody types into the row of a place. */
export const typeAt = (sale: Sale, at: number, typed: Partial<Typed>): Sale =>
  play(sale, { type: 'typed', rows: { [placeAt(sale, at).key]: typed } });

/** Everybody is called Anna Nowak, and the database knows. */
export const named = (sale: Sale): Sale =>
  settle(
    play(
      placesOf(sale).reduce(
        (all, _, at) => typeAt(all, at, { firstName: 'Anna', lastName: 'Nowak' }),
        sale,
      ),
      { type: 'pauseInTyping' },
    ),
  );

export const quantity = (offer: Offer, n: number): Happening => ({
  type: 'quantity',
  ...{ offer, quantity: n },
});

export const paymentId = CommandId.parse('00000000-0000-4000-8000-00000000aaaa');

export const busy: Answer = { kind: 'busy', reason: 'unreachable' };
