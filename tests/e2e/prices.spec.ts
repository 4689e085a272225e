import { beforeAll, expect, test } from 'vitest';
import { admin } from '../support/fixtures/cast.ts';
import { anEvent } from '../support/fixtures/events.ts';
import { furnished } from '../support/fixtures/folder.ts';
import { aDataFolder } from '../support/headless.ts';
import { hasFocus, keyboardOf } from '../support/keys.ts';
import type { Program } from '../support/launch.ts';
import { describeWindow, startProgram } from '../support/program.ts';
import { textIn } from '../support/screens.ts';
import { gallery } from '../support/screens-gallery.ts';
import { chooseLanguage, signIn, signOut } from '../support/screens-way-in.ts';
import { walkedIn } from '../support/walked-in.ts';

/** The second price in one language, the third in the other; and the keys that sell two of it. */
const added = {
  en: { name: 'Student', amount: '25', proof: 'student card', keys: '22' },
  fa: { name: 'بازنشسته', amount: '۳۰', proof: 'کارت بازنشستگی', keys: '32' },
} as const;

describeWindow('a class with several prices', () => {
  let program: Program;
  beforeAll(async () => {
    const dataDir = await aDataFolder();
    await furnished(dataDir, seller => anEvent(seller, [{ name: 'Stalls' }]));
    program = await startProgram({ dataDir });
    await program.page.getByRole('heading', { name: textIn.en.signingIn.signInTitle }).waitFor();
  });

  test.each(walkedIn('en', 'fa'))(
    'gets one more in the editor and is sold at it, by keys alone, in %s',
    async language => {
      const { app, page } = program;
      const { events, sell } = textIn[language];
      const { name, amount, proof, keys: order } = added[language];
      const keys = await keyboardOf(app, page, language);
      const pictures = gallery(program, language, 81, true);
      await chooseLanguage(page, keys, language);
      await signIn(page, keys, language, admin);

      await keys.press('Alt+3');
      await page.getByRole('form', { name: events.form }).waitFor();
      await keys.tabTo(page.getByRole('button', { name: events.addPriceTo('Stalls') }));
      await keys.press('Enter');
      await keys.type(name);
      await keys.press('Tab');
      await keys.type(amount);
      await keys.press('Tab');
      await keys.type(proof);
      await pictures.show('prices');
      await keys.press('Control+s');
      await page.getByRole('status').filter({ hasText: name }).first().waitFor();

      await keys.press('Alt+1');
      await page.getByRole('option', { name: 'Jazz' }).waitFor();
      await keys.type('Jazz');
      await keys.press('Enter');
      await page.getByRole('listitem').filter({ hasText: name }).first().waitFor();
      await keys.type(order);
      await keys.press('Enter');
      await page.getByRole('timer').waitFor();
      await keys.press('F9');
      const pay = page.getByRole('region', { name: sell.pay, exact: true });
      await pay.waitFor();
      const check = pay.getByRole('checkbox', {
        name: sell.checkProofs([{ name: proof, tickets: 2 }]),
      });
      await check.waitFor();
      await keys.press('Enter');
      await expect.poll(() => hasFocus(check)).toBe(true);
      await pictures.show('pay-proof');
      await keys.press('Enter');
      const sold = page.getByRole('region', { name: sell.sold, exact: true });
      await sold.waitFor();
      // An Enter right after it is still the one that took the money.
      await expect
        .poll(async () => {
          await keys.press('Enter');
          return sold.isVisible();
        })
        .toBe(false);
      await signOut(page, keys, language, admin.name);
      expect(pictures.found).toEqual([]);
      expect(program.complaints).toEqual([]);
    },
  );
});
