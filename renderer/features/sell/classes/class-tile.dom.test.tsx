import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { zoneHere } from '../../../../core/format/zones.ts';
import { noteServerMoment } from '../../../api/server-clock.ts';
import { pass, show, spoken } from '../../../ui/render.testing.tsx';
import { aTicketClass } from '../offers.testing.ts';
import { ClassTile } from './class-tile.tsx';
import { offeredIn } from './offered.ts';

const noon = '2030-01-02T12:00:00Z';
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(noon) });
  noteServerMoment(noon, performance.now());
});
afterEach(() => void vi.useRealTimers());

const nothing = () => undefined;
function tile(
  sale: { saleFrom?: string; saleUntil?: string },
  language: 'en' | 'pl' | 'fa' = 'en',
) {
  const ticketClass = aTicketClass({ capacity: 9, remaining: 9, ...sale });
  const shown = show(
    <ul>
      <ClassTile
        offered={offeredIn([ticketClass])}
        ticketClass={ticketClass}
        currency="PLN"
        timeZone={zoneHere()}
        startsAt="2030-01-02T14:00:00.000Z"
        entry={{ at: null, digits: null }}
        onEntry={nothing}
        onLeave={nothing}
      />
    </ul>,
    language,
  );
  return { ...shown, told: () => screen.getByRole('listitem').textContent };
}
const words = (sentence: (moment: string) => string) => sentence('').trim();

test.each(['en', 'pl', 'fa'] as const)(
  'in %s, a class whose sale begins and ends while its tile is open says so at that moment',
  language => {
    const { text, told } = tile(
      { saleFrom: '2030-01-02T12:10:00.000Z', saleUntil: '2030-01-02T13:00:00.000Z' },
      language,
    );
    const says = (sentence: (moment: string) => string) => told().includes(words(sentence));
    expect(says(text.sell.saleFrom)).toBe(true);
    pass(599);
    expect(says(text.sell.saleUntil)).toBe(false);
    pass(1);
    expect(says(text.sell.saleUntil)).toBe(true);
    expect(spoken()).toContain(words(text.sell.saleUntil));
    pass(49 * 60 + 59);
    expect(says(text.sell.saleEnded)).toBe(false);
    pass(1);
    expect(says(text.sell.saleEnded)).toBe(true);
    expect(spoken()).toContain(words(text.sell.saleEnded));
  },
);

test('a class without a window says when its event has begun, and nothing before', () => {
  const { text, told } = tile({});
  pass(2 * 3_600 - 1);
  expect(told()).not.toContain(text.sell.saleEndedAtStart);
  pass(1);
  expect(told()).toContain(text.sell.saleEndedAtStart);
  expect(spoken()).toContain(text.sell.saleEndedAtStart);
});
