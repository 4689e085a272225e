import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { OperatorId } from '../../../../core/contract/ids.ts';
import { Minor } from '../../../../core/contract/money.ts';
import { languages } from '../../../../core/text/languages.ts';
import { focused } from '../../../ui/render.testing.tsx';
import { atTheOrder } from './money-back.testing.tsx';
import { paidOrder, ticketId } from './paid-tickets.testing.ts';

const amount = (minor: number) => new RegExp(`${Math.floor(minor / 100)}[.,]`);

/** The question, with two of three tickets chosen by keys. */
async function withTwo(scene: Parameters<typeof atTheOrder>[0] = {}) {
  const order = await atTheOrder(scene);
  await order.user.keyboard('{Alt>}t{/Alt}');
  await order.dialog();
  await waitFor(() => expect(focused()).toBe(order.ticked(/All|Wszystkie|همهٔ/)));
  await order.user.keyboard('{ArrowDown} {ArrowDown}{ArrowDown} ');
  const act = () => screen.getAllByRole('button').find(each => each.matches('[type="submit"]'));
  return { ...order, act };
}

describe('some tickets of an order', () => {
  test.each(languages)(
    'are cancelled by keys alone in %s: the button names places and money, less the fee',
    async language => {
      const { user, text, type, tries, act, article } = await withTwo({ language });
      const money = new Intl.NumberFormat({ en: 'en-GB', pl: 'pl-PL', fa: 'fa-IR' }[language], {
        style: 'currency',
        currency: 'PLN',
        currencyDisplay: 'narrowSymbol',
      });
      const [back, fee] = [money.format(90), money.format(10)];
      expect(act()?.textContent).toContain(text.cancelConsequence(2, back));
      const effect = screen.getByRole('region', { name: text.effect }).textContent;
      expect(effect).toContain(text.feeKept(fee));
      expect(effect).toContain(text.giveBack.cash(back));
      await user.keyboard('{Enter}');
      expect(focused()).toBe(screen.getByRole('textbox', { name: text.reason }));
      await type(text.reason, 'rain');
      await user.keyboard('{Enter}');
      await article.findByText(text.wasCancelled(2));
      expect(tries).toMatchObject([
        {
          ticketIds: [ticketId(1), ticketId(3)],
          ...{ reason: 'rain', feeMinor: 1_000 },
          refunds: [{ method: 'cash', amountMinor: 9_000 }],
        },
      ]);
    },
  );

  test('are all of them by one key', async () => {
    const { user, dialog, ticked, text, type, tries } = await atTheOrder({ feeBp: 0 });
    await user.keyboard('{Alt>}t{/Alt}');
    await dialog();
    await waitFor(() => expect(focused()).toBe(ticked(/All 3/)));
    await user.keyboard(' ');
    await type(text.reason, 'rain');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(tries).toHaveLength(1));
    expect(tries[0]).toMatchObject({
      ticketIds: [ticketId(1), ticketId(2), ticketId(3)],
      keepFee: false,
      refunds: [{ method: 'cash', amountMinor: 15_000 }],
    });
  });

  test('must be chosen first, and that is said where they stand', async () => {
    const { user, dialog, ticked, text, tries } = await atTheOrder();
    await user.keyboard('{Alt>}t{/Alt}');
    await dialog();
    await waitFor(() => expect(focused()).toBe(ticked(/All 3/)));
    await user.keyboard('{Enter}');
    await screen.findByText(text.chooseTickets);
    expect(focused()).toBe(ticked(/All 3/));
    expect(tries).toEqual([]);
  });

  test('keep another fee, or none, as somebody decides', async () => {
    const { user, text, type, tries, act } = await withTwo();
    await type(text.feeField, '5');
    expect(act()?.textContent).toMatch(amount(9_500));
    await user.click(screen.getByRole('button', { name: text.noFee }));
    expect(act()?.textContent).toMatch(amount(10_000));
    await type(text.reason, 'rain');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(tries).toMatchObject([{ keepFee: false }]));
  });

  test('give money back by another method, whose sum must be right', async () => {
    const { user, text, type, tries } = await withTwo();
    await type(text.reason, 'rain');
    await user.click(screen.getByRole('button', { name: text.otherWay }));
    const cash = screen.getByRole<HTMLInputElement>('textbox', { name: text.method.cash });
    expect(focused()).toBe(cash);
    expect(cash.value).toBe('90');
    await type(text.method.card, '40');
    await user.keyboard('{Enter}');
    expect(tries).toEqual([]);
    expect(screen.getByRole('group', { name: text.howBack }).textContent).toMatch(amount(9_000));
    expect(focused()).toBe(cash);
    await type(text.method.cash, '50');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(tries).toHaveLength(1));
    expect(tries[0]).toMatchObject({
      refunds: [
        { method: 'cash', amountMinor: 5_000 },
        { method: 'card', amountMinor: 4_000 },
      ],
    });
  });

  test('give money back by the other method that it came by, and by no other of the settings', async () => {
    const order = paidOrder({
      payments: [
        ['card', 5_000],
        ['other', 10_000, undefined, 'BLIK'],
      ],
    });
    const { user, text, type, tries } = await withTwo({
      order,
      otherMethods: ['BLIK', 'City card'],
    });
    const consequence = () => screen.getByText(/Give back .*BLIK/).textContent;
    expect(consequence()).toMatch(amount(9_000));
    await type(text.reason, 'rain');
    await user.click(screen.getByRole('button', { name: text.otherWay }));
    const fields = within(screen.getByRole('group', { name: text.howBack })).getAllByRole(
      'textbox',
    );
    expect(fields).toHaveLength(4);
    await type(text.method.card, '40');
    await user.clear(fields[3] as HTMLElement);
    await user.click(fields[3] as HTMLElement);
    await user.paste('50');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(tries).toHaveLength(1));
    expect(tries[0]).toMatchObject({
      refunds: [
        { method: 'card', amountMinor: 4_000 },
        { method: 'other', name: 'BLIK', amountMinor: 5_000 },
      ],
    });
  });

  test('go back the way it was paid again when that is chosen, with the focus on the way there', async () => {
    const { user, text } = await withTwo();
    await user.click(screen.getByRole('button', { name: text.otherWay }));
    await user.click(screen.getByRole('button', { name: text.allByMethod(text.method.card) }));
    expect(screen.getByText(/Give back.*to the card/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: text.asItCame }));
    expect(focused()).toBe(screen.getByRole('button', { name: text.otherWay }));
    expect(screen.queryByText(/Give back.*to the card/)).toBeNull();
  });

  test('are confirmed by a second person where that is needed, and nothing typed is lost', async () => {
    const eve = { id: OperatorId.parse(ticketId(9)), name: 'Ewa' };
    const { user, text, all, type, tries, article } = await withTwo({
      refusals: [
        errors =>
          errors.APPROVAL_NEEDED({
            data: {
              ...{ why: 'amount', amountMinor: Minor.parse(9_000), currency: 'PLN' },
              ...{ togetherMinor: Minor.parse(9_000), limitMinor: Minor.parse(5_000) },
              ...{ limitCurrency: 'PLN', approvers: [eve] },
            },
          }),
        errors => errors.WRONG_CREDENTIALS({ data: {} }),
      ],
    });
    await type(text.reason, 'rain');
    await user.keyboard('{Enter}');
    const pin = await screen.findByLabelText(all.signingIn.pin);
    await waitFor(() => expect(focused()).toBe(pin));
    await user.paste('604815');
    await user.keyboard('{Enter}');
    await screen.findByText(all.signingIn.pinWrong);
    expect(screen.getByRole('textbox', { name: text.reason })).toHaveProperty('value', 'rain');
    await user.paste('735926');
    await user.keyboard('{Enter}');
    await article.findByText(text.wasCancelled(2));
    expect(tries[2]).toMatchObject({ approval: { operatorId: eve.id, pin: '735926' } });
    // The same act, however often it was sent.
    expect(new Set(tries.map(each => each['id'])).size).toBe(1);
  });

  test('are not offered to who may not give the money back', async () => {
    const { user, text } = await atTheOrder({ permissions: ['cancel'] });
    await user.keyboard('{Alt>}t{/Alt}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('button', { name: text.giveMoneyBackAsk })).toBeNull();
  });
});

