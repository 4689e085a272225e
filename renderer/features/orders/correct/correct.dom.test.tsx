import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AnyRefusalCode } from '../../../../core/contract/refusals.ts';
import { languages } from '../../../../core/text/languages.ts';
import { focused } from '../../../ui/render.testing.tsx';
import { atTheOrder } from '../money-back/money-back.testing.tsx';
import { paidOrder } from '../money-back/paid-tickets.testing.ts';

const corrected = paidOrder({
  payments: [
    ['cash', 15_000],
    ['cash', -15_000, 0],
    ['card', 15_000, 0],
  ],
});

/** Without what isolates names from the words around them. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** The question stands, asked by its key. */
async function asked(scene: Parameters<typeof atTheOrder>[0] = {}) {
  const order = await atTheOrder({ after: corrected, ...scene });
  await order.user.keyboard('{Alt>}m{/Alt}');
  await order.dialog();
  const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
  return { ...order, say: order.text.correcting, radio };
}

describe('a payment by the wrong method', () => {
  test.each(languages)(
    'is put right by keys alone in %s, and first says what that does',
    async language => {
      const { user, text, say, radio, tries, article, refocus } = await asked({ language });
      await waitFor(() => expect(focused()).toBe(radio(text.method.card)));
      const effect = screen.getByRole('status', { name: text.effect }).textContent;
      expect(effect.match(/150|۱۵۰/g)).toHaveLength(2);
      await user.keyboard('{Enter}');
      await article.findByText(say.corrected(text.method.cash));
      expect(tries).toMatchObject([{ paymentId: paidOrder().payments[0]?.id, method: 'card' }]);
      const story = article.getByRole('region', { name: text.moneyTitle }).textContent;
      expect(story).toContain(say.insteadOf({ method: 'cash' }));
      // Nothing went back, so nothing is kept of it.
      expect(story).not.toContain(text.balance);
      await waitFor(() => expect(refocus).toHaveBeenCalled());
    },
  );

  test('came by the one whose key is pressed, with the number of its transfer', async () => {
    const { user, all, text, radio, type, tries } = await asked();
    await user.keyboard('{F7}');
    expect(radio(text.method.transfer).checked).toBe(true);
    await type(all.sell.reference, 'T-17');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(tries).toMatchObject([{ method: 'transfer', reference: 'T-17' }]));
  });

  test('came by another method of the settings, each under its own name', async () => {
    const order = paidOrder({ payments: [['other', 15_000, undefined, 'BLIK']] });
    const { user, text, tries, dialog } = await asked({
      order,
      otherMethods: ['BLIK', 'City card'],
    });
    const names = () =>
      screen.getAllByRole('radio').map(each => plain(each.getAttribute('aria-label') ?? ''));
    await waitFor(() =>
      expect(names()).toEqual([
        ...[text.method.cash, text.method.card, text.method.transfer, 'City card'],
      ]),
    );
    expect(plain((await dialog()).getByText(/was the wrong method/).textContent)).toContain('BLIK');
    await user.keyboard('{Shift>}{F6}{/Shift}');
    const effect = plain(screen.getByRole('status', { name: text.effect }).textContent);
    expect(effect).toMatch(/BLIK payments are .*150.* less.*City card payments are .*150.* more/);
    const button = screen.getByRole('button', { name: /^Book / });
    expect(plain(button.textContent)).toContain('as City card instead of BLIK');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(tries).toMatchObject([{ method: 'other', name: 'City card' }]));
  });

  test('stays by Escape', async () => {
    const { user, tries } = await asked();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(tries).toEqual([]);
  });

  test.each([
    ['NOT_CORRECTABLE', { why: 'shift' }],
    ['NO_SHIFT', {}],
    ['DRAWER_EMPTY', { cashMinor: 1_000, amountMinor: 15_000, currency: 'PLN' }],
  ] as const)(
    'that cannot be put right (%s) says why, and another way can be tried',
    async (code, data) => {
      const { user, all, tries } = await asked({ refusals: [errors => said(errors, code, data)] });
      await user.keyboard('{Enter}');
      const sentence = all.answers.refusals[code] as (given: typeof data) => string;
      await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(sentence(data)));
      await user.keyboard('{F7}');
      expect(screen.queryByRole('alert')).toBeNull();
      await user.keyboard('{Enter}');
      await waitFor(() => expect(tries).toHaveLength(2));
      expect(tries[0]?.['id']).not.toBe(tries[1]?.['id']);
    },
  );

  test('is chosen among several by its key, from one to the next', async () => {
    const { user, text, say, tries } = await atTheOrder({
      order: paidOrder({
        payments: [
          ['cash', 5_000],
          ['card', 10_000],
        ],
      }),
    }).then(order => ({ ...order, say: order.text.correcting }));
    const ask = (method: string) => screen.getByRole('button', { name: say.askOf(method) });
    await user.keyboard('{Alt>}m{/Alt}');
    expect(focused()).toBe(ask(text.method.cash));
    await user.keyboard('{Alt>}m{/Alt}');
    expect(focused()).toBe(ask(text.method.card));
    await user.keyboard('{Enter}');
    await screen.findByRole('dialog');
    await waitFor(() =>
      expect(focused()).toBe(screen.getByRole('radio', { name: text.method.cash })),
    );
    expect(tries).toEqual([]);
  });

  test('is not asked about where nothing was paid that could be wrong', async () => {
    const { user, text } = await atTheOrder({
      order: paidOrder({ payments: [['complimentary', 15_000]] }),
    });
    await user.keyboard('{Alt>}m{/Alt}');
    expect(screen.queryByText(text.correcting.ask)).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

/** What the row is refused with; its own errors are those of another one for the types. */
function said(errors: unknown, code: AnyRefusalCode, data: unknown): Error {
  const made = errors as Readonly<Record<string, (given: { data: unknown }) => Error>>;
  return made[code]?.({ data }) ?? new Error(code);
}
