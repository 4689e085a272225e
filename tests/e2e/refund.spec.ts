import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Language } from '../../core/contract/language.ts';
import { admin, clerk, pesel, pins } from '../support/fixtures/cast.ts';
import { anEvent } from '../support/fixtures/events.ts';
import { furnished } from '../support/fixtures/folder.ts';
import { soldAt } from '../support/fixtures/orders.ts';
import { sqlIn } from '../support/fixtures/owner.ts';
import { anOperator, withPin } from '../support/fixtures/people.ts';
import { aDataFolder } from '../support/headless.ts';
import { hasFocus, type Keyboard, keyboardOf } from '../support/keys.ts';
import type { Program } from '../support/launch.ts';
import { describeWindow, startProgram } from '../support/program.ts';
import { textIn, złoty } from '../support/screens.ts';
import { openAdmin } from '../support/screens-admin.ts';
import { gallery } from '../support/screens-gallery.ts';
import { chooseLanguage } from '../support/screens-way-in.ts';
import { walkedIn } from '../support/walked-in.ts';

const wrongPin = '604815';

/** A counter with two people who have a PIN, a clerk with a limit, and a larger paid order per language. */
const withLargeOrders = (dataDir: string): Promise<Record<Language, string>> =>
  furnished(dataDir, async (seller, host) => {
    await anOperator(seller, { refundLimitMinor: 8_000, ...clerk });
    for (const each of [clerk, admin]) await withPin(host, each, pins[each.name] ?? '');
    const { classId } = await anEvent(seller);
    const aCode = async () => (await soldAt(seller, classId, pesel, 2)).code;
    return { en: await aCode(), pl: await aCode(), fa: await aCode() };
  });

describeWindow('a refund above the limit', () => {
  let program: Program;
  let codes: Record<Language, string>;
  beforeAll(async () => {
    const dataDir = await aDataFolder();
    codes = await withLargeOrders(dataDir);
    program = await startProgram({ dataDir });
  });

  /** By PIN, from the cover of the counter. */
  async function letIn(keys: Keyboard, language: Language, name: string) {
    const { page } = program;
    const { signingIn, shell } = textIn[language];
    const person = page.getByRole('radio', { name });
    await keys.tabTo(page.getByRole('textbox', { name: signingIn.pin }));
    while (!(await person.isChecked())) await keys.press('ArrowDown');
    await keys.type(pins[name] ?? '');
    await keys.press('Enter');
    await page.getByRole('navigation', { name: shell.mainMenu }).waitFor();
  }
  async function leave(keys: Keyboard, language: Language) {
    await keys.press('Alt+l');
    await program.page
      .getByRole('heading', { name: textIn[language].signingIn.pinTitle })
      .waitFor();
  }
  const mayAdminConfirm = async (may: boolean) =>
    sqlIn(program.dataDir)('update operators set active = $1 where name = $2', [may, admin.name]);

  test.each(walkedIn('pl', 'fa'))(
    'is confirmed by a second person, by keys alone, in %s',
    async language => {
      const { app, page } = program;
      const { signingIn, orders } = textIn[language];
      const keys = await keyboardOf(app, page, language);
      const pictures = gallery(program, language, 71, true);
      await page.getByRole('radiogroup').waitFor();
      await chooseLanguage(page, keys, language);
      await letIn(keys, language, clerk.name);

      await keys.press('Alt+2');
      await keys.tabTo(page.getByRole('searchbox', { name: orders.search }));
      const code = codes[language];
      await keys.typeOver(code);
      const detail = page.getByRole('article', { name: orders.order(code) });
      await detail.waitFor();
      await keys.press('Alt+x');
      const question = page.getByRole('dialog');
      const reason = question.getByRole('textbox', { name: orders.reason });
      await reason.waitFor();
      await keys.type('Choroba');

      await mayAdminConfirm(false);
      await keys.press('Enter');
      await question.getByText(orders.nobodyConfirms).waitFor();
      await pictures.show('refund-nobody');
      await mayAdminConfirm(true);
      await keys.press('Enter');
      const limits = [złoty(language, 10_000), złoty(language, 8_000)] as const;
      await question.getByText(orders.aboveLimit(...limits)).waitFor();
      await question.getByRole('radio', { name: admin.name, checked: true }).waitFor();
      const pin = question.getByRole('textbox', { name: signingIn.pin });
      expect(await hasFocus(pin)).toBe(true);
      expect(await pin.getAttribute('type')).toBe('password');
      await pictures.show('refund-second-person');

      await keys.type(wrongPin);
      await keys.press('Enter');
      await question.getByText(signingIn.pinWrong).waitFor();
      expect(await reason.inputValue()).toBe('Choroba');
      await pictures.show('refund-wrong-pin');
      // What was wrong is chosen: the next key replaces it.
      await keys.type(pins[admin.name] ?? '');
      await keys.press('Enter');
      await detail.getByText(orders.wasCancelled(2)).waitFor();
      await question.waitFor({ state: 'detached' });
      await detail.getByText(orders.confirmedBy(admin.name)).waitFor();
      await pictures.show('refund-confirmed');
      await leave(keys, language);
      expect(pictures.found).toEqual([]);
      expect(program.complaints).toEqual([]);
      expect(await logsWith(Object.values(pins), wrongPin)).toEqual([]);
    },
  );

  test.each(walkedIn('fa', 'pl'))(
    'is what an admin decides by the limit, in %s',
    async language => {
      const { app, page } = program;
      const { operators } = textIn[language];
      const keys = await keyboardOf(app, page, language);
      const pictures = gallery(program, language, 76, true);
      await page.getByRole('radiogroup').waitFor();
      await chooseLanguage(page, keys, language);
      await letIn(keys, language, admin.name);
      await openAdmin(page, keys, language, operators.title);
      await keys.tabTo(page.getByRole('button', { name: operators.actionsFor(clerk.name) }));
      await keys.press('Enter');
      await keys.tabTo(page.getByRole('menuitem', { name: operators.refundLimit }), 'ArrowDown');
      await keys.press('Enter');
      const question = page.getByRole('dialog', { name: operators.refundLimitOf(clerk.name) });
      const amount = question.getByRole('textbox', { name: operators.refundAlone });
      await keys.tabTo(amount);
      await keys.typeOver(language === 'fa' ? '۹۰' : '90');
      await pictures.show('refund-limit');
      await keys.press('Enter');
      await question.waitFor({ state: 'detached' });
      await page.getByText(operators.refundsUpTo(złoty(language, 9_000))).waitFor();
      await pictures.show('refund-limit-listed');
      await leave(keys, language);
      expect(pictures.found).toEqual([]);
      expect(program.complaints).toEqual([]);
    },
  );

  async function logsWith(...values: (string | string[])[]): Promise<string[]> {
    const folder = join(program.dataDir, 'logs');
    const names = await readdir(folder);
    expect(names).not.toEqual([]);
    const logs = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')));
    return values.flat().filter(each => logs.some(log => log.includes(each)));
  }
});
