import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../core/contract/language.ts';
import { hasFocus, type Keyboard } from './keys.ts';
import { textIn, złoty } from './screens.ts';

/** What is done about sold and reserved orders, by keys alone. */
export interface ActsOnOrders {
  /** Finds the order in Orders, by its code or by words that stand in it. */
  find(words: string): Promise<Locator>;
  /** Cancels the first of its two tickets. */
  cancelOne(code: string, reason: string): Promise<void>;
  /** Exchanges the first of its two tickets for one that costs so much more (paid in cash, exactly) or less. */
  exchangeOne(code: string, wanted: string, moreMinor: number): Promise<void>;
  /** Books its only payment as one by card. */
  correctToCard(code: string): Promise<void>;
  /** Reserves what is held in Sell for somebody. */
  reserve(name: string, phone: string): Promise<void>;
}

export function actsOnOrders(page: Page, keys: Keyboard, language: Language): ActsOnOrders {
  const { orders, sell } = textIn[language];
  const dialog = page.getByRole('dialog');
  const detail = page.getByRole('article');
  const gone = () => dialog.waitFor({ state: 'detached' });
  const focusIn = (wanted: Locator) => expect.poll(() => hasFocus(wanted)).toBe(true);

  async function find(words: string) {
    await keys.press('Alt+2');
    await keys.tabTo(page.getByRole('searchbox', { name: orders.search }));
    await keys.typeOver(words);
    const named = page.getByRole('article', { name: orders.order(words) });
    await named.or(detail.getByText(words)).first().waitFor();
    return detail;
  }

  /** Of the tickets in the dialog, the first. */
  async function tickFirst(whole: string) {
    await focusIn(dialog.getByRole('checkbox', { name: whole }));
    await keys.press('ArrowDown');
    await keys.press('Space');
  }

  return {
    find,
    async cancelOne(code, reason) {
      await find(code);
      await keys.press('Alt+t');
      await tickFirst(orders.allTickets(2));
      await keys.press('Enter');
      await focusIn(dialog.getByRole('textbox', { name: orders.reason }));
      await keys.type(reason);
      await keys.press('Enter');
      await detail.getByText(orders.wasCancelled(1)).waitFor();
      await gone();
    },
    async exchangeOne(code, wanted, moreMinor) {
      await find(code);
      await keys.press('Alt+w');
      await tickFirst(orders.allTickets(2));
      await keys.tabTo(dialog.getByRole('textbox', { name: sell.quantityOf(wanted) }));
      await keys.type('1');
      await keys.press('Enter');
      // What is still to be said comes next, and then the button that names what it does.
      const giving = orders.exchangeGiving(1, złoty(language, -moreMinor));
      await focusIn(
        moreMinor > 0
          ? dialog.getByRole('textbox', { name: sell.given })
          : dialog.getByRole('button', { name: giving }),
      );
      await keys.press('Enter');
      await detail.getByText(orders.wasExchanged(1)).waitFor();
      await gone();
    },
    async correctToCard(code) {
      await find(code);
      await keys.press('Alt+m');
      await focusIn(page.getByRole('radio', { name: orders.method.card }));
      await keys.press('Enter');
      await detail.getByText(orders.correcting.corrected(orders.method.cash)).waitFor();
      await gone();
    },
    async reserve(name, phone) {
      await keys.press('Alt+r');
      const field = (label: string) => dialog.getByRole('textbox', { name: label });
      await focusIn(field(orders.buyer.name));
      await keys.type(name);
      await keys.press('Tab');
      await keys.type(phone);
      await keys.press('Enter');
      const order = page.getByRole('region', { name: sell.order, exact: true });
      await order.getByText(orders.reserving.reserved).first().waitFor();
      await gone();
    },
  };
}
