import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Language } from '../../../core/contract/language.ts';
import { host, pending, serve } from '../../api/host.testing.ts';
import { focused, show } from '../../ui/render.testing.tsx';
import { beginAs } from './begin.ts';
import { GuidedStart } from './guided-start.tsx';

/** The form before a host that creates nobody: everybody tries that password first. */
function start(language: Language = 'en') {
  let asked = 0;
  const thinking = pending();
  const setUp = host.access.setUp.handler(async ({ errors }) => {
    asked += 1;
    await thinking.over;
    throw errors.PASSWORD_COMMON({ data: {} });
  });
  serve({ access: { setUp } });
  const shown = show(<GuidedStart />, language);
  const { signingIn } = shown.text;
  return {
    ...shown,
    asked: () => asked,
    answer: thinking.end,
    organisation: screen.getByRole('textbox', { name: signingIn.organisation }),
    name: screen.getByRole('textbox', { name: signingIn.yourName }),
    email: screen.getByRole('textbox', { name: signingIn.email }),
    password: screen.getByLabelText(signingIn.password),
    begin: screen.getByRole('button', { name: signingIn.begin }),
    strength: screen.getByRole('status', { name: signingIn.passwordStrength }),
  };
}

/** The sentences that a screen reader reads with a field. */
const saidOf = (field: Element) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map(id => document.getElementById(id)?.textContent);

const whole = ['Teatr', 'Anna', 'anna@example.com', 'password1234'];

test.each(['pl', 'fa'] as const)(
  'in %s, every fault stands beside its own field, and nothing is sent',
  async language => {
    const { user, fill, asked, text, ...form } = start(language);
    const { required, email, tooShort } = text.answers.faults;
    expect(focused()).toBe(form.organisation);
    await user.keyboard('{Tab}{Tab}');
    await fill('anna', 'short');
    await user.keyboard('{Enter}');
    for (const field of [form.organisation, form.name])
      expect(saidOf(field)).toContain(required(0));
    expect(saidOf(form.email)).toContain(email(0));
    expect(saidOf(form.password)).toContain(tooShort(10));
    expect(focused()).toBe(form.password);
    expect(asked()).toBe(0);
  },
);

test('a fault goes as soon as its field is typed in, and leaves the others', async () => {
  const { user, text, organisation, name } = start();
  await user.keyboard('{Enter}');
  expect(organisation.getAttribute('aria-invalid')).toBe('true');
  await user.keyboard('T');
  expect(organisation.getAttribute('aria-invalid')).toBeNull();
  expect(saidOf(name)).toContain(text.answers.faults.required(0));
});

test('how good the password is, is said while it is typed', async () => {
  const { user, text, password, strength } = start();
  await user.click(password);
  await user.paste('a sh');
  expect(strength.textContent).toBe(text.signingIn.passwordTooShort(6));
  await user.paste('ort walk by the river');
  expect(strength.textContent).toBe(text.signingIn.passwordStrong);
});

test('a password that everybody tries first is refused beside it, not below the form', async () => {
  const { user, fill, text, answer, password } = start();
  await fill(...whole);
  await user.keyboard('{Enter}');
  answer();
  const sentence = text.answers.refusals.PASSWORD_COMMON({});
  await waitFor(() => expect(saidOf(password)).toContain(sentence));
  expect(password.getAttribute('aria-invalid')).toBe('true');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(focused()).toBe(password);
});

test('the button keeps the focus while it works and when it was refused, and sends once', async () => {
  const { user, fill, answer, begin, password, asked } = start();
  await fill(...whole);
  await user.keyboard('{Tab}{Enter}');
  await waitFor(() => expect(begin.getAttribute('aria-busy')).toBe('true'));
  expect(focused()).toBe(begin);
  await user.keyboard('{Enter}');
  await user.type(password, '{Enter}');
  begin.focus();
  answer();
  await waitFor(() => expect(begin.getAttribute('aria-busy')).toBe('false'));
  expect(focused()).toBe(begin);
  expect(asked()).toBe(1);
});

test('a box office that begins has its name, and its cash in drawers', async () => {
  const sent: object[] = [];
  const changeSettings = host.maintenance.changeSettings.handler(({ input, errors }) => {
    sent.push(input);
    throw errors.DEFECT({ data: { incident: '7' } });
  });
  serve({ maintenance: { changeSettings } });
  await expect(beginAs('Teatr')).rejects.toThrow();
  expect(sent).toMatchObject([{ organisation: 'Teatr', cashDrawer: true }]);
});
