import { expect, test } from 'vitest';
import type { Language } from '../contract/language.ts';
import { type SoldTicket, ticketBlocks } from './ticket-blocks.ts';
import { aTicket, aTicketDocument } from './tickets.testing.ts';

const blocksOf = (
  language: Language = 'en',
  changed: Partial<SoldTicket> = {},
  { isCopy = false, officeZone = 'Europe/Warsaw' } = {},
) =>
  ticketBlocks(aTicket(changed), {
    language,
    organisation: 'Towarzystwo Muzyczne',
    officeZone,
    isCopy,
  });

test('codes, times and prices run from left to right in Persian too', () => {
  const { code, time, order, price } = blocksOf('fa', { currency: 'EUR' });
  for (const words of [code, time, order.says, price.says]) expect(words.direction).toBe('ltr');
  expect(order.says.text).toBe('K7M4-2Q');
});

test('a price whose currency is a Persian word runs with that word', () => {
  expect(blocksOf('fa', { currency: 'IRR' }).price.says.direction).toBe('rtl');
});

test('counts are in the digits of the language', () => {
  expect(blocksOf('fa', { number: 10, of: 12 }).number.says.text).toBe('۱۰ از ۱۲');
  expect(blocksOf('pl', { number: 1, of: 2 }).number.says.text).toBe('1 z 2');
});

test('a free ticket names no tax', () => {
  const free = blocksOf('en', { priceMinor: 0 });
  expect(free.price.says.text).toBe('Free');
  expect(free.vat).toBeNull();
});

test('a copy is marked only when it is one', () => {
  expect(blocksOf().copy).toBeNull();
  expect(blocksOf('pl', {}, { isCopy: true }).copy?.text).toBe('KOPIA');
});

test('a ticket without a name leaves none out', () => {
  expect(blocksOf('en', { participantName: null }).participant).toBeNull();
});

test('a document without tickets is refused rather than made unreadable', () => {
  expect(() => aTicketDocument({ tickets: [] })).toThrow(RangeError);
});

test('a ticket of an event in another zone than the box office’s names the zone on paper', () => {
  const inTokyo = { timeZone: 'Asia/Tokyo' };
  const { zone, time, day } = blocksOf('en', inTokyo);
  expect([day.text, time.text, zone?.text]).toEqual(['Saturday', '03:30', 'Japan time, UTC+9']);
  expect(blocksOf('pl', inTokyo).zone?.text).toBe('czas: Japonia, UTC+9');
  expect(blocksOf('fa', inTokyo).zone).toMatchObject({
    text: 'وقت ژاپن، UTC+۹',
    direction: 'rtl',
  });
});

test('it names none where a watch at the box office shows the same', () => {
  expect(blocksOf().zone).toBeNull();
  expect(blocksOf('en', { timeZone: 'Europe/Berlin' }).zone).toBeNull();
  expect(blocksOf('en', { timeZone: 'Asia/Tokyo' }, { officeZone: 'Asia/Tokyo' }).zone).toBeNull();
});

test('a price is named beside its class, where it has a name of its own', () => {
  expect(blocksOf().ticketClass.says.text).toBe('Stalls');
  expect(blocksOf('en', { priceName: 'Student' }).ticketClass.says.text).toBe('Stalls · Student');
});
