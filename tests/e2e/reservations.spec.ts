import { beforeAll, expect, test } from 'vitest';
import type { Language } from '../../core/contract/language.ts';
import { admin } from '../support/fixtures/cast.ts';
import { anEvent } from '../support/fixtures/events.ts';
import { furnished } from '../support/fixtures/folder.ts';
import { aDataFolder } from '../support/headless.ts';
import { hasFocus, type Keyboard, keyboardOf } from '../support/keys.ts';
import type { Program } from '../support/launch.ts';
import { describeWindow, startProgram } from '../support/program.ts';
import { textIn } from '../support/screens.ts';
import { gallery } from '../support/screens-gallery.ts';
import { chooseLanguage, signIn, signOut } from '../support/screens-way-in.ts';
import { walkedIn } from '../support/walked-in.ts';

/** Who rings up: first for two places, then for two more, which they transfer the money for. */
const buyers = {
  en: ['Anna Nowak', '600 700 800', 'Ewa Lis', '600 700 801'],
  fa: ['آنا نوری', '۶۰۱ ۷۰۰ ۸۰۰', 'مینا رها', '۶۰۱ ۷۰۰ ۸۰۱'],
} as const;

describeWindow('places for a buyer who comes later', () => {
  let program: Program;
  beforeAll(async () => {
    const dataDir = await aDataFolder();
    await furnished(dataDir, seller => anEvent(seller, [{ name: 'Stalls' }]));
    program = await startProgram({ dataDir });
    await program.page.getByRole('heading', { name: textIn.en.signingIn.signInTitle }).waitFor();
  });

  /** Holds two places and asks for them to be kept for somebody. */
  async function toReserve(keys: Keyboard, language: Language, name: string, phone: string) {
    const { page } = program;
    const { orders } = textIn[language];
    await keys.press('Alt+1');
    await page.getByRole('option', { name: 'Jazz' }).waitFor();
    await keys.type('Jazz');
    await keys.press('Enter');
    await page.getByRole('listitem').filter({ hasText: 'Stalls' }).first().waitFor();
    await keys.type('12');
    await keys.press('Enter');
    await page.getByRole('timer').waitFor();
    await keys.press('Alt+r');
    const dialog = page.getByRole('dialog');
    const field = (label: string) => dialog.getByRole('textbox', { name: label });
    await expect.poll(() => hasFocus(field(orders.buyer.name))).toBe(true);
    await keys.type(name);
    await keys.press('Tab');
    await keys.type(phone);
    await expect.poll(() => hasFocus(field(orders.buyer.phone))).toBe(true);
    return dialog;
  }

  test.each(walkedIn('fa', 'en'))(
    'are reserved, found by the phone, picked up and paid; or released, by keys alone, in %s',
    async language => {
      const { app, page } = program;
      const { orders, sell } = textIn[language];
      const say = orders.reserving;
      const [anna, annasPhone, ewa, ewasPhone] = buyers[language];
      const keys = await keyboardOf(app, page, language);
      const pictures = gallery(program, language, 91, true);
      await chooseLanguage(page, keys, language);
      await signIn(page, keys, language, admin);

      const order = page.getByRole('region', { name: sell.order, exact: true });

      const dialog = await toReserve(keys, language, anna, annasPhone);
      await pictures.show('reserve');
      await keys.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await order.getByText(anna).waitFor();
      const search = page.getByRole('combobox', { name: sell.findLabel });
      await expect.poll(() => hasFocus(search)).toBe(true);
      await pictures.show('reserved');

      await keys.press('Alt+2');
      await keys.tabTo(page.getByRole('searchbox', { name: orders.search }));
      await keys.typeOver(annasPhone);
      const detail = page.getByRole('article');
      await detail.getByText(anna).first().waitFor();
      await detail.getByRole('button', { name: say.pickUp }).waitFor();
      await pictures.show('reservation');
      await keys.press('F9');
      await page.getByRole('timer').waitFor();
      await keys.press('F9');
      await page.getByRole('region', { name: sell.pay, exact: true }).waitFor();
      await keys.press('Enter');
      const sold = page.getByRole('region', { name: sell.sold, exact: true });
      await page.getByRole('button', { name: sell.nextCustomer, disabled: false }).waitFor();
      await keys.press('Enter');
      await sold.waitFor({ state: 'detached' });

      await toReserve(keys, language, ewa, ewasPhone);
      await keys.tabTo(dialog.getByRole('checkbox', { name: say.byTransfer }));
      await keys.press('Space');
      await keys.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await order.getByText(ewa).waitFor();
      await keys.press('Alt+2');
      await keys.tabTo(page.getByRole('searchbox', { name: orders.search }));
      await keys.typeOver(ewasPhone);
      await detail.getByText(ewa).first().waitFor();
      await pictures.show('awaiting-transfer');
      await keys.press('Alt+b');
      await dialog.getByRole('textbox', { name: say.reference }).waitFor();
      await pictures.show('transfer-arrived');
      await keys.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await keys.press('Alt+x');
      const reason = dialog.getByRole('textbox', { name: orders.reason });
      await expect.poll(() => hasFocus(reason)).toBe(true);
      await keys.type(say.reasons.mind);
      await pictures.show('release');
      await keys.press('Enter');
      await detail.getByText(orders.wasCancelled(2)).waitFor();
      await dialog.waitFor({ state: 'detached' });
      await signOut(page, keys, language, admin.name);
      expect(pictures.found).toEqual([]);
      expect(program.complaints).toEqual([]);
    },
  );
});
