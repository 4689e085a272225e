import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { counterFor } from '../../../api/counter.testing.ts';
import { host, serve } from '../../../api/host.testing.ts';
import { show } from '../../../ui/render.testing.tsx';
import { eventId, jazzNight } from '../draft/draft.testing.ts';
import { EventPane } from './event-pane.tsx';

test('an emoji that the printed ticket drops is told under the title, the place and the class', async () => {
  serve({
    system: counterFor('manageEvents'),
    events: { get: host.events.get.handler(() => ({ event: jazzNight })) },
  });
  const nothing = () => undefined;
  const { user, text } = show(
    <EventPane eventId={eventId} isNew={false} onReady={nothing} onCreated={nothing} />,
  );
  const told = () => screen.queryAllByText(/🎄/).map(each => each.textContent);
  await screen.findByRole('textbox', { name: text.events.title });
  expect(told()).toEqual([]);
  const { title, place, ofClass, className } = text.events;
  for (const [at, name] of [title, place, ofClass(className, 'Stalls')].entries()) {
    await user.click(screen.getByRole('textbox', { name }));
    await user.paste('🎄');
    expect(told()).toEqual(Array.from({ length: at + 1 }, () => text.ui.leftOutOnPaper('🎄')));
  }
  expect(screen.getByRole('textbox', { name: title }).getAttribute('aria-invalid')).not.toBe(
    'true',
  );
});
