import { beforeAll, expect, test } from 'vitest';
import { admin } from '../support/fixtures/cast.ts';
import { anEvent } from '../support/fixtures/events.ts';
import { furnished } from '../support/fixtures/folder.ts';
import { sqlIn } from '../support/fixtures/owner.ts';
import { aDataFolder } from '../support/headless.ts';
import { hasFocus, keyboardOf } from '../support/keys.ts';
import type { Program } from '../support/launch.ts';
import { describeWindow, startProgram } from '../support/program.ts';
import { textIn, złoty } from '../support/screens.ts';
import { gallery } from '../support/screens-gallery.ts';
import { chooseLanguage, signIn, signOut } from '../support/screens-way-in.ts';
import { walkedIn } from '../support/walked-in.ts';

/** A box office whose cash lies in drawers, with something to sell for 50.00. */
async function withDrawers(): Promise<string> {
  const dataDir = await aDataFolder();
  await furnished(dataDir, async seller => {
    await anEvent(seller, [{ name: 'Stalls', capacity: 100 }]);
    await seller.operations.maintenance.changeSettings({ cashDrawer: true });
  });
  return dataDir;
}

describeWindow('a shift, from a sale that has none to its settlement', () => {
  let program: Program;
  beforeAll(async () => {
    program = await startProgram({ dataDir: await withDrawers() });
    await program.page.getByRole('heading', { name: textIn.en.signingIn.signInTitle }).waitFor();
  });

  test.each(
    walkedIn(
      { language: 'en', number: 1, reason: 'gave too much change' },
      { language: 'fa', number: 2, reason: 'باقی پول اشتباه' },
    ),
  )('by keys alone, in $language', async ({ language, number, reason }) => {
    const { app, page, dataDir } = program;
    const { sell, shift, shell, orders, answers } = textIn[language];
    const keys = await keyboardOf(app, page, language);
    const pictures = gallery(program, language, 81, true);
    const field = (name: string) => page.getByRole('textbox', { name, exact: true });
    await chooseLanguage(page, keys, language);
    await signIn(page, keys, language, admin);

    await page.getByRole('option', { name: 'Jazz' }).waitFor();
    await page.getByRole('combobox', { name: sell.findLabel }).fill('Jazz');
    await keys.press('Enter');
    await page.getByRole('listitem').filter({ hasText: 'Stalls' }).first().waitFor();
    await keys.type('12');
    await keys.press('Enter');
    await page.getByRole('timer').waitFor();
    await keys.press('F9');
    await page.getByRole('region', { name: sell.pay, exact: true }).waitFor();
    await keys.type('200');
    await keys.press('Enter');
    await page.getByText(answers.refusals.NO_SHIFT({})).waitFor();
    await expect.poll(() => hasFocus(field(shift.float))).toBe(true);
    await keys.type('300');
    await pictures.show('sell-no-shift');
    await keys.press('Enter');
    // The first shift of a drawer follows none; the second finds less than the first left.
    if (number > 1) {
      await expect.poll(() => hasFocus(field(orders.reason))).toBe(true);
      await keys.type(reason);
      await keys.press('Enter');
    }
    await page.getByRole('region', { name: sell.sold, exact: true }).waitFor();

    await keys.press('Alt+6');
    const drawer = page.getByRole('article', { name: shift.thisDrawer });
    await drawer.getByText(złoty(language, 40_000)).first().waitFor();
    await keys.tabTo(drawer.getByRole('button', { name: shift.acts.payOut, exact: true }));
    await keys.press('Enter');
    await expect.poll(() => hasFocus(field(sell.amount))).toBe(true);
    await keys.type('15');
    await keys.tabTo(field(orders.reason));
    await keys.type(reason);
    await pictures.show('shift-pay-out');
    await keys.press('Enter');
    await drawer.getByText(shift.done.payOut(złoty(language, 1_500))).waitFor();
    const x = page.getByRole('region', { name: shift.xReport, exact: true });
    await x.getByText(złoty(language, 38_500)).waitFor();
    await pictures.show('shift-open');

    await keys.press('F9');
    await page.getByRole('form', { name: shift.countTitle }).waitFor();
    for (const pieces of ['', '1', '1', '1', '1', '1']) {
      await keys.type(pieces);
      await keys.press('Enter');
    }
    const count = page.getByRole('article', { name: shift.countTitle });
    await count.getByText(shift.short(złoty(language, 500))).waitFor();
    await keys.press('F9');
    await expect.poll(() => hasFocus(field(orders.reason))).toBe(true);
    await keys.type(reason);
    await pictures.show('shift-count');
    await keys.press('Enter');
    const z = page.getByRole('region', { name: shift.zReport(number), exact: true });
    await z.getByText(shift.short(złoty(language, 500))).waitFor();
    await pictures.show('shift-z');

    const [settled] = await sqlIn(dataDir)(
      `select expected_minor::int as expected, counted_minor::int as counted, reason
         from settlements where number = $1`,
      [number],
    );
    expect(settled).toEqual({ expected: 38_500, counted: 38_000, reason });
    await keys.press('F9');
    await page.getByText(shift.openTitle).waitFor();
    await pictures.show('shift-none');
    await page.getByRole('link', { name: shift.noneOpen }).waitFor();
    await keys.press('Alt+1');
    await page.getByRole('region', { name: shell.areas.sell }).waitFor();
    await keys.press('Enter');
    await signOut(page, keys, language, admin.name);
    expect(pictures.found).toEqual([]);
    expect(program.complaints).toEqual([]);
  });
});
