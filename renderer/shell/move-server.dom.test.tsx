import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { MovedServer } from '../../core/contract/system.ts';
import { languages } from '../../core/text/languages.ts';
import { counterFor } from '../api/counter.testing.ts';
import { host, serve } from '../api/host.testing.ts';
import { focused, show } from '../ui/render.testing.tsx';
import { ProblemScreen } from './problem-screen.tsx';

const was = 'db.hall.example:5433/hall';

/** The screen of a counter whose server is away, with what was asked of the program. */
function awayFrom(answer: MovedServer, language: (typeof languages)[number] = 'en') {
  const asked: unknown[] = [];
  const moveServer = host.system.moveServer.handler(({ input }) => {
    asked.push(input);
    return answer;
  });
  serve({ system: { ...counterFor('sell'), moveServer } });
  const shown = show(<ProblemScreen problem="unreachable" where={was} isShared />, language);
  const { movedServer: text } = shown.text;
  const open = () => shown.user.click(screen.getByRole('button', { name: text.open }));
  return { ...shown, text, asked, open };
}

test.each(languages)(
  'in %s, the new address is what was true until now but for what is typed',
  async language => {
    const where = 'new.hall.example:5433/hall';
    const { user, text, asked, open } = awayFrom({ outcome: 'moved', where }, language);
    await open();
    expect(focused()).toBe(screen.getByRole('textbox', { name: text.host }));
    await user.clear(screen.getByRole('textbox', { name: text.host }));
    await user.paste('new.hall.example');
    await user.keyboard('{Enter}');
    expect((await screen.findByText(text.moved(where))).role).toBe('status');
    expect(asked).toEqual([
      { host: 'new.hall.example', port: 5_433, database: 'hall', certificate: null },
    ]);
  },
);

test.each(['another', 'noCertificate', 'notNeeded', 'setElsewhere'] as const)(
  '%s is said, and what was typed stays',
  async outcome => {
    const { user, text, open } = awayFrom({ outcome });
    await open();
    await user.keyboard('{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe(text.refused[outcome]);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: text.database }).value).toBe(
      'hall',
    );
  },
);

test('a port that is none is asked for beside its field, and nothing is sent', async () => {
  const { user, text, asked, open } = awayFrom({ outcome: 'notNeeded' });
  await open();
  const port = screen.getByRole('textbox', { name: text.port });
  await user.clear(port);
  await user.keyboard('{Enter}');
  expect(port.getAttribute('aria-invalid')).toBe('true');
  expect(asked).toEqual([]);
});

test('Escape goes back to the button, and a database in this computer has none', async () => {
  const { user, text, open } = awayFrom({ outcome: 'notNeeded' });
  await open();
  await user.keyboard('{Escape}');
  expect(focused()).toBe(screen.getByRole('button', { name: text.open }));
  serve({});
  show(<ProblemScreen problem="unreachable" where="/data" />);
  expect(screen.getAllByRole('button', { name: text.open })).toHaveLength(1);
});
