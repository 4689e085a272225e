import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { EventRow as Row } from '../../../../core/contract/events.ts';
import { zoneHere } from '../../../../core/format/zones.ts';
import { show } from '../../../ui/render.testing.tsx';
import { anEventRow } from '../offers.testing.ts';
import { EventRow } from './event-row.tsx';

const rowAt = (place: string, timeZone = zoneHere()) => anEventRow({ place, timeZone });

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
