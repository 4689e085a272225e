import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { State } from '../../../../core/contract/journal.ts';
import type { Language } from '../../../../core/contract/language.ts';
import { languages } from '../../../../core/text/languages.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { host, serve } from '../../../api/host.testing.ts';
import { anOverview } from '../../../api/overview.testing.ts';
import { show } from '../../../ui/render.testing.tsx';
import { StatusPage } from './status-page.tsx';

interface Given {
  readonly isPrinted?: boolean;
  readonly unreadable?: number;
  readonly lastCheck?: State['lastCheck'];
  readonly language?: Language;
}

/** The page of an admin, where the newest entry of each kind is a change of settings. */
function status({ isPrinted = false, unreadable = 0, lastCheck = null, language = 'en' }: Given) {
  const none = { left: 0, all: 0 };
  const chain = { is: 'same' as const, known: null, common: null };
  const entry = {
    ...{ seq: 7, at: '2030-01-01T12:00:00.000Z', operation: 'maintenance.changeSettings' },
    ...{ operatorId: null, operatorName: 'Ada', counterName: null, objectId: 'settings' },
    ...{ about: null, currency: null, reason: null, before: null, after: null },
  };
  serve({
    system: counterFor('maintain', 'viewJournal'),
    maintenance: anOverview(),
    installation: {
      state: host.installation.state.handler(() => ({
        ...{ name: 'AAAA', since: null, isPrinted, former: 0, ids: none, events: none },
      })),
    },
    participants: {
      foreignKeys: host.participants.foreignKeys.handler(() => ({ people: unreadable, events: 1 })),
      idRemovals: host.participants.idRemovals.handler(() => ({ heldBack: null, removals: [] })),
    },
    journal: {
      state: host.journal.state.handler(() => ({
        ...{ head: null, unsealed: 0, chain, lastCheck, operators: [] },
      })),
      list: host.journal.list.handler(({ input }) => ({
        entries: input.operation === entry.operation ? [entry] : [],
        nextCursor: null,
      })),
    },
  });
  const { hook } = memoryLocation({ path: '/admin/status' });
  const { text } = show(
    <Router hook={hook}>
      <StatusPage />
    </Router>,
    language,
  );
  const row = async (words: string) => {
    const item = (await screen.findByText(words)).closest('li');
    return within(item ?? document.body);
  };
  return { text, say: text.admin.status, row };
}

test.each(languages)(
  'what needs somebody comes first, with the way there, in %s',
  async language => {
    const { say, text, row } = status({ language });
    const code = await row(say.notPrinted);
    const way = code.getByRole('link', { name: say.open(text.admin.keys) });
    expect(way.getAttribute('href')).toBe('/admin/keys');
    expect(code.getByLabelText(say.needsYou)).toBeTruthy();
    const journal = await row(say.neverChecked);
    expect(journal.getByRole('link').getAttribute('href')).toBe('/admin/check');
    const holds = await row(say.noneLapsed(0));
    expect(holds.getByLabelText(say.inOrder)).toBeTruthy();
    expect(await screen.findByText(say.somethingNeeds(2))).toBeTruthy();
    const needs = screen.getAllByLabelText(say.needsYou, { selector: 'svg' });
    const first = screen.getAllByRole('listitem').slice(0, needs.length);
    expect(first.map(each => each.getAttribute('data-needs'))).toEqual(['true', 'true']);
  },
);

test('where all is in order it says so', async () => {
  const at = '2030-01-01T12:00:00.000Z';
  const { say } = status({ isPrinted: true, lastCheck: { at, operatorName: 'Ada', found: 0 } });
  expect(await screen.findByText(say.journalSound)).toBeTruthy();
  expect(await screen.findByText(say.noIdsDue)).toBeTruthy();
  await waitFor(() => expect(screen.queryByText(say.nothingNeeds)).toBeTruthy());
  expect(screen.queryByText(say.notPrinted)).toBeNull();
});

test('where a key was lost, that one is spoken of, and not the code of the one in use', async () => {
  const { say } = status({ unreadable: 3 });
  expect(await screen.findByText(say.unreadable(3))).toBeTruthy();
  expect(screen.queryByText(say.notPrinted)).toBeNull();
});

test('the last runs are told as the journal knows them', async () => {
  const { text, row } = status({});
  const { acts } = text.journal;
  const settings = await row(acts['maintenance.changeSettings']);
  expect(settings.getByText(/Ada/)).toBeTruthy();
  expect(screen.queryByText(acts['installation.changeKey'])).toBeNull();
});
