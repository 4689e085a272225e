import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Event } from '../../../../core/contract/events.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { host, serve } from '../../../api/host.testing.ts';
import { focused } from '../../../ui/render.testing.tsx';
import { signedInAgain } from '../at-the-counter.testing.tsx';
import { anEventRow, aTicketClass } from '../offers.testing.ts';

/** The ticket classes of an event that has so many, as the screen lists them. */
async function classesOf(count: number) {
  const row = anEventRow();
  const ticketClasses = Array.from({ length: count }, (_, at) =>
    aTicketClass({ id: `00000000-0000-4000-8000-0000000001${10 + at}`, name: `Sector ${at + 1}` }),
  );
  const detail = { description: '', categories: [], version: 1, ticketClasses };
  serve({
    system: counterFor('sell'),
    events: {
      list: host.events.list.handler(() => ({ events: [row], nextCursor: null })),
      get: host.events.get.handler(() => ({ event: Event.parse({ ...row, ...detail }) })),
    },
    orders: { openHolds: host.orders.openHolds.handler(() => ({ orders: [] })) },
  });
  const { user, text } = signedInAgain();
  await screen.findByRole('option', { name: /Jazz/ });
  await user.click(screen.getByRole('combobox', { name: text.sell.findLabel }));
  await user.keyboard('{Enter}');
  const pane = await screen.findByRole('region', { name: row.title });
  const [first] = await within(pane).findAllByRole('listitem');
  return { user, text, pane, list: first?.parentElement, first };
}

test('more than six classes have a line each, and are chosen as others are', async () => {
  const { user, text, pane, list, first } = await classesOf(7);
  expect([list?.dataset['dense'], first?.dataset['dense']]).toEqual(['true', 'true']);
  await user.keyboard('7');
  const field = within(pane).getByRole('textbox', { name: text.sell.quantityOf('Sector 7') });
  expect(focused()).toBe(field);
});

test('control: six have their tiles', async () => {
  const { list, first } = await classesOf(6);
  expect([list?.dataset['dense'], first?.dataset['dense']]).toEqual(['false', 'false']);
});
