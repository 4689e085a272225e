import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../core/contract/language.ts';
import { languages } from '../../../../core/text/languages.ts';
import { anAttempt, aTerminal } from '../../../api/terminal.testing.ts';
import { focused } from '../../../ui/render.testing.tsx';
import { atTheCounter, onceSeen } from '../at-the-counter.testing.tsx';
import { focusOn } from '../sale/focus.ts';
import { theSale } from '../sale/the-sale.ts';

const ctrlZ = '{Control>}z{/Control}';

/** Two places are sold for 100.00 in cash. */
async function sold(
  language: Language = 'en',
  terminal: ReturnType<typeof aTerminal> | null = null,
) {
  const counter = await atTheCounter({ language, terminal });
  const { user, text } = counter;
  await user.keyboard('22{Enter}{Enter}');
  const amount = await screen.findByRole('textbox', { name: text.given });
  await waitFor(() => expect(focused()).toBe(amount));
  await onceSeen();
  await user.keyboard('{Enter}');
  const nextCustomer = await screen.findByRole('button', { name: text.nextCustomer });
  await waitFor(() => expect(focused()).toBe(nextCustomer));
  const ask = async () => {
    await user.keyboard(ctrlZ);
    const pane = await screen.findByRole('region', { name: text.undo.title });
    await waitFor(() => expect(focused().id).toBe(focusOn.undo));
    return pane;
  };
  /** Until an Enter is not the one before. */
  const settled = () =>
    waitFor(() => expect(focused().getAttribute('aria-disabled')).toBe('false'));
  return { ...counter, nextCustomer, ask, settled };
}

describe('the last sale', () => {
  test.each(languages)(
    'is undone by keys alone in %s: the button names both sums',
    async language => {
      const { user, text, ask, settled, office } = await sold(language);
      expect(screen.getByRole('button', { name: text.undo.ask })).toBeDefined();
      await ask();
      expect(focused().textContent).toMatch(/(100|۱۰۰).*–.*(100|۱۰۰)/);
      expect(office.undone).toEqual([]);
      await user.keyboard('{Enter}');
      const said = await screen.findByText(/(100|۱۰۰).*(2|۲)/);
      expect(said.closest('[role=status]')).not.toBeNull();
      expect(office.undone).toHaveLength(1);
      await settled();
      await user.keyboard('{Enter}');
      const search = screen.getByRole('combobox', { name: text.findLabel });
      await waitFor(() => expect(focused()).toBe(search));
      // Once undone there is nothing more to undo.
      await user.keyboard(ctrlZ);
      expect(screen.queryByRole('region', { name: text.undo.title })).toBeNull();
    },
  );

  test('says in English what the customer gets and gives back', async () => {
    const { user, ask } = await sold();
    await ask();
    await user.keyboard('{Enter}');
    const said = await screen.findByText(/^Sale undone/);
    expect(said.textContent.replace(/[\u2068\u2069]/g, '')).toMatch(
      /^Sale undone\. Give back .+100\.00 in cash and take 2 tickets back\.$/,
    );
  });

  test('stays by Escape, with its change still in view', async () => {
    const { user, text, ask, nextCustomer, office } = await sold();
    await ask();
    await user.keyboard('{Escape}');
    await screen.findByText(text.noChange);
    await waitFor(() => expect(focused().textContent).toBe(nextCustomer.textContent));
    expect(office.undone).toEqual([]);
    expect(theSale.getState().stage).toBe('done');
  });

  test('is undone while the next search begins, but not what is typed there', async () => {
    const { user, text, ask, settled } = await sold();
    await settled();
    await user.keyboard('{Enter}');
    const search = screen.getByRole<HTMLInputElement>('combobox', { name: text.findLabel });
    await waitFor(() => expect(focused()).toBe(search));
    await user.keyboard('j');
    await user.keyboard(ctrlZ);
    expect(screen.queryByRole('region', { name: text.undo.title })).toBeNull();
    await user.keyboard('{Backspace}');
    await ask();
  });

  test.each([
    ['TOO_LATE', { seconds: 75 }],
    ['NOT_LAST_SALE', { why: 'newer' }],
    ['ADMITTED', { ticketIds: ['00000000-0000-4000-8000-000000000001'] }],
  ])('that can only be cancelled (%s) says so, and Enter shows the order', async (code, data) => {
    const { user, text, all, ask, office, path } = await sold();
    office.refusals.push(errors => errors[code]?.({ data }) ?? new Error(code));
    await ask();
    await user.keyboard('{Enter}');
    await screen.findByText(all.answers.refusals[code as 'TOO_LATE'](data as { seconds: number }));
    const show = screen.getByRole('button', { name: text.undo.showOrder });
    await waitFor(() => expect(focused()).toBe(show));
    await user.keyboard('{Enter}');
    expect(path()).toBe(`/orders/${office.stored()?.id}`);
  });

  test('that needs a shift says so, and the same key tries again', async () => {
    const { user, all, ask, office } = await sold();
    office.refusals.push(errors => errors['NO_SHIFT']?.({ data: {} }) ?? new Error('NO_SHIFT'));
    await ask();
    await user.keyboard('{Enter}');
    await screen.findByText(all.answers.refusals.NO_SHIFT({}));
    await waitFor(() => expect(focused().textContent).toMatch(/100.*–.*100/));
    await user.keyboard('{Enter}');
    await screen.findByText(/^Sale undone/);
    expect(new Set(office.undone).size).toBe(2);
  });

  describe('that a terminal charged', () => {
    const charge = anAttempt({ state: 'used' });

    /** It was confirmed, and the terminal gives the money back. */
    async function atTheTerminal() {
      const terminal = aTerminal([charge]);
      const counter = await sold('en', terminal);
      const charges = [{ attemptId: charge.id, amountMinor: charge.amountMinor }];
      const data = { charges, approved: [], currency: 'PLN' };
      counter.office.refusals.push(errors => errors['ATTEMPT_NEEDED']?.({ data }) ?? new Error());
      await counter.ask();
      await counter.user.keyboard('{Enter}');
      const say = counter.all.cardPayments;
      await screen.findByText(say.working);
      return { ...counter, terminal, say };
    }

    test('goes back to the card there, and is then undone by itself', async () => {
      const { terminal, office } = await atTheTerminal();
      expect(terminal.said).toMatchObject([
        ['refund', { attemptId: charge.id, amountMinor: 10_000, forUndo: true }],
      ]);
      terminal.answer('approved');
      await screen.findByText(/^Sale undone/);
      expect(office.returned).toEqual([terminal.all().at(-1)?.id]);
    });

    test('stays by Escape once the terminal has let go', async () => {
      const { user, say, all, terminal, office } = await atTheTerminal();
      await user.keyboard('{Escape}{Escape}');
      await screen.findByText(say.aborting);
      terminal.answer('aborted');
      await screen.findByText(/back to the card at the terminal first/);
      expect(screen.getByRole('heading', { name: all.sell.undo.stands })).toBeTruthy();
      expect(office.returned).toEqual([]);
    });
  });
});
