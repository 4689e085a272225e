import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { whyOffSale } from './why-off-sale.ts';

const refusal = new ORPCError('NOT_FOUND', { defined: true, status: 404, data: { what: 'event' } });
const away = new ORPCError('BUSY', { defined: true, status: 503, data: { reason: 'unreachable' } });
const published = { status: 'published' } as const;

test('an event that is on sale has no reason not to be', () => {
  expect(whyOffSale(published, null)).toBeNull();
  expect(whyOffSale(undefined, null)).toBeNull();
});

test('one that was there and is not any more is gone, whatever was known of it', () => {
  expect(whyOffSale(published, refusal)).toBe('gone');
  expect(whyOffSale(undefined, refusal)).toBe('gone');
});

test('a database that does not answer says nothing about the event', () => {
  expect(whyOffSale(published, away)).toBeNull();
});

test.each(['draft', 'postponed', 'cancelled'] as const)(
  'whoever still sees a %s event is told what it is',
  status => {
    expect(whyOffSale({ status }, null)).toBe(status);
  },
);
