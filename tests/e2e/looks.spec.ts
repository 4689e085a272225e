import { beforeAll, expect, test } from 'vitest';
import type { Language } from '../../core/contract/language.ts';
import { demoOperators, demoPassword } from '../../electron/demo/operators.ts';
import { type Keyboard, keyboardOf } from '../support/keys.ts';
import type { Program } from '../support/launch.ts';
import { describeWindow, startProgram } from '../support/program.ts';
import { plainText, textIn } from '../support/screens.ts';
import { enterPage, openAdmin } from '../support/screens-admin.ts';
import { type Gallery, gallery } from '../support/screens-gallery.ts';
import { chooseLanguage, signIn, signOut } from '../support/screens-way-in.ts';

const found = demoOperators.find(({ role }) => role === 'admin');
const admin = { name: found?.name ?? '', email: found?.email ?? '', password: demoPassword };

/** An event of the sample data in each language, and the keys that choose tickets with names. */
const sales: Readonly<
  Record<Language, { event: string; classes: string[]; names: string[]; given: string }>
> = {
  en: {
    event: 'Jazz at the Old Brewery',
    classes: ['12', '31'],
    names: ['Margaret', 'Featherstonehaugh'],
    given: '300',
  },
  pl: {
    event: 'Dane w zdrowiu: konferencja krajowa',
    classes: ['12'],
    names: ['Świętosława', 'Brzęczyszczykiewicz', '44051401358'],
    given: '2500',
  },
  // In rials: the longest amounts there are.
  fa: { event: 'نمایش «پرواز سیمرغ»', classes: ['13', '22'], names: [], given: '20000000' },
};

describeWindow('every screen, over three languages, two themes and two sizes', () => {
  let program: Program;
  beforeAll(async () => {
    program = await startProgram({ demo: true });
    await program.page.getByRole('heading', { name: textIn.en.training.whoTitle }).waitFor();
  });

  test.each(['en', 'pl', 'fa'] as const)('is whole and right in %s', async language => {
    const { app, page } = program;
    const keys = await keyboardOf(app, page, language);
    const pictures = gallery(program, language, 21, language !== 'pl');
    const { show } = pictures;
    await chooseLanguage(page, keys, language);
    await show('sign-in-as');
    await keys.tabTo(page.getByRole('button', { name: textIn[language].training.asUsual }));
    await keys.press('Enter');
    await page.getByRole('heading', { name: textIn[language].signingIn.signInTitle }).waitFor();
    await show('sign-in');
    await signIn(page, keys, language, admin);
    const code = await sell(language, keys, show);
    await others(language, keys, show, code);
    await keys.press('Alt+1');
    await keys.press('Enter');
    await page.getByRole('combobox', { name: textIn[language].sell.findLabel }).fill('');
    await signOut(page, keys, language, admin.name, textIn[language].training.whoTitle);
    expect(pictures.found).toEqual([]);
    expect(program.complaints).toEqual([]);
  });

  async function sell(language: Language, keys: Keyboard, show: Gallery['show']) {
    const { page } = program;
    const { sell: text } = textIn[language];
    const { event, classes, names, given } = sales[language];
    await page.getByRole('option', { name: event }).waitFor();
    await show('sell-find');
    await keys.type(event.slice(0, 8));
    await keys.press('Enter');
    await page.getByRole('heading', { name: event }).waitFor();
    for (const each of classes) {
      await keys.type(each);
      await keys.press('Enter');
    }
    const order = page.getByRole('region', { name: text.order, exact: true });
    await order.getByRole('timer').waitFor();
    await keys.press('Enter');
    for (const [at, each] of names.entries()) {
      if (at > 0) await keys.press('Enter');
      await keys.type(each);
    }
    await show('sell-order');
    await complete(language, keys);
    await keys.press('F9');
    await page.getByRole('region', { name: text.pay, exact: true }).waitFor();
    await keys.type(given);
    await show('sell-pay');
    await keys.press('Enter');
    await page.getByRole('region', { name: text.sold, exact: true }).waitFor();
    await show('sell-done');
    return plainText(order.locator('header bdi').first());
  }

  /** Polish tickets ask for a PESEL each: puts the wrong one right and fills the second row. */
  async function complete(language: Language, keys: Keyboard) {
    if (language !== 'pl') return;
    const { page } = program;
    const { sell: text } = textIn.pl;
    await keys.tabTo(page.getByRole('textbox', { name: text.pesel }).first());
    await keys.typeOver('44051401359');
    for (const each of ['Jan', 'Kowalski', '02270803624']) {
      await keys.press('Enter');
      await keys.type(each);
    }
  }

  async function others(language: Language, keys: Keyboard, show: Gallery['show'], code: string) {
    const { page } = program;
    const { orders, shell, events, admin: pages, journal } = textIn[language];
    await keys.press('Alt+2');
    await page.getByRole('article', { name: orders.order(code) }).waitFor();
    await show('orders');
    await keys.press('Alt+x');
    await page.getByRole('dialog').waitFor();
    await show('order-cancel');
    await keys.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await keys.press('Alt+3');
    await page.getByRole('form', { name: events.form }).waitFor();
    await show('events');
    await openAdmin(page, keys, language, pages.status.title);
    await show('admin-status');
    await keys.press('Escape');
    await enterPage(page, keys, language, pages.journal);
    await page.getByRole('listbox', { name: journal.list }).getByRole('option').first().waitFor();
    await show('journal');
    await keys.press('ControlOrMeta+k');
    await page.getByRole('dialog', { name: shell.findAnything }).waitFor();
    await show('palette');
    await keys.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await keys.press('Alt+1');
    await keys.press('F1');
    await page.getByRole('dialog', { name: shell.keys }).waitFor();
    await show('keys');
    await keys.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
});
