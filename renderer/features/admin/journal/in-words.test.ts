import { expect, test } from 'vitest';
import { formatIn } from '../../../../core/format/format.ts';
import { en } from '../../../../core/text/en.ts';
import { inWords } from './in-words.ts';

const here = { now: () => Date.parse('2026-11-22T12:00:00Z'), timeZone: () => 'Europe/Warsaw' };
const people = new Map([['id of Ewa', 'Ewa Lis']]);
const said = (field: string, value: unknown, currency: string | null = 'PLN') =>
  inWords(field, value, {
    text: en.journal,
    format: formatIn('en', here),
    currency,
    people,
  }).replaceAll(/[\u2066-\u2069]/gu, '');

test.each([
  ['status', 'paid', 'Paid'],
  ['totalMinor', 12_500, 'zł 125.00'],
  ['vatRateBp', 850, '8.5%'],
  [
    'lines',
    [
      { ticketClassId: 'x', quantity: 2 },
      { ticketClassId: 'y', quantity: 3 },
    ],
    '5 places',
  ],
  ['ticketIds', ['x', 'y'], '2 tickets'],
  ['payments', [{ method: 'cash', amountMinor: 5_000 }], 'Cash zł 50.00'],
  [
    'payments',
    [
      { method: 'other', name: 'BLIK', amountMinor: 5_000 },
      { method: 'other', name: 'City card', amountMinor: 500 },
    ],
    'BLIK zł 50.00 · City card zł 5.00',
  ],
  [
    'prices',
    [
      { name: 'Adult', priceMinor: 5_000, active: true },
      { name: 'Early', priceMinor: 3_000, active: false },
    ],
    'Adult zł 50.00',
  ],
  ['artists', ['Ola', 'Jan'], 'Ola · Jan'],
  ['artists', [], '—'],
  ['again', true, 'Yes'],
  ['title', 'Jazz', 'Jazz'],
  ['approvedBy', 'id of Ewa', 'Ewa Lis'],
  ['approvedBy', 'id of nobody here', 'id of nobody here'],
  ['saleFrom', null, '—'],
  ['whatever', { deep: 1 }, '{"deep":1}'],
])('%s %j is read as “%s”', (field, value, words) => {
  expect(said(field, value).replaceAll('\u00a0', ' ')).toBe(words);
});

test('an amount whose currency nobody knows is shown as it is stored', () => {
  expect(said('refundedMinor', 12_500, null)).toBe('12,500');
});

test('a moment is a day and a time', () => {
  expect(said('startsAt', '2026-12-04T18:30:00Z')).toMatch(/4 Dec.*19:30/);
});
