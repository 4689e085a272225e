import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Minor } from '../../../../core/contract/money.ts';
import { languages } from '../../../../core/text/languages.ts';
import { focused } from '../../../ui/render.testing.tsx';
import { atTheOrder } from './money-back.testing.tsx';
import { paidOrder, ticketId } from './paid-tickets.testing.ts';

async function asked(scene: Parameters<typeof atTheOrder>[0] = {}) {
  const order = await atTheOrder(scene);
  await order.user.keyboard('{Alt>}g{/Alt}');
  await order.dialog();
  const field = () => screen.getByRole('textbox', { name: order.text.amountBack });
  await waitFor(() => expect(focused()).toBe(field()));
  return { ...order, field };
}

describe('money back while the tickets stay valid', () => {
  test.each(languages)(
    'is given by keys alone in %s, and shows first what it does',
    async language => {
      const { user, text, type, tries, article } = await asked({ language });
      await user.keyboard('30');
      expect(screen.getByText(text.staysValid)).toBeDefined();
      expect(screen.getAllByText(/150.*120|۱۵۰.*۱۲۰/)).toHaveLength(1);
      await type(text.reason, 'late');
      await user.keyboard('{Enter}');
      await article.findByText(text.wasAllowed);
      expect(tries).toMatchObject([
        {
          ticketIds: [ticketId(1), ticketId(2), ticketId(3)],
          ...{ amountMinor: 3_000, reason: 'late' },
          refunds: [{ method: 'cash', amountMinor: 3_000 }],
        },
      ]);
    },
  );

  test('is about some tickets where others are left out', async () => {
    const { user, text, type, ticked, tries } = await asked();
    await user.keyboard('30');
    await user.click(ticked(/Nowak 2/));
    await type(text.reason, 'view');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(tries).toMatchObject([{ ticketIds: [ticketId(1), ticketId(3)] }]));
  });

  test('needs an amount, and says so where it is typed', async () => {
    const { user, all, field, tries } = await asked();
    await user.keyboard('{Enter}');
    await screen.findByText(all.answers.faults.required(0));
    expect(focused()).toBe(field());
    expect(tries).toEqual([]);
  });

  test('is never more than they still cost: said before and after it is tried', async () => {
    const mostMinor = Minor.parse(14_000);
    const { user, all, text, type, field } = await asked({
      order: paidOrder({
        payments: [
          ['cash', 15_000],
          ['cash', -1_000],
        ],
        charges: [['allowance', 1, -1_000]],
      }),
      refusals: [
        errors => (errors as never as Refusals).ALLOWANCE_TOO_LARGE({ data: { mostMinor } }),
      ],
    });
    await user.keyboard('141');
    expect(screen.getByText(/140.*no more/)).toBeDefined();
    await type(text.reason, 'late');
    await user.keyboard('{Enter}');
    await screen.findByText(all.answers.refusals.ALLOWANCE_TOO_LARGE({ mostMinor }));
    await waitFor(() => expect(focused()).toBe(field()));
    expect(field()).toHaveProperty('value', '141');
  });
});

interface Refusals {
  ALLOWANCE_TOO_LARGE: (given: { data: { mostMinor: Minor } }) => Error;
}

describe('the account of an order', () => {
  test.each(languages)(
    'names in %s what was taken off and what was kept, with tickets and time',
    async language => {
      const { text, article } = await atTheOrder({
        language,
        order: paidOrder({
          gone: [3],
          charges: [
            ['allowance', 1, -500],
            ['allowance', 2, -500],
            ['cancellationFee', 3, 1_000],
          ],
        }),
      });
      const story = article.getByRole('region', { name: text.moneyTitle }).textContent;
      expect(story).toContain(text.charge.allowance);
      expect(story).toContain(text.tickets(2));
      expect(story).toContain(text.charge.cancellationFee);
      expect(story).toContain('Stalls');
    },
  );
});
