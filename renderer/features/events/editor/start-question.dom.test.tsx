import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Event } from '../../../../core/contract/events.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { host, serve } from '../../../api/host.testing.ts';
import { textIn } from '../../../text/index.tsx';
import { focused, show } from '../../../ui/render.testing.tsx';
import { eventId, jazzNight, stallsId, ticketClass } from '../draft/draft.testing.ts';
import { EventPane } from './event-pane.tsx';

/** An organizer who gives a sold event another day, and saves. */
async function moved(day: string, language: 'en' | 'pl' | 'fa' = 'en') {
  const startsAt = '2030-12-04T18:30:00.000Z';
  const stalls = { ...ticketClass(stallsId, 'Stalls', 5_000), saleUntil: startsAt };
  let event: Event = { ...jazzNight, startsAt, ticketClasses: [stalls] };
  const sent: { readonly startConfirmed?: boolean | undefined }[] = [];
  serve({
    system: counterFor('manageEvents'),
    events: {
      get: host.events.get.handler(() => ({ event })),
      update: host.events.update.handler(({ input }) => {
        sent.push(input);
        const ticketClasses = [{ ...stalls, saleUntil: input.startsAt }];
        event = { ...event, startsAt: input.startsAt, version: 4, ticketClasses };
        return { event };
      }),
    },
  });
  const nothing = () => undefined;
  const shown = show(
    <EventPane eventId={eventId} isNew={false} onReady={nothing} onCreated={nothing} />,
    language,
  );
  const text = shown.text.events;
  const field = await screen.findByRole('textbox', { name: text.day });
  await shown.user.clear(field);
  await shown.user.paste(day);
  await shown.user.tab();
  await shown.user.click(screen.getByRole('button', { name: text.save }));
  return { ...shown, text, sent };
}

test.each(['en', 'pl', 'fa'] as const)(
  'in %s, moving a sold event into the past by a slip in the year is asked first',
  async language => {
    const { user, text, sent } = await moved('2020-12-04', language);
    const dialog = within(await screen.findByRole('dialog'));
    dialog.getByText(text.start.past);
    dialog.getByText(text.start.taken(12));
    expect(screen.queryByText(textIn(language).ui.saving)).toBeNull();
    expect(focused().textContent).toContain(text.start.change);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: text.save }));
    await user.click(await screen.findByRole('button', { name: text.start.save }));
    await waitFor(() => expect(sent).toMatchObject([{ startConfirmed: true }]));
  },
);

test('a move that says nothing odd is saved at once, and tells that the end of the sale went along', async () => {
  const { text, sent } = await moved('2030-12-11');
  const told = await screen.findByText(new RegExp(text.changed.class.saleUntil));
  expect(told.textContent).toMatch(/Stalls.*Wed 4 Dec 2030.*Wed 11 Dec 2030/);
  expect(sent.map(each => each.startConfirmed)).toEqual([undefined]);
});
