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
  const say = textIn(language).orders.buyer;
  const part = await screen.findByRole('region', { name: say.title });
  const head = within(part).getByRole('button', { name: new RegExp(say.title) });
  return { ...desk, say, part, head };
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
