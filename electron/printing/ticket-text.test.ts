import { expect, test } from 'vitest';
import { aDocument, aTicket } from './ticket.testing.ts';
import { ticketText } from './ticket-text.ts';

const everything = () => true;
const set = (ticket = {}, document = {}) => {
  const sheet = aTicket(ticket);
  return ticketText(sheet, aDocument({ tickets: [sheet], ...document }), everything);
};

test('names keep their own direction on a ticket of another language', () => {
  const english = set({ participantName: 'محمدرضا شفیعی‌کدکنی' }, { language: 'en' });
  expect(english.participant).toEqual({ text: 'محمدرضا شفیعی‌کدکنی', direction: 'rtl' });
  expect(english.labels.participant.direction).toBe('ltr');
  const persian = set({ eventTitle: 'Wieczór z Gżegżółką' }, { language: 'fa' });
  expect(persian.title).toEqual({ text: 'Wieczór z Gżegżółką', direction: 'ltr' });
  expect(persian.labels.participant.direction).toBe('rtl');
});

test('codes, times and prices run from left to right in Persian too', () => {
  const persian = set({ currency: 'EUR' }, { language: 'fa' });
  for (const field of ['orderCode', 'code', 'time', 'price'] as const) {
    expect(persian[field].direction).toBe('ltr');
  }
  expect(persian.orderCode.text).toBe('K7M4-2Q');
});

test('a price whose currency is a Persian word runs with that word', () => {
  expect(set({ currency: 'IRR' }, { language: 'fa' }).price.direction).toBe('rtl');
});

test('counts are in the digits of the language', () => {
  expect(set({ number: 10, of: 12 }, { language: 'fa' }).numberOf.text).toBe('۱۰ از ۱۲');
  expect(set({ number: 1, of: 2 }, { language: 'pl' }).numberOf.text).toBe('1 z 2');
});

test('a free ticket names no tax', () => {
  const free = set({ priceMinor: 0 });
  expect(free.price.text).toBe('Free');
  expect(free.vat).toBeNull();
});

test('copies and demonstrations are marked only when asked', () => {
  expect(set()).toMatchObject({ copy: null, demo: null });
  const marked = set({}, { copy: true, demo: true, language: 'pl' });
  expect(marked.copy?.text).toBe('KOPIA');
  expect(marked.demo?.text).toBe('DEMO – nieważny');
});

test('a ticket without a name leaves none out', () => {
  expect(set({ participantName: null }).participant).toBeNull();
});
