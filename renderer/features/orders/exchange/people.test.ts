import { describe, expect, test } from 'vitest';
import { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import { paidOrder } from '../money-back/paid-tickets.testing.ts';
import { draftOf } from '../participant/draft.ts';
import type { Line } from './instead.ts';
import { isNamed, newTicketsOf, participantsOf } from './people.ts';

const id = (n: number) => `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`;

const line = (n: number, asks: TicketClass['participantData'], quantity: number): Line => {
  const terms = { minAge: null, maxAge: null, saleFrom: null, saleUntil: null };
  const price = { id: id(n), name: 'Box', priceMinor: 5_000, proof: null, active: true, ...terms };
  const ticketClass = TicketClass.parse({
    ...{ id: id(n), eventId: id(2), name: 'Box', priceMinor: 5_000, prices: [price], ...terms },
    ...{ vatRateBp: 800, participantData: asks, limitPerOrder: null, capacity: 9, held: 0 },
    ...{ sold: 0, remaining: 9, soldOut: false },
  });
  return { ticketClass, price: ticketClass.prices[0] as Line['price'], quantity };
};
const returned = paidOrder({ tickets: 2 }).tickets;

describe('who the new tickets of an exchange are for', () => {
  test('is asked of those whose class asks, by their place among all', () => {
    const people = newTicketsOf([line(21, 'none', 2), line(22, 'name', 3)], returned);
    expect(people.map(each => [each.place, each.moves, each.lacks.names])).toEqual([
      [3, 'Anna Nowak 1', false],
      [4, 'Anna Nowak 2', false],
      [5, null, true],
    ]);
  });

  test('moves along with a name alone: a national id is typed where the new class asks for one', () => {
    const [first] = newTicketsOf([line(22, 'nationalId', 1)], returned);
    expect(first).toMatchObject({ moves: 'Anna Nowak 1', lacks: { names: false, id: true } });
    const typed = { [first?.key ?? '']: { ...draftOf(null), id: '44051401359' } };
    expect(first && isNamed(first, typed)).toBe(true);
    expect(participantsOf(first ? [first] : [], typed)).toEqual([
      { place: 1, nationalId: { kind: 'pesel', value: '44051401359' } },
    ]);
  });

  test('stays with the ticket it was typed for while another quantity changes', () => {
    const keyOf = (before: number) =>
      newTicketsOf([line(21, 'name', before), line(22, 'name', 1)], []).at(-1)?.key;
    expect(keyOf(1)).toBe(keyOf(3));
  });

  test('is not known where only half a name stands', () => {
    const [first] = newTicketsOf([line(22, 'name', 1)], []);
    const typed = { [first?.key ?? '']: { ...draftOf(null), firstName: 'Ewa', lastName: ' ' } };
    expect(first && isNamed(first, typed)).toBe(false);
  });
});
