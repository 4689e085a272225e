import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Language } from '../../../../core/contract/language.ts';
import { languages } from '../../../../core/text/languages.ts';
import { textIn } from '../../../text/index.tsx';
import { focused } from '../../../ui/render.testing.tsx';
import { atTheCounter } from '../at-the-counter.testing.tsx';

async function withAnOrder(language: Language = 'en') {
  const desk = await atTheCounter({ language });
  await desk.user.click(desk.more);
  await desk.isHeld(1, 0);
  return { ...desk, ...(await thePartIn(language)) };
}

async function thePartIn(language: Language = 'en') {
  const say = textIn(language).orders.buyer;
  const part = await screen.findByRole('region', { name: say.title });
  const head = within(part).getByRole('button', { name: new RegExp(say.title) });
  return { say, part, head };
}

test.each(languages)('buyer and note are one line of the order, closed, in %s', async language => {
  const { part, head } = await withAnOrder(language);
  expect(head.getAttribute('aria-expanded')).toBe('false');
  expect(within(part).queryByRole('textbox')).toBeNull();
});

test('no key of a sale goes into them: the focus stays where it was', async () => {
  const { more, part } = await withAnOrder();
  expect(focused()).toBe(more);
  expect(part.contains(focused())).toBe(false);
  expect(part.querySelector('[data-walk]')).toBeNull();
});

test('they are saved while they are typed, and stand in the line when it is closed', async () => {
  const { user, say, part, head, stored, more } = await withAnOrder();
  await user.click(head);
  await waitFor(() =>
    expect(focused()).toBe(within(part).getByRole('textbox', { name: say.name })),
  );
  await user.keyboard('Anna Żak');
  await user.type(within(part).getByRole('textbox', { name: say.note }), 'ramp');
  await waitFor(() =>
    expect(stored()).toMatchObject({ buyer: { name: 'Anna Żak' }, note: 'ramp' }),
  );
  await user.click(head);
  expect(head.textContent).toContain('Anna Żak · ramp');
  await user.click(more);
});

async function withHalf(name: 'phone' | 'email', typed: string) {
  // A standing place asks for no name: nothing but the buyer stands before the money.
  const desk = await atTheCounter();
  await desk.user.keyboard('21{Enter}');
  await desk.isHeld(0, 1);
  const counter = { ...desk, ...(await thePartIn()) };
  await counter.user.click(counter.head);
  const field = () =>
    within(counter.part).getByRole<HTMLInputElement>('textbox', { name: counter.say[name] });
  await counter.user.click(field());
  await counter.user.paste(typed);
  const isAtMoney = () => screen.queryByRole('region', { name: counter.text.pay }) !== null;
  return { ...counter, field, isAtMoney };
}

test.each([
  ['email', 'anna@'],
  ['email', 'anna nowak'],
  ['phone', '60'],
  ['phone', 'next door'],
] as const)(
  'half a %s “%s” is not lost when Pay is pressed: it says what is wrong and has the focus',
  async (name, typed) => {
    const { user, field, isAtMoney } = await withHalf(name, typed);
    await user.keyboard('{F9}');
    await waitFor(() => expect(field().getAttribute('aria-invalid')).toBe('true'));
    expect(isAtMoney()).toBe(false);
    expect(focused()).toBe(field());
    expect(field().value).toBe(typed);
  },
);

test('Pay with the mouse, from a closed part, opens it where the half is', async () => {
  const { user, text, field, head, isAtMoney } = await withHalf('email', 'anna@');
  await user.click(head);
  await user.click(screen.getByRole('button', { name: text.pay }));
  await waitFor(() => expect(focused()).toBe(field()));
  expect(isAtMoney()).toBe(false);
});

test('Pay goes on once the half is whole or emptied, and what is whole is stored', async () => {
  const { user, field, isAtMoney, stored } = await withHalf('email', 'anna@');
  await user.keyboard('{F9}');
  await waitFor(() => expect(field().getAttribute('aria-invalid')).toBe('true'));
  await user.type(field(), 'example.org{F9}');
  await waitFor(() => expect(isAtMoney()).toBe(true));
  await waitFor(() => expect(stored()?.buyer.email).toBe('anna@example.org'));
  await user.clear(field());
  await user.keyboard('{Escape}');
  await waitFor(() => expect(stored()?.buyer.email).toBeNull());
});

test('what is typed while the money is counted is stored before it is taken, and half of it keeps the sale', async () => {
  const { user, text, part, stored, office, say } = await withHalf('email', 'anna@example.org');
  await user.keyboard('{F9}');
  const amount = await screen.findByRole('textbox', { name: text.given });
  await user.type(within(part).getByRole('textbox', { name: say.phone }), '60');
  await user.type(amount, '200{Enter}');
  const phone = within(part).getByRole('textbox', { name: say.phone });
  await waitFor(() => expect(focused()).toBe(phone));
  expect(office.paid).toEqual([]);
  await user.click(phone);
  await user.paste('0700800');
  await user.keyboard('{Escape}');
  expect(focused()).toBe(amount);
  await user.keyboard('{Enter}');
  await screen.findByRole('region', { name: text.sold });
  expect(stored()?.buyer).toMatchObject({ phone: '600700800', email: 'anna@example.org' });
  expect(office.paid).toHaveLength(1);
});

test('half an e-mail address of an order that was given back does not hold up the next customer', async () => {
  const { user, text, isAtMoney } = await withHalf('email', 'anna@');
  await user.keyboard('{F4}');
  await user.click(await screen.findByRole('button', { name: text.forget }));
  // To the money at once: the places are not held yet.
  await user.keyboard('{Enter}21{Enter}{F9}');
  await waitFor(() => expect(isAtMoney()).toBe(true));
});

test('what was typed about the buyer goes along when released places are held again', async () => {
  const { user, text, say, part, stored } = await withHalf('email', 'anna@');
  await user.type(within(part).getByRole('textbox', { name: say.name }), 'Anna Żak');
  await user.keyboard('{F4}');
  await user.click(await screen.findByRole('button', { name: text.holdAgain(1) }));
  await waitFor(() => expect(stored()?.buyer.name).toBe('Anna Żak'));
  const again = await screen.findByRole('region', { name: say.title });
  expect(again.textContent).toContain('Anna Żak · anna@');
});

test('Enter walks through the fields of the buyer, and to the note', async () => {
  const { user, say, part, field } = await withHalf('phone', '600700800');
  expect(focused()).toBe(field());
  await user.keyboard('{Enter}');
  expect(focused()).toBe(within(part).getByRole('textbox', { name: say.email }));
  await user.keyboard('{Enter}');
  expect(focused()).toBe(within(part).getByRole('textbox', { name: say.note }));
});
