import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteServerMoment } from '../../../api/server-clock.ts';
import { pass, show } from '../../../ui/render.testing.tsx';
import { UntilStart } from './until-start.tsx';

const noon = '2030-01-02T12:00:00Z';
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(noon) });
  noteServerMoment(noon, performance.now());
});
afterEach(() => void vi.useRealTimers());

test.each(['en', 'pl', 'fa'] as const)(
  'in %s, the start comes nearer by the minute, within three hours and after it',
  language => {
    const { text } = show(
      <section aria-label="until">
        <UntilStart startsAt="2030-01-02T15:01:00.000Z" />
      </section>,
      language,
    );
    const told = () => screen.getByRole('region', { name: 'until' }).textContent;
    expect(told()).toBe('');
    pass(60);
    expect(told()).toBe(text.sell.startsIn(180));
    pass(100 * 60);
    expect(told()).toBe(text.sell.startsIn(80));
    pass(80 * 60);
    expect(told()).toBe(text.sell.startsIn(0));
    pass(10 * 60);
    expect(told()).toBe(text.sell.startsIn(-10));
    pass(171 * 60);
    expect(told()).toBe('');
  },
);
