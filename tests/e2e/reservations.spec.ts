import { beforeAll, expect, test } from 'vitest';
import { actsOnOrders } from '../support/acts-on-orders.ts';
import { admin } from '../support/fixtures/cast.ts';
import { anEvent } from '../support/fixtures/events.ts';
import { furnished } from '../support/fixtures/folder.ts';
import { sqlIn } from '../support/fixtures/owner.ts';
import { aDataFolder } from '../support/headless.ts';
import { hasFocus, keyboardOf } from '../support/keys.ts';
import type { Program } from '../support/launch.ts';
import { describeWindow, startProgram } from '../support/program.ts';
import { textIn } from '../support/screens.ts';
import { chooseLanguage, signIn, signOut } from '../support/screens-way-in.ts';
import { tillAt } from '../support/till.ts';

describeWindow('places for a buyer who comes later', () => {
  let program: Program;
  beforeAll(async () => {
    const dataDir = await aDataFolder();
    await furnished(dataDir, async seller => {
      await anEvent(seller, [{ name: 'Stalls' }]);
    });
    program = await startProgram({ dataDir });
    await program.page.getByRole('heading', { name: textIn.en.signingIn.signInTitle }).waitFor();
  });

  test.each([
    { language: 'en', anna: 'Anna Nowak', ewa: 'Ewa Lis', phone: '600 700 80' },
    { language: 'fa', anna: 'آنا نوری', ewa: 'مینا رها', phone: '۶۰۱ ۷۰۰ ۸۰' },
  ] as const)(
    'are reserved, found by the phone, paid or released, by keys alone, in $language',
    async ({ language, anna, ewa, phone }) => {
      const { app, page, dataDir } = program;
      const { orders } = textIn[language];
      const keys = await keyboardOf(app, page, language);
      const till = tillAt(page, keys, language, 'Jazz');
      const acts = actsOnOrders(page, keys, language);
      const dialog = page.getByRole('dialog');
      const detail = page.getByRole('article');
      /** In Orders, by the phone alone. */
      const findByPhone = async (wanted: string, name: string) => {
        await keys.press('Alt+2');
        await keys.tabTo(page.getByRole('searchbox', { name: orders.search }));
        await keys.typeOver(wanted);
        await detail.getByText(name).first().waitFor();
      };
      await chooseLanguage(page, keys, language);
      await signIn(page, keys, language, admin);
      await page.getByRole('option', { name: 'Jazz' }).waitFor();

      await till.hold(['12']);
      await acts.reserve(anna, `${phone}1`);
      await till.hold(['13']);
      await acts.reserve(ewa, `${phone}2`);

      await findByPhone(`${phone}1`, anna);
      await keys.press('F9');
      await page.getByRole('timer').waitFor();
      await till.pay();
      await till.next();

      await findByPhone(`${phone}2`, ewa);
      await keys.press('F4');
      const reason = dialog.getByRole('textbox', { name: orders.reason });
      await expect.poll(() => hasFocus(reason)).toBe(true);
      await keys.type(orders.reserving.reasons.mind);
      await keys.press('Enter');
      await detail.getByText(orders.wasCancelled(3)).waitFor();
      await dialog.waitFor({ state: 'detached' });

      const stored = await sqlIn(dataDir)(
        'select status from orders order by created_at desc limit 2',
      );
      expect(stored.map(each => each['status'])).toEqual(['cancelled', 'paid']);
      await keys.press('Alt+1');
      await signOut(page, keys, language, admin.name);
      expect(program.complaints).toEqual([]);
    },
  );
});
