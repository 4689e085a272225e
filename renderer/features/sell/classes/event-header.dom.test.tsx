import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Event } from '../../../../core/contract/events.ts';
import { show } from '../../../ui/render.testing.tsx';
import { anEventRow } from '../offers.testing.ts';
import { About } from './event-header.tsx';

const told = (of: Partial<Record<'categories' | 'artists', string[]>>) => {
  const rest = { description: '', categories: [], version: 1, ticketClasses: [], ...of };
  show(
    <section aria-label="about">
      <About event={Event.parse({ ...anEventRow(), ...rest })} />
    </section>,
  );
  return screen.getByRole('region', { name: 'about' }).textContent;
};

test('an event says what kind it is and who appears there, each name once', () => {
  expect(told({ categories: ['Jazz', 'Trio'], artists: ['Ola Nowak', 'Trio'] })).toBe(
    'Jazz · Trio · Ola Nowak',
  );
});

test('an event of which neither is known says nothing', () => {
  expect(told({})).toBe('');
});
