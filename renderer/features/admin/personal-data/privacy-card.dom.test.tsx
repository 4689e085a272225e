import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EventId } from '../../../../core/contract/ids.ts';
import type { IdRemovals } from '../../../../core/contract/participants.ts';
import { host, serve } from '../../../api/host.testing.ts';
import { focused, show } from '../../../ui/render.testing.tsx';
import { PrivacyCard } from './privacy-card.tsx';

const eventId = EventId.parse('00000000-0000-4000-8000-000000000001');
const announced: IdRemovals = {
  heldBack: null,
  removals: [
    {
      eventId,
      title: 'Jazz',
      startsAt: '2031-05-17T17:00:00.000Z',
      timeZone: 'Europe/Warsaw',
      people: 3,
      dueAt: '2031-07-01T10:00:00.000Z',
      stopped: null,
    },
  ],
};

/** A host that knows these removals, and what was asked of it. */
function serving(first: IdRemovals) {
  let known = first;
  const asked: unknown[] = [];
  const change = (stopped: IdRemovals['removals'][number]['stopped'], input: unknown) => {
    asked.push(input);
    known = { ...known, removals: known.removals.map(each => ({ ...each, stopped })) };
    return {};
  };
  const at = '2031-06-30T12:00:00.000Z';
  serve({
    participants: {
      idRemovals: host.participants.idRemovals.handler(() => known),
      stopRemoval: host.participants.stopRemoval.handler(({ input }) =>
        change({ at, reason: input.reason }, input),
      ),
      resumeRemoval: host.participants.resumeRemoval.handler(({ input }) => change(null, input)),
    },
  });
  return asked;
}

test('the end of an event’s national ids is stopped for a reason, and resumed', async () => {
  const asked = serving(announced);
  const { user, text, fill } = show(<PrivacyCard />);
  const say = text.participants;
  await user.click(await screen.findByRole('button', { name: say.stopFor('Jazz') }));
  await fill('a trial is on');
  await user.keyboard('{Enter}');
  await screen.findByText(say.stopped('a trial is on'));
  expect(asked).toEqual([{ eventId, reason: 'a trial is on' }]);

  const resume = screen.getByRole('button', { name: say.resumeFor('Jazz') });
  await user.click(resume);
  await user.keyboard('{Escape}');
  expect(focused()).toBe(screen.getByRole('button', { name: say.resumeFor('Jazz') }));
  expect(asked).toHaveLength(1);
});

test('what holds the end of national ids back is said where some are due', async () => {
  serving({ ...announced, heldBack: 'nobodyWorked' });
  const { text } = show(<PrivacyCard />, 'pl');
  await screen.findByText(text.participants.heldBack.nobodyWorked);
});
