import { expect, test } from 'vitest';
import { isPast, nextBoundary, saleStateAt } from './sale-state.ts';

const startsAt = '2026-12-04T18:00:00.000Z';
const window = (saleFrom: string | null, saleUntil: string | null) => ({
  saleFrom: saleFrom && `2026-12-${saleFrom}:00.000Z`,
  saleUntil: saleUntil && `2026-12-${saleUntil}:00.000Z`,
});
const at = (moment: string) => Date.parse(`2026-12-${moment}:00Z`);
const always = window(null, null);
const short = window('02T10:00', '03T10:00');
const late = window(null, '04T20:00');

test.each([
  [always, '04T17:59', 'on'],
  [always, '04T18:00', 'begun'],
  [short, '02T09:59', 'early'],
  [short, '02T10:00', 'on'],
  [short, '03T10:00', 'ended'],
  [short, '04T18:00', 'begun'],
  [late, '04T18:00', 'on'],
  [late, '04T20:00', 'ended'],
  [late, '07T18:00', 'begun'],
] as const)('%j is at %s: %s', (given, moment, state) => {
  expect(saleStateAt(given, startsAt, at(moment))).toBe(state);
});

test('it is judged anew at the next of its moments, and at none after the last', () => {
  expect(nextBoundary(short, startsAt, at('01T00:00'))).toBe(at('02T10:00'));
  expect(nextBoundary(short, startsAt, at('02T10:00'))).toBe(at('03T10:00'));
  expect(nextBoundary(always, startsAt, at('01T00:00'))).toBe(at('04T18:00'));
  expect(nextBoundary(short, startsAt, at('07T18:00'))).toBeNull();
});

test('a refusal for a sale that has begun meanwhile is over, one for places is not', () => {
  const refused = (reason: 'tooEarly' | 'saleEnded' | 'started' | 'draft') =>
    ({ kind: 'refusal', code: 'NOT_ON_SALE', data: { ticketClassId: 'x', reason } }) as never;
  expect(isPast(refused('tooEarly'), 'on')).toBe(true);
  expect(isPast(refused('tooEarly'), 'early')).toBe(false);
  expect(isPast(refused('saleEnded'), 'on')).toBe(true);
  expect(isPast(refused('draft'), 'on')).toBe(false);
  expect(isPast({ kind: 'refusal', code: 'SOLD_OUT', data: { left: [] } }, 'on')).toBe(false);
});
