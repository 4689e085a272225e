import { expect, test } from 'vitest';
import type { PriceId, TicketClassId } from '../../contract/ids.ts';
import { holdChanges } from './hold-changes.ts';

const [stalls, balcony] = ['a', 'b'] as TicketClassId[] as [TicketClassId, TicketClassId];
const [adult, student] = ['p', 'q'] as PriceId[] as [PriceId, PriceId];
const line = (ticketClassId: TicketClassId, quantity: number, priceId?: PriceId) => ({
  ...{ ticketClassId, quantity },
  ...(priceId && { priceId }),
});

test('a price exchanged for another takes and gives up, and leaves the places of the class', () => {
  expect(
    holdChanges(
      [line(stalls, 2, adult), line(balcony, 1, adult)],
      [line(stalls, 1, adult), line(stalls, 1, student), line(balcony, 1, adult)],
    ),
  ).toEqual({ taken: [line(stalls, 1, student)], given: [line(stalls, 1, adult)], places: [] });
});

test('a line without a price keeps what is held of its class, at the prices that it has', () => {
  const held = [line(stalls, 2, adult), line(stalls, 1, student)];
  expect(holdChanges(held, [line(stalls, 3)])).toEqual({ taken: [], given: [], places: [] });
  const grown = holdChanges(held, [line(stalls, 5)]);
  expect(grown.taken).toEqual([line(stalls, 2)]);
  expect(grown.places).toEqual([{ ...line(stalls, 5), before: 3 }]);
  expect(holdChanges(held, [line(stalls, 1)]).given).toEqual([line(stalls, 2)]);
});

test('what is not wanted any more is given up, class by class', () => {
  const held = [line(stalls, 2, adult), line(balcony, 1, adult)];
  expect(holdChanges(held, [line(balcony, 1, student)])).toEqual({
    taken: [line(balcony, 1, student)],
    given: [line(stalls, 2, adult), line(balcony, 1, adult)],
    places: [{ ...line(stalls, 0), before: 2 }],
  });
});
