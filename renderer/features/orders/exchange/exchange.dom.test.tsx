import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../../core/text/languages.ts';
import { focused } from '../../../ui/render.testing.tsx';
import { paidOrder, ticketId } from '../money-back/paid-tickets.testing.ts';
import { atTheExchange, cheaper, dearer, priceId, złoty } from './exchange.testing.tsx';

describe('tickets are exchanged by keys alone', () => {
  test.each(languages)(
    'in %s, for dearer ones: the difference is shown and taken, and printing comes next',
    async language => {
      const { user, text, tries, act, article, given } = await dearer({ language });
      const amount = await given();
      expect(focused()).toBe(amount);
      expect(act()?.textContent).toContain(text.exchangeTaking(2, złoty(language, 40)));
      const effect = screen.getByRole('region', { name: text.effect }).textContent;
      expect(effect).toContain(text.backOnSale(2, 'Jazz'));
      expect(effect).toContain(text.placesTaken(2, 'Balcony', 'Jazz'));
      expect(effect).toContain(text.differenceToTake);
      await user.keyboard('50{Enter}');
      const note = await article.findByText(text.wasExchanged(2));
      expect(note.parentElement?.textContent).toContain(text.wasTaken.cash(złoty(language, 40)));
      expect(note.parentElement?.textContent).toContain(text.changeToGive(złoty(language, 10)));
      expect(tries).toMatchObject([
        {
          ...{ returned: [ticketId(1), ticketId(2)], expectedDifferenceMinor: 4_000 },
          lines: [{ priceId: priceId(0), quantity: 2 }],
          payments: [{ method: 'cash', amountMinor: 4_000, tenderedMinor: 5_000 }],
        },
      ]);
      await waitFor(() => expect(focused().matches('[data-main-action]')).toBe(true));
    },
  );

  test.each(languages)(
    'in %s, for cheaper ones: what goes back is named, by the method it came from',
    async language => {
      const { user, text, tries, act, article } = await cheaper({ language });
      expect(act()?.textContent).toContain(text.exchangeGiving(2, złoty(language, 60)));
      await waitFor(() => expect(focused()).toBe(act()));
      await user.keyboard('{Enter}');
      const note = await article.findByText(text.wasExchanged(2));
      expect(note.parentElement?.textContent).toContain(text.giveBack.cash(złoty(language, 60)));
      expect(tries).toMatchObject([
        {
          expectedDifferenceMinor: -6_000,
          refunds: [{ method: 'cash', amountMinor: 6_000 }],
        },
      ]);
      expect(tries[0]).not.toHaveProperty('payments');
    },
  );

  test('for cheaper ones where coins end earlier: the exact difference and what goes back are both said', async () => {
    const { text, act } = await cheaper({
      order: paidOrder({ currency: 'CZK' }),
      offers: [{ name: 'Standing', minor: 2_030 }],
    });
    expect(act()?.textContent).toMatch(/59\.00/);
    const effect = screen.getByRole('region', { name: text.effect });
    expect(within(effect).getByText(/rounded from/).textContent).toMatch(/59\.00.*59\.40/);
  });

  test('for others that cost as much, and no money is asked for', async () => {
    const { user, text, tries, act, article } = await dearer({
      offers: [{ name: 'Stalls', minor: 5_000 }],
    });
    expect(act()?.textContent).toContain(text.exchangeEven(2));
    expect(screen.getByText(text.noDifference)).toBeDefined();
    expect(focused()).toBe(act());
    await user.keyboard('{Enter}');
    await article.findByText(text.wasExchanged(2));
    expect(tries).toMatchObject([{ expectedDifferenceMinor: 0 }]);
    expect(tries[0]).not.toHaveProperty('payments');
    expect(tries[0]).not.toHaveProperty('refunds');
  });

  test('for those of another event of the same currency, which is looked for here', async () => {
    const { user, text, all, ask, tries, article } = await atTheExchange();
    await ask();
    await user.keyboard('{ArrowDown} {Enter}');
    await user.click(screen.getByRole('button', { name: text.anotherEvent }));
    await waitFor(() => expect(focused().getAttribute('role')).toBe('combobox'));
    await user.keyboard('Op');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await user.keyboard('{Enter}');
    const box = await screen.findByRole('textbox', { name: all.sell.quantityOf('Box') });
    await waitFor(() => expect(focused()).toBe(box));
    await user.keyboard('{ArrowUp}{Enter}{F6}{Enter}');
    await article.findByText(text.wasExchanged(1));
    expect(tries).toMatchObject([
      {
        ...{ lines: [{ priceId: priceId(5), quantity: 1 }], expectedDifferenceMinor: 4_000 },
        payments: [{ method: 'card', amountMinor: 4_000 }],
      },
    ]);
  });

  test('and Escape in the search keeps the event and the question', async () => {
    const { user, text, ask, many } = await atTheExchange();
    await ask();
    await user.click(screen.getByRole('button', { name: text.anotherEvent }));
    await waitFor(() => expect(focused().getAttribute('role')).toBe('combobox'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(focused()).toBe(many('Balcony')));
    expect(screen.getByRole('dialog')).toBeDefined();
  });
});

describe('what an exchange lacks', () => {
  test('is said where it is missing: tickets, then what comes instead', async () => {
    const { user, text, ask, ticked, many, tries } = await atTheExchange();
    await ask();
    await user.keyboard('{Enter}');
    await screen.findByText(text.chooseTickets);
    expect(focused()).toBe(ticked(/All 3/));
    await user.keyboard(' {Enter}{Enter}');
    await screen.findByText(text.chooseInstead);
    expect(focused()).toBe(many('Balcony'));
    expect(tries).toEqual([]);
  });

  test('are names where more tickets ask for one than are returned; the others move along', async () => {
    const { user, text, all, tries, act } = await dearer({
      offers: [{ name: 'Balcony', minor: 5_000, asks: 'name' }],
    });
    expect(screen.getByText(text.movesAlong('Anna Nowak 1'))).toBeDefined();
    await user.click(screen.getByRole('textbox', { name: all.sell.quantityOf('Balcony') }));
    await user.keyboard('3{Enter}');
    const first = await screen.findByRole('textbox', { name: all.sell.firstName });
    expect(focused()).toBe(first);
    await user.click(act() ?? first);
    await waitFor(() => expect(focused()).toBe(first));
    expect(screen.getAllByText(text.nameFirst)).toHaveLength(2);
    expect(tries).toEqual([]);
    await user.paste('Ewa');
    await user.tab();
    await user.paste('Lis');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(tries).toHaveLength(1));
    expect(tries[0]).toMatchObject({
      participants: [{ place: 3, firstName: 'Ewa', lastName: 'Lis' }],
    });
  });

  test('is a proof that was not seen: one key says that it was, and goes on', async () => {
    const { user, tries, act } = await dearer({
      offers: [{ name: 'Student', minor: 5_000, proof: 'student card' }],
    });
    const check = screen.getByRole('checkbox', { name: /student card/ });
    await waitFor(() => expect(focused()).toBe(check));
    await user.keyboard('{Enter}');
    expect(tries).toEqual([]);
    expect(focused()).toBe(act());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(tries).toMatchObject([{ proofsConfirmed: true }]));
  });

  test('is the right to give money back, for tickets that cost less', async () => {
    const { user, text, act, tries } = await cheaper({
      permissions: ['sell', 'findOrders', 'cancel', 'exchange', 'reprint'],
    });
    expect(screen.getByText(text.mayNotGiveBack)).toBeDefined();
    await user.click(act() ?? document.body);
    expect(tries).toEqual([]);
  });

  test('is a start that is still to come: of what has begun nothing is offered', async () => {
    const begun = paidOrder();
    const events = begun.events.map(each => ({ ...each, startsAt: begun.asOf }));
    const { text } = await atTheExchange({ order: { ...begun, events } });
    await screen.findByRole('button', { name: text.cancelTicketsAsk });
    expect(screen.queryByRole('button', { name: text.exchangeAsk })).toBeNull();
  });

  test('is the right to exchange: then nothing is offered', async () => {
    const { user, text } = await atTheExchange({
      permissions: ['sell', 'findOrders', 'cancel', 'refund'],
    });
    await user.keyboard('{Alt>}w{/Alt}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('button', { name: text.exchangeAsk })).toBeNull();
  });
});
