import { screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { CounterId, TerminalId } from '../../../../core/contract/ids.ts';
import type { Terminal, Trial } from '../../../../core/contract/terminals.ts';
import { languages } from '../../../../core/text/languages.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { host, serve } from '../../../api/host.testing.ts';
import { focused, show } from '../../../ui/render.testing.tsx';
import { TerminalsCard } from './terminals-card.tsx';

const here = CounterId.parse(v7());
const there = CounterId.parse(v7());
const counters = [here, there].map((id, at) => ({
  ...{ id, name: ['Foyer', 'Gallery'][at] ?? '', isThis: id === here, delayedUntil: null },
  ...{ lastSeen: '2026-12-04T19:30:00.000Z', lockedOut: false, waiting: false },
}));
const terminal = (more: Partial<Terminal> = {}): Terminal => ({
  ...{ id: TerminalId.parse(v7()), name: 'Foyer left', provider: 'simulator', isHere: true },
  ...{ host: '10.0.0.7', port: 20_007, counters: [{ id: here, name: 'Foyer' }] },
  ...more,
});

/** The card, with what was asked of the host. */
function card(all: Terminal[], answer: Trial = { model: 'Simulated terminal', serial: 'SIM-1' }) {
  const asked: unknown[] = [];
  const terminals = host.terminals;
  const noted = (input: unknown) => {
    asked.push(input);
    return {};
  };
  serve({
    system: counterFor('maintain'),
    access: { listCounters: host.access.listCounters.handler(() => ({ counters })) },
    terminals: {
      list: terminals.list.handler(() => ({ terminals: all })),
      save: terminals.save.handler(({ input, errors }) => {
        if (input.port === 20_007) throw errors.TERMINAL_THERE({ data: { terminalName: 'Other' } });
        return noted(input);
      }),
      assign: terminals.assign.handler(({ input }) => noted(input)),
      remove: terminals.remove.handler(({ input }) => noted(input)),
      try: terminals.try.handler(({ input }) => {
        noted(input);
        return answer;
      }),
    },
  });
  return asked;
}

test.each(languages)('a terminal that is tried says what it is, in %s', async language => {
  const asked = card([terminal()]);
  const { user, text } = show(<TerminalsCard />, language);
  const say = text.terminals;
  const row = await screen.findByRole('listitem');
  expect(row.textContent).toContain(say.thisCounter);
  expect(row.textContent).toContain(say.simulated);
  await user.click(within(row).getByRole('button', { name: say.tryFor('Foyer left') }));
  const sentence = say.answers('Simulated terminal', 'SIM-1');
  await waitFor(() => expect(within(row).getByRole('status').textContent).toBe(sentence));
  expect(asked).toEqual([{ provider: 'simulator', host: '10.0.0.7', port: 20_007 }]);
});

test('one that charges cards is not called a simulated one', async () => {
  card([terminal({ provider: 'other' })]);
  const { text } = show(<TerminalsCard />);
  const row = await screen.findByRole('listitem');
  expect(row.textContent).not.toContain(text.terminals.simulated);
});

test.each(['nobodyListens', 'noTerminal', 'otherVersion', 'tooLong', 'silent'] as const)(
  'a port of something that is no terminal is told in words (%s)',
  async trouble => {
    card([terminal()], { trouble });
    const { user, text } = show(<TerminalsCard />);
    const row = await screen.findByRole('listitem');
    await user.click(
      within(row).getByRole('button', { name: text.terminals.tryFor('Foyer left') }),
    );
    const status = within(row).getByRole('status');
    await waitFor(() => expect(status.textContent).toBe(text.terminals.reasons[trouble]));
  },
);

test('a new terminal is set up by keys; one that is there is told beside what was typed', async () => {
  const asked = card([]);
  const { user, text } = show(<TerminalsCard />);
  const say = text.terminals;
  await screen.findByText(say.none);
  await user.click(await screen.findByRole('button', { name: say.add }));
  expect(focused()).toBe(screen.getByLabelText(say.name));
  await user.keyboard('Foyer right');
  await user.tab();
  await user.clear(screen.getByLabelText(say.host));
  await user.paste('10.0.0.7');
  await user.tab();
  await user.paste('20007');
  await user.keyboard('{Enter}');
  await screen.findByText(text.answers.refusals.TERMINAL_THERE({ terminalName: 'Other' }));
  await user.clear(screen.getByLabelText(say.port));
  await user.paste('20008');
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(asked).toMatchObject([{ name: 'Foyer right', host: '10.0.0.7', port: 20_008 }]),
  );
  await waitFor(() => expect(focused()).toBe(screen.getByRole('button', { name: say.add })));
});

test('several counters may share one terminal', async () => {
  const shared = terminal();
  const asked = card([shared]);
  const { user, text } = show(<TerminalsCard />);
  const name = text.terminals.actionsFor('Foyer left');
  await user.click(await screen.findByRole('button', { name }));
  // A page without a layout hides whatever hangs on a button.
  const named = (counter: RegExp) => ({ name: counter, hidden: true });
  const foyer = await screen.findByRole('menuitemcheckbox', named(/Foyer/));
  expect(foyer.getAttribute('aria-checked')).toBe('true');
  await user.click(screen.getByRole('menuitemcheckbox', named(/Gallery/)));
  await waitFor(() => expect(asked).toEqual([{ counterId: there, terminalId: shared.id }]));
});
