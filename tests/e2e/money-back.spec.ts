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

/** A paid order of three tickets for each language; of cancelled ones a tenth is kept. */
const withPaidOrders = (dataDir: string): Promise<Record<'en' | 'fa', string>> =>
  furnished(dataDir, async seller => {
    await seller.operations.maintenance.changeSettings({ cancellationFeeBp: 1_000 });
    const { classId } = await anEvent(seller, [{ name: 'Stalls', participantData: 'name' }]);
    const aCode = async () => (await soldAt(seller, classId, undefined, 3)).code;
    return { en: await aCode(), fa: await aCode() };
  });

describeWindow('money of a paid order', () => {
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
    'goes back in part, with the tickets and for two of them, by keys alone, in %s',
    async language => {
      const { app, page } = program;
      const { orders } = textIn[language];
      const keys = await keyboardOf(app, page, language);
      const pictures = gallery(program, language, 85, true);
      await chooseLanguage(page, keys, language);
      await signIn(page, keys, language, admin);
      await keys.press('Alt+2');
      await keys.tabTo(page.getByRole('searchbox', { name: orders.search }));
      await keys.typeOver(codes[language]);
      const detail = page.getByRole('article', { name: orders.order(codes[language]) });
      await detail.waitFor();
      const dialog = page.getByRole('dialog');

      // For a late start: three tickets stay valid and cost thirty less.
      await keys.press('Alt+g');
      const amount = dialog.getByRole('textbox', { name: orders.amountBack });
      await expect.poll(() => hasFocus(amount)).toBe(true);
      await keys.type(typed(language, 30));
      await keys.tabTo(dialog.getByRole('button', { name: orders.reasonsAllowed.late }));
      await keys.press('Enter');
      await pictures.show('give-money-back');
      await keys.press('Enter');
      await detail.getByText(orders.wasAllowed).waitFor();
      await dialog.waitFor({ state: 'detached' });

      await keys.press('Alt+t');
      const all = dialog.getByRole('checkbox', { name: orders.allTickets(3) });
      await expect.poll(() => hasFocus(all)).toBe(true);
      await keys.press('ArrowDown');
      await keys.press('Space');
      await keys.press('ArrowDown');
      await keys.press('Space');
      // Each cost 40 by now; 8 of both are kept.
      await dialog
        .getByRole('button', { name: orders.cancelConsequence(2, złoty(language, 7_200)) })
        .waitFor();
      await keys.press('Enter');
      const reason = dialog.getByRole('textbox', { name: orders.reason });
      await expect.poll(() => hasFocus(reason)).toBe(true);
      await keys.type(orders.reasonsPaid.illness);
      await keys.tabTo(dialog.getByRole('button', { name: orders.otherWay }));
      await keys.press('Enter');
      await keys.tabTo(
        dialog.getByRole('button', { name: orders.allByMethod(orders.method.card) }),
      );
      await keys.press('Enter');
      await pictures.show('cancel-tickets-another-way');
      await keys.tabTo(dialog.getByRole('button', { name: orders.asItCame }));
      await keys.press('Enter');
      await keys.tabTo(reason, 'Shift+Tab');
      await keys.press('Enter');
      await detail.getByText(orders.wasCancelled(2)).waitFor();
      await dialog.waitFor({ state: 'detached' });
      await detail.getByText(orders.charge.cancellationFee).first().waitFor();
      await pictures.show('order-with-charges');
      await signOut(page, keys, language, admin.name);
      expect(pictures.found).toEqual([]);
      expect(program.complaints).toEqual([]);
    },
  );
});
