import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EventRow as Row } from '../../../../core/contract/events.ts';
import { zoneHere } from '../../../../core/format/zones.ts';
import { show } from '../../../ui/render.testing.tsx';
import { EventRow } from './event-row.tsx';

const rowAt = (place: string, timeZone = zoneHere()) =>
  Row.parse({
    id: '00000000-0000-4000-8000-000000000001',
    slug: 'jazz',
    title: 'Jazz Night',
    startsAt: '2030-01-02T19:00:00.000Z',
    timeZone,
    place,
    currency: 'PLN',
    status: 'published',
    capacity: 80,
    remaining: 80,
    soldOut: false,
    manageable: false,
    artists: [],
    priceFromMinor: 5_000,
  });

const told = (row: Row, language: 'en' | 'fa' = 'en') => {
  show(<EventRow event={row} active={false} chosen={false} onChoose={() => undefined} />, language);
  return screen.getByRole('option').textContent;
};

test('two events of one title do not show the same row: the place that is searched is shown', () => {
  expect(told(rowAt('The Mill'))).toContain('The Mill');
});

test.each([
  ['en', 'UTC+14'],
  ['fa', 'UTC+۱۴'],
] as const)(
  'in %s an event in another zone than the desk’s names it in its row',
  (language, name) => {
    expect(told(rowAt('Beach', 'Pacific/Kiritimati'), language)).toContain(name);
  },
);

test('control: an event where the desk stands names no zone', () => {
  expect(told(rowAt('The Mill'))).not.toContain('UTC');
});