const drawer = { cashMinor: null, amountMinor: Minor.parse(9_000), currency: 'PLN' };

describe('what stands in the way of cancelling tickets', () => {
  test('a ticket that was used at the door is marked among the others', async () => {
    const { user, text, all, ticked, type } = await withTwo({
      refusals: [errors => errors.ADMITTED({ data: { ticketIds: [ticketId(3)] } })],
    });
    await type(text.reason, 'rain');
    await user.keyboard('{Enter}');
    await screen.findByText(all.answers.refusals.ADMITTED({ ticketIds: [ticketId(3)] }));
    expect(ticked(/Nowak 3/).closest('label')?.dataset['marked']).toBe('true');
    expect(ticked(/All 3/).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('textbox', { name: text.reason })).toHaveProperty('value', 'rain');
  });

  test('a fee above what they brought is said at its field', async () => {
    const mostMinor = Minor.parse(10_000);
    const { user, text, all, type } = await withTwo({
      refusals: [errors => errors.FEE_TOO_LARGE({ data: { mostMinor } })],
    });
    const fee = await type(text.feeField, '500');
    await type(text.reason, 'rain');
    await user.keyboard('{Enter}');
    await screen.findByText(all.answers.refusals.FEE_TOO_LARGE({ mostMinor }));
    await waitFor(() => expect(focused()).toBe(fee));
  });

  test.each(['NO_SHIFT', 'DRAWER_EMPTY', 'COUNTING', 'EVENT_STARTED'] as const)(
    '%s is said in words, and the next try is another chance',
    async code => {
      const { user, text, all, type, tries, article } = await withTwo({
        refusals: [
          errors =>
            code === 'DRAWER_EMPTY'
              ? errors.DRAWER_EMPTY({ data: drawer })
              : errors[code]({ data: {} }),
        ],
      });
      await type(text.reason, 'rain');
      await user.keyboard('{Enter}');
      const { refusals } = all.answers;
      const said = code === 'DRAWER_EMPTY' ? refusals[code](drawer) : refusals[code]({});
      await waitFor(() => expect(screen.getByRole('dialog').textContent).toContain(said));
      expect(focused()).toBe(screen.getByRole('textbox', { name: text.reason }));
      await user.keyboard('{Enter}');
      await article.findByText(text.wasCancelled(2));
      expect(tries).toHaveLength(2);
    },
  );

  test('more by one method than it was paid by is said where the amounts are typed', async () => {
    const order = paidOrder({
      payments: [
        ['cash', 5_000],
        ['card', 10_000],
      ],
    });
    const { user, text, all, type } = await withTwo({
      order,
      refusals: [
        errors =>
          errors.REFUND_TOO_LARGE({ data: { method: 'cash', mostMinor: Minor.parse(5_000) } }),
      ],
    });
    await type(text.reason, 'rain');
    await user.click(screen.getByRole('button', { name: text.otherWay }));
    await user.click(screen.getByRole('button', { name: text.allByMethod(text.method.cash) }));
    await user.click(screen.getByRole('textbox', { name: text.method.cash }));
    await user.keyboard('{Enter}');
    const said = all.answers.refusals.REFUND_TOO_LARGE({
      method: 'cash',
      mostMinor: Minor.parse(5_000),
    });
    await screen.findByText(said);
    expect(focused()).toBe(screen.getByRole('textbox', { name: text.method.cash }));
  });

  test('a sum that somebody else moved is refused, read again, and confirmed anew', async () => {
    const after = paidOrder({
      payments: [
        ['cash', 15_000],
        ['cash', -1_000],
      ],
      charges: [['allowance', 1, -1_000]],
    });
    const { user, text, all, type, act, tries } = await withTwo({
      after,
      refusals: [errors => errors.REFUND_DIFFERS({ data: { amountMinor: Minor.parse(8_100) } })],
    });
    await type(text.reason, 'rain');
    await user.keyboard('{Enter}');
    await screen.findByText(
      all.answers.refusals.REFUND_DIFFERS({ amountMinor: Minor.parse(8_100) }),
    );
    await waitFor(() => expect(act()?.textContent).toMatch(amount(8_100)));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(tries).toHaveLength(2));
    expect(tries[1]).toMatchObject({ refunds: [{ method: 'cash', amountMinor: 8_100 }] });
  });
});
