import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../core/contract/language.ts';
import { hasFocus, type Keyboard } from './keys.ts';
import { textIn, złoty } from './screens.ts';
import { untilSold } from './screens-sale.ts';

/** What a customer asks for: keys that hold tickets, as `12` for two of the first price. */
export interface Sale {
  readonly tickets: readonly string[];
  /** What they come to, in whole złoty. */
  readonly total: number;
  /** The keys of the payment, after which Enter takes the money: none for cash that is given exactly. */
  readonly pay?: readonly string[];
  /** A proof has to be seen first. */
  readonly proof?: true;
}

/** A clerk who sells by keys alone, in one language. */
export interface Till {
  /** Holds the tickets; the order is ready to be paid. */
  hold(tickets: Sale['tickets']): Promise<void>;
  /** Sells them to the end; the sale is still in view. */
  sell(sale: Sale): Promise<void>;
  /** Takes cash exactly for what is held. */
  pay(): Promise<void>;
  /** Lets the customer go whose sale is in view. */
  next(): Promise<void>;
}

/** @param search finds the event, typed on an empty search */
export function tillAt(page: Page, keys: Keyboard, language: Language, search: string): Till {
  const { sell: text } = textIn[language];
  const pane = page.getByRole('region', { name: text.pay, exact: true });
  const till: Till = {
    async hold(tickets) {
      await keys.type(search);
      await page.getByRole('option', { name: search }).first().waitFor();
      await keys.press('Enter');
      await page.getByRole('listitem').filter({ hasText: 'Stalls' }).first().waitFor();
      for (const each of tickets) {
        await keys.type(each);
        await keys.press('Enter');
        await page.getByRole('timer').waitFor();
      }
    },
    async sell({ tickets, total, pay = [], proof = false }) {
      await till.hold(tickets);
      await keys.press('F9');
      // Money is taken for what the database holds, and the last ticket may be on its way there.
      await pane
        .getByText(złoty(language, total * 100))
        .first()
        .waitFor();
      for (const each of pay) await (/^\d+$/.test(each) ? keys.type(each) : keys.press(each));
      await keys.press('Enter');
      if (proof) {
        // An Enter right after the one that led there counts as struck twice: it is ticked, and left.
        await expect.poll(() => hasFocus(pane.getByRole('checkbox'))).toBe(true);
        await keys.press('Space');
        await keys.tabTo(pane.getByRole('textbox').first());
        await keys.press('Enter');
      }
      await untilSold(page, language);
    },
    async pay() {
      await keys.press('F9');
      await pane.waitFor();
      await keys.press('Enter');
      await untilSold(page, language);
    },
    async next() {
      await keys.press('Enter');
      await page
        .getByRole('region', { name: text.sold, exact: true })
        .waitFor({ state: 'detached' });
    },
  };
  return till;
}
