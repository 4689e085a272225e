import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Chain } from '../../../../../core/contract/head.ts';
import type { State } from '../../../../../core/contract/journal.ts';
import { Language } from '../../../../../core/contract/language.ts';
import { formatIn } from '../../../../../core/format/format.ts';
import { zoneHere } from '../../../../../core/format/zones.ts';
import { counterFor } from '../../../../api/counter.testing.ts';
import { host, serve } from '../../../../api/host.testing.ts';
import { serverNow } from '../../../../api/server-clock.ts';
import { focused, show } from '../../../../ui/render.testing.tsx';
import { ChainCard } from './chain-card.tsx';
import { JournalCard } from './journal-card.tsx';

const headAt = (number: number, at: string) => ({ number, hash: `${number}`.repeat(64), at });
const known = headAt(9, '2031-05-17T17:30:00.000Z');
const common = headAt(7, '2031-05-17T09:15:00.000Z');
const same: Chain = { is: 'same', known, common: known };
const shorter: Chain = { is: 'shorter', known, common };
const other: Chain = { is: 'other', known, common: null };

/** A host whose counter stands like this to its journal, and what it was asked to accept. */
function serving(first: Chain, { mayMaintain = true } = {}) {
  let chain = first;
  const accepted: unknown[] = [];
  const state = (): State => ({ head: common, unsealed: 0, chain, lastCheck: null, operators: [] });
  serve({
    system: counterFor('viewJournal', ...(mayMaintain ? (['maintain'] as const) : [])),
    journal: {
      state: host.journal.state.handler(state),
      acceptHead: host.journal.acceptHead.handler(({ input }) => {
        accepted.push(input);
        chain = same;
        return {};
      }),
    },
  });
  return accepted;
}

const page = (
  <>
    <ChainCard />
    <JournalCard />
  </>
);

describe.each(Language.options)('a journal that this counter did not know, in %s', language => {
  const { dateTime } = formatIn(language, { now: serverNow, timeZone: zoneHere });

  test('is told with both meanings, and from when to when something is gone', async () => {
    serving(shorter);
    const { text } = show(page, language);
    const say = text.journal.chain;
    const card = await screen.findByRole('region', { name: say.title });
    const [from, to] = [dateTime(common.at), dateTime(known.at)];
    for (const sentence of [
      say.is.shorter,
      say.seal(9, to),
      say.seal(7, from),
      say.backup,
      say.gone(from, to),
      say.forgery,
      say.forged,
    ]) {
      expect(card.textContent).toContain(sentence);
    }
    await screen.findByText(say.doesNot);
  });

  test('is told without a beginning where nothing that was seen is in it', async () => {
    serving(other);
    const { text } = show(page, language);
    const say = text.journal.chain;
    const card = await screen.findByRole('region', { name: say.title });
    for (const sentence of [say.is.other, say.nothing, say.gone(null, dateTime(known.at))]) {
      expect(card.textContent).toContain(sentence);
    }
  });

  test('is gone on with for a reason, and then there is one quiet line', async () => {
    const accepted = serving(shorter);
    const { text, user, fill } = show(page, language);
    const say = text.journal.chain;
    await user.click(await screen.findByRole('button', { name: say.accept }));
    await user.keyboard('{Enter}');
    const reason = screen.getByRole('textbox', { name: new RegExp(text.orders.reason) });
    expect(reason.getAttribute('aria-invalid')).toBe('true');
    expect(accepted).toEqual([]);
    await fill('restored on Monday');
    await user.click(screen.getByRole('button', { name: say.confirm }));
    await screen.findByText(say.goesOn);
    const { number, hash } = known;
    expect(accepted).toEqual([{ head: { number, hash }, reason: 'restored on Monday' }]);
    expect(screen.queryByRole('region', { name: say.title })).toBeNull();
    const check = screen.getByRole('button', { name: new RegExp(text.journal.start) });
    await waitFor(() => expect(focused()).toBe(check));
  });
});

test('once it is accepted the card goes at once', async () => {
  serving(other);
  const { text, user, fill } = show(<ChainCard />);
  const say = text.journal.chain;
  await user.click(await screen.findByRole('button', { name: say.accept }));
  await fill('a new server');
  await user.keyboard('{Enter}');
  const card = () => screen.queryByRole('region', { name: say.title });
  await waitFor(() => expect(card()).toBeNull());
});

test('where the journal goes on there is no card', async () => {
  serving(same);
  const { text } = show(page);
  await screen.findByText(text.journal.chain.goesOn);
  expect(screen.queryByRole('region', { name: text.journal.chain.title })).toBeNull();
});

test('whoever may only read the journal is told, and decides nothing', async () => {
  serving(shorter, { mayMaintain: false });
  const { text } = show(page);
  await screen.findByText(text.journal.chain.forged);
  expect(screen.queryByRole('button', { name: text.journal.chain.accept })).toBeNull();
});

test('whoever leaves the question stands where they asked', async () => {
  serving(shorter);
  const { text, user } = show(page);
  await user.click(await screen.findByRole('button', { name: text.journal.chain.accept }));
  await user.keyboard('{Escape}');
  expect(focused()).toBe(screen.getByRole('button', { name: text.journal.chain.accept }));
});
