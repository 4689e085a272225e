import { beforeAll, expect, test } from 'vitest';
import type { Language } from '../../core/contract/language.ts';
import { admin } from '../support/fixtures/cast.ts';
import { anEvent } from '../support/fixtures/events.ts';
import { furnished } from '../support/fixtures/folder.ts';
import { soldAt } from '../support/fixtures/orders.ts';
import { aDataFolder } from '../support/headless.ts';
import { hasFocus, keyboardOf } from '../support/keys.ts';
import type { Program } from '../support/launch.ts';
import { describeWindow, startProgram } from '../support/program.ts';
import { textIn, złoty } from '../support/screens.ts';
import { gallery } from '../support/screens-gallery.ts';
import { chooseLanguage, signIn, signOut } from '../support/screens-way-in.ts';
import { walkedIn } from '../support/walked-in.ts';

/** A paid order of two tickets with names for each language, and another event whose tickets cost 70.00. */
const withPaidOrders = (dataDir: string): Promise<Record<'en' | 'fa', string>> =>
  furnished(dataDir, async seller => {
    const { classId } = await anEvent(seller, [{ name: 'Stalls', participantData: 'name' }]);
    await anEvent(
      seller,
      [{ name: 'Balcony', participantData: 'name', priceMinor: 7_000, capacity: 8 }],
      { title: 'Opera' },
    );
    const aCode = async () => (await soldAt(seller, classId, undefined, 2)).code;
    return { en: await aCode(), fa: await aCode() };
  });

describeWindow('tickets of a paid order', () => {
  let program: Program;
  let codes: Record<'en' | 'fa', string>;
  beforeAll(async () => {
    const dataDir = await aDataFolder();
    codes = await withPaidOrders(dataDir);
    program = await startProgram({ dataDir });
    await program.page.getByRole('heading', { name: textIn.en.signingIn.signInTitle }).waitFor();
  });

  /** How somebody types a whole number there. */
  const typed = (language: Language, n: number) =>
    new Intl.NumberFormat(language === 'fa' ? 'fa-IR' : 'en').format(n);

  test.each(walkedIn('fa', 'en'))(
    'are exchanged for dearer ones of another event and the difference is taken, by keys alone, in %s',
    async language => {
      const { app, page } = program;
      const { orders, sell } = textIn[language];
      const keys = await keyboardOf(app, page, language);
      const pictures = gallery(program, language, 91, true);
      await chooseLanguage(page, keys, language);
      await signIn(page, keys, language, admin);
      await keys.press('Alt+2');
      await keys.tabTo(page.getByRole('searchbox', { name: orders.search }));
      await keys.typeOver(codes[language]);
      const detail = page.getByRole('article', { name: orders.order(codes[language]) });
      await detail.waitFor();

      await keys.press('Alt+w');
      const dialog = page.getByRole('dialog');
      const all = dialog.getByRole('checkbox', { name: orders.allTickets(2) });
      await expect.poll(() => hasFocus(all)).toBe(true);
      await keys.press('ArrowDown');
      await keys.press('Space');
      await keys.tabTo(dialog.getByRole('button', { name: orders.anotherEvent }));
      await keys.press('Enter');
      const search = dialog.getByRole('combobox', { name: sell.findLabel });
      await expect.poll(() => hasFocus(search)).toBe(true);
      await keys.type('Opera');
      await pictures.show('exchange-another-event');
      await keys.press('Enter');
      const balcony = dialog.getByRole('textbox', { name: sell.quantityOf('Balcony') });
      await expect.poll(() => hasFocus(balcony)).toBe(true);
      await keys.type(typed(language, 1));
      await keys.press('Enter');
      const given = dialog.getByRole('textbox', { name: sell.given });
      await expect.poll(() => hasFocus(given)).toBe(true);
      await keys.type(typed(language, 50));
      await dialog
        .getByRole('button', { name: orders.exchangeTaking(1, złoty(language, 2_000)) })
        .waitFor();
      await pictures.show('exchange-tickets');
      await keys.press('Enter');
      await detail.getByText(orders.wasExchanged(1)).waitFor();
      await dialog.waitFor({ state: 'detached' });
      await expect
        .poll(() => hasFocus(detail.getByRole('button', { name: orders.print, exact: true })))
        .toBe(true);
      await detail.getByText('Balcony').first().waitFor();
      await pictures.show('order-exchanged');
      await signOut(page, keys, language, admin.name);
      expect(pictures.found).toEqual([]);
      expect(program.complaints).toEqual([]);
    },
  );
});
