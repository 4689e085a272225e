import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../../../core/contract/language.ts';
import { languages } from '../../../../core/text/languages.ts';
import { textIn } from '../../../text/index.tsx';
import { focused } from '../../../ui/render.testing.tsx';
import { atTheCounter } from '../at-the-counter.testing.tsx';
import { proof } from '../box-office.testing.ts';
import { doubled } from '../done/doubled.ts';
import { lineOf, stallsReduced } from '../sale/order.testing.ts';

afterEach(() => vi.restoreAllMocks());

/** At the money for two reduced tickets, and whether as much time went by as somebody takes to read. */
async function atTheMoney(language: Language = 'en', hidesProof = false) {
  const counter = await atTheCounter({ language, reduced: true, hidesProof });
  const { user, text, office } = counter;
  await user.keyboard('22{Enter}');
  await waitFor(() => expect(office.asked.at(-1)).toEqual([lineOf(stallsReduced, 2)]));
  const fields = await screen.findAllByRole('textbox', {
    name: new RegExp(`${text.firstName}|${text.lastName}`),
  });
  for (const field of fields) {
    await user.click(field);
    await user.paste('Anna');
  }
  await user.keyboard('{F9}');
  const amount = await screen.findByRole('textbox', { name: text.given });
  await waitFor(() => expect(focused()).toBe(amount));
  const check = () => screen.queryByRole<HTMLInputElement>('checkbox', { name: /student card/ });
  const later = () => {
    const now = performance.now();
    vi.spyOn(performance, 'now').mockReturnValue(now + doubled + 1);
  };
  return { ...counter, amount, check, later };
}

/** What is said beside it to whoever went on without it. */
const missed = () =>
  screen.getByText(textIn('en').answers.refusals.PROOF_NEEDED({ proofs: [proof] }), {
    exact: false,
  });

const isSold = (office: { paid: readonly unknown[] }) =>
  waitFor(() => expect(office.paid).toHaveLength(1));

describe('a price that asks for a proof', () => {
  test.each(languages)('says in %s what to check and for how many', async language => {
    const { check, text } = await atTheMoney(language);
    expect(screen.getByText(text.checkProofs([{ name: proof, tickets: 2 }]))).toBeDefined();
    expect(check()?.checked).toBe(false);
  });

  test('costs one key: Enter leads to the check, and Enter there says it was seen and takes the money', async () => {
    const { user, check, later, office } = await atTheMoney();
    await user.keyboard('{Enter}');
    expect(focused()).toBe(check());
    expect(missed()).toBeDefined();
    expect(office.confirmed).toEqual([]);
    later();
    await user.keyboard('{Enter}');
    await isSold(office);
    expect(office.confirmed).toEqual([true]);
  });

  test('is not confirmed by an Enter that was struck twice', async () => {
    const { user, check, office } = await atTheMoney();
    await user.keyboard('{Enter}{Enter}');
    expect(check()?.checked).toBe(false);
    expect(focused()).toBe(check());
    expect(office.confirmed).toEqual([]);
  });

  test('is ticked beforehand by the space bar or a touch, and Enter pays from the amount', async () => {
    const { user, check, amount, office } = await atTheMoney();
    await user.tab({ shift: true });
    expect(focused()).toBe(check());
    await user.keyboard(' ');
    expect(check()?.checked).toBe(true);
    await user.click(amount);
    await user.keyboard('{Enter}');
    await isSold(office);
    expect(office.confirmed).toEqual([true]);
  });

  test('is asked for where only the database knows of it, and nothing typed is lost', async () => {
    const { user, check, amount, office, later } = await atTheMoney('en', true);
    expect(check()).toBeNull();
    await user.keyboard('150{Enter}');
    await waitFor(() => expect(focused()).toBe(check()));
    expect(missed()).toBeDefined();
    expect(amount).toHaveProperty('value', '150');
    later();
    await user.keyboard('{Enter}');
    await isSold(office);
    expect(office.confirmed).toEqual([false, true]);
  });
});
