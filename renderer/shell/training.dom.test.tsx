import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { SystemStatus } from '../../core/contract/system.ts';
import { counterOn } from '../api/counter.testing.ts';
import { host, serve } from '../api/host.testing.ts';
import { focused, show } from '../ui/render.testing.tsx';
import { Shell } from './shell.tsx';
import { TrainingBand } from './training-band.tsx';

const parts = [
  {
    role: 'clerk' as const,
    name: 'Kasia',
    email: 'clerk@rowlock.example',
    password: 'one for all',
  },
  { role: 'admin' as const, name: 'Ada', email: 'admin@rowlock.example', password: 'one for all' },
];

/** A window in which nobody is signed in, and what it asked for. */
function atTheDoor(more: Partial<SystemStatus>, ofDemo: typeof parts = []) {
  const asked: unknown[] = [];
  serve({
    system: counterOn({}, [], 'desktop', { operator: null, ...more }),
    access: {
      pinOperators: host.access.pinOperators.handler(() => ({ operators: [] })),
      signIn: host.access.signIn.handler(({ input, errors }) => {
        asked.push(input);
        throw errors.WRONG_CREDENTIALS({ data: {} });
      }),
    },
    training: {
      parts: host.training.parts.handler(() => ({ parts: more.training ? parts : ofDemo })),
      enter: host.training.enter.handler(() => ({ goes: asked.push('enter') > 0 })),
      leave: host.training.leave.handler(() => ({ goes: asked.push('leave') > 0 })),
    },
  });
  return asked;
}

const isMarked = () => document.documentElement.hasAttribute('data-training');

test.each(['en', 'pl', 'fa'] as const)(
  'training says in %s what it is, on the screen and in the title, and is left from any screen',
  async language => {
    const asked = atTheDoor({ training: true, goesOver: true });
    const { user, text } = show(<Shell />, language);
    const band = await screen.findByRole('complementary', { name: text.training.word });
    expect(document.title).toBe(`${text.training.word} – Rowlock`);
    expect(isMarked()).toBe(true);
    // Nobody is signed in who could empty it.
    expect(within(band).queryByRole('button', { name: text.training.empty })).toBeNull();
    await user.click(within(band).getByRole('button', { name: text.training.leave }));
    await waitFor(() => expect(asked).toEqual(['leave']));
  },
);

test('in training one key signs in as the clerk, and the usual way can be practised', async () => {
  const asked = atTheDoor({ training: true, goesOver: true });
  const { user, text } = show(<Shell />);
  const { asPart, asUsual } = text.training;
  const first = await screen.findByRole('button', { name: asPart('Clerk', 'Kasia') });
  expect(focused()).toBe(first);
  await user.keyboard('{Enter}');
  const { email, password } = parts[0] ?? {};
  await waitFor(() => expect(asked).toEqual([{ email, password, staySignedIn: false }]));
  expect(await screen.findByRole('alert')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: asUsual }));
  expect(await screen.findByRole('heading', { name: text.signingIn.signInTitle })).toBeTruthy();
});

test('in the demo a click signs in as anybody who is in it, and the usual way is there', async () => {
  const asked = atTheDoor({ demo: true }, parts);
  const { user, text } = show(<Shell />);
  const admin = { name: text.training.asPart('Admin', 'Ada') };
  await user.click(await screen.findByRole('button', admin));
  const { email, password } = parts[1] ?? {};
  await waitFor(() => expect(asked).toEqual([{ email, password, staySignedIn: false }]));
  await user.click(screen.getByRole('button', { name: text.training.asUsual }));
  expect(await screen.findByRole('heading', { name: text.signingIn.signInTitle })).toBeTruthy();
});

test('a box office of their own in the folder of the demo is signed in to as usual', async () => {
  atTheDoor({ demo: true });
  const { text } = show(<Shell />);
  expect(await screen.findByRole('heading', { name: text.signingIn.signInTitle })).toBeTruthy();
  expect(screen.queryByRole('button', { name: text.training.chooseWho })).toBeNull();
});

test('a box office says nothing of training, but offers it where its window can go there', async () => {
  const asked = atTheDoor({ training: false, goesOver: true });
  const { user, text } = show(<Shell />, 'pl');
  await user.click(await screen.findByRole('button', { name: text.training.practise }));
  await waitFor(() => expect(asked).toEqual(['enter']));
  expect(document.title).toBe('Rowlock');
  expect(isMarked()).toBe(false);
  expect(screen.queryByRole('complementary', { name: text.training.word })).toBeNull();
});

test('a box office in a browser offers none', async () => {
  atTheDoor({ training: false, goesOver: false });
  const { text } = show(<Shell />);
  await screen.findByRole('heading', { name: text.signingIn.signInTitle });
  expect(screen.queryByRole('button', { name: text.training.practise })).toBeNull();
});

test('training is emptied after a question that names what goes, and says why it was not', async () => {
  let emptied = 0;
  serve({
    training: {
      empty: host.training.empty.handler(({ errors }) => {
        emptied += 1;
        throw errors.TRAINING_IN_USE({ data: {} });
      }),
    },
  });
  const { user, text } = show(<TrainingBand goesOver isSignedIn />);
  const { empty, emptyTitle, emptyBody } = text.training;
  const ask = () => user.click(screen.getByRole('button', { name: empty }));
  await ask();
  const question = () => screen.findByRole('dialog', { name: emptyTitle });
  expect((await question()).textContent).toContain(emptyBody);
  // Enter alone removes nothing.
  await waitFor(() => expect(focused().textContent).toBe(text.ui.goBack));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(emptied).toBe(0);
  await ask();
  await user.click(within(await question()).getByRole('button', { name: empty }));
  expect(await screen.findByText(text.answers.refusals.TRAINING_IN_USE({}))).toBeTruthy();
  expect(emptied).toBe(1);
});
