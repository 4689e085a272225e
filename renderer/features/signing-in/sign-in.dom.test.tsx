import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../../core/contract/language.ts';
import { host, pending, serve } from '../../api/host.testing.ts';
import { noteServerMoment } from '../../api/server-clock.ts';
import { focused, pass, show, spoken } from '../../ui/render.testing.tsx';
import { SignIn } from './sign-in.tsx';

/** The clock of the database, which the one of this counter does not know. */
const now = Date.parse('2030-01-01T12:00:00Z');

// What counts down is driven by hand; calls and keys take their own time.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  noteServerMoment(new Date(now).toISOString(), performance.now());
});
afterEach(() => void vi.useRealTimers());

type Asked = { email: string; password: string };

/** The form before a host that knows one password, and says no to every other in one way. */
function signIn(no: 'WRONG_CREDENTIALS' | 'TRY_LATER', language: Language = 'en') {
  const asked: Asked[] = [];
  const thinking = pending();
  const signIn = host.access.signIn.handler(async ({ input, errors }) => {
    asked.push({ email: input.email, password: input.password });
    await thinking.over;
    if (no === 'WRONG_CREDENTIALS') throw errors.WRONG_CREDENTIALS({ data: {} });
    const until = new Date(now + 3_000).toISOString();
    throw errors.TRY_LATER({ data: { until, seconds: 3 } });
  });
  serve({ access: { signIn } });
  const shown = show(<SignIn />, language);
  const { signingIn } = shown.text;
  return {
    ...shown,
    asked,
    answer: thinking.end,
    email: screen.getByRole<HTMLInputElement>('textbox', { name: signingIn.email }),
    password: screen.getByLabelText<HTMLInputElement>(signingIn.password),
    button: screen.getByRole('button', { name: signingIn.signIn }),
  };
}

const wrong = (language: Language) => signIn('WRONG_CREDENTIALS', language);

test('the first key goes into the e-mail address', async () => {
  const { user, email } = wrong('en');
  await user.keyboard('anna');
  expect(email.value).toBe('anna');
});

test.each(['en', 'fa'] as const)(
  'in %s, what the contract finds missing is said beside its field, and the focus stays',
  async language => {
    const { user, fill, password, asked, text } = wrong(language);
    await fill('anna@example.com');
    await user.keyboard('{Tab}{Enter}');
    const said = await screen.findByText(text.answers.faults.required(0));
    expect(password.getAttribute('aria-describedby')?.split(' ')).toContain(said.id);
    expect(password.getAttribute('aria-invalid')).toBe('true');
    expect(focused()).toBe(password);
    // The field says it all: nothing is said a second time below.
    expect(screen.queryByRole('alert')).toBeNull();
    expect(asked).toEqual([]);
  },
);

test('a wrong password is said once, and the next key replaces it', async () => {
  const { user, fill, answer, password, asked, text } = wrong('en');
  await fill('anna@example.com', 'not this');
  await user.keyboard('{Enter}');
  answer();
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toBe(text.answers.refusals.WRONG_CREDENTIALS({}));
  expect(focused()).toBe(password);
  await user.keyboard('or this{Enter}');
  await waitFor(() => expect(asked.map(each => each.password)).toEqual(['not this', 'or this']));
});

test('pressed again and again, it asks once, and the button keeps the focus', async () => {
  const { user, fill, answer, asked, button } = wrong('en');
  await fill('anna@example.com', 'not this');
  await user.keyboard('{Enter}{Enter}');
  button.focus();
  await user.keyboard('{Enter} ');
  expect(button.getAttribute('aria-busy')).toBe('true');
  expect(focused()).toBe(button);
  answer();
  await screen.findByRole('alert');
  expect(focused()).not.toBe(document.body);
  expect(asked).toHaveLength(1);
});

describe('after too many tries', () => {
  test.each([
    ['en', '00:03', '00:02'],
    ['fa', '۰۰:۰۳', '۰۰:۰۲'],
  ] as const)('the wait runs down in %s from %s to %s, and ends by itself', async (...row) => {
    const [language, first, second] = row;
    const { user, fill, answer, asked, button, text } = signIn('TRY_LATER', language);
    answer();
    await fill('anna@example.com', 'not this');
    await user.keyboard('{Enter}');
    await screen.findByText(first);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await user.keyboard('{Enter}');
    expect(asked).toHaveLength(1);

    pass(1);
    screen.getByText(second);
    // What runs is not read out: the sentence for screen readers stands still.
    const said = text.answers.refusals.TRY_LATER({ until: '', seconds: 3 });
    expect(screen.getByText(said).closest('[aria-hidden]')).toBeNull();

    pass(2);
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(spoken()).toBe(text.ui.tryNow);
    expect(button.hasAttribute('aria-disabled')).toBe(false);
    expect(focused()).not.toBe(document.body);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(asked).toHaveLength(2));
  });

  test('somebody else may try at once', async () => {
    const { user, fill, answer, email, button } = signIn('TRY_LATER');
    answer();
    await fill('anna@example.com', 'not this');
    await user.keyboard('{Enter}');
    await screen.findByRole('alert');
    await user.type(email, 'x');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(button.hasAttribute('aria-disabled')).toBe(false);
  });
});
