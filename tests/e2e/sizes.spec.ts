import { v7 } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import type { Language } from '../../core/contract/language.ts';
import { admin } from '../support/fixtures/cast.ts';
import { anEvent } from '../support/fixtures/events.ts';
import { furnished } from '../support/fixtures/folder.ts';
import { anEmptyFolder } from '../support/headless.ts';
import { type Keyboard, keyboardOf } from '../support/keys.ts';
import { type Program, resize } from '../support/launch.ts';
import { describeWindow, photograph, startProgram } from '../support/program.ts';
import { settled, textIn } from '../support/screens.ts';
import { openAdmin } from '../support/screens-admin.ts';
import { misfits } from '../support/screens-fit.ts';
import { hardToHit } from '../support/screens-touch.ts';
import { chooseLanguage, signIn, signOut } from '../support/screens-way-in.ts';

const usual = { width: 1440, height: 900 };
/** From the widest screens to a large window at twice its size, in which all that leads to the next place is done. */
const sizes = [
  { width: 2560, height: 1440 },
  usual,
  { width: 1280, height: 800 },
  { width: 1093, height: 575 },
  { width: 1024, height: 700 },
  { width: 720, height: 450 },
];

/** By the number of its ticket classes. */
const titles = {
  1: 'Jazz at the Mill',
  5: 'Gala Noworoczna: Orkiestra Symfoniczna Filharmonii Krakowskiej i goście',
  12: 'شب شعر و موسیقی: بزرگداشت حافظ شیرازی با همراهی ارکستر ملی',
};
const place = 'Centrum Kongresowe imienia Tadeusza Kościuszki, Kraków';
const classNames = [
  'Miejsca siedzące, sektor pod balkonem',
  'Premium seats with programme and a drink',
  'Ulgowy',
  'جایگاه ویژه',
];

/** A box office with cash in a drawer, something paid, and events with few and with many ticket classes. */
async function aProgramme(): Promise<string> {
  const dataDir = await anEmptyFolder();
  await furnished(dataDir, async at => {
    const { maintenance, shifts } = at.operations;
    await maintenance.changeSettings({ cashDrawer: true });
    await shifts.open({ id: v7(), countedFloatMinor: 30_000 });
    await anEvent(at, [{ name: 'Stalls' }], { title: titles[1] });
    for (const many of [5, 12] as const) {
      const classes = Array.from({ length: many }, (_, index) => ({
        name: `${classNames[index % classNames.length]} ${index + 1}`,
        priceMinor: 148_000 + index * 550,
        participantData: index === 0 ? ('nationalId' as const) : ('none' as const),
      }));
      await anEvent(at, classes, { title: titles[many], place });
    }
  });
  return dataDir;
}

describeWindow('every screen in windows of every size', () => {
  let program: Program;
  beforeAll(async () => {
    program = await startProgram({ dataDir: await aProgramme() });
  });

  test.each(['en', 'pl', 'fa'] as const)(
    'is whole in %s, and nothing covers anything',
    async language => {
      const { app, page } = program;
      const keys = await keyboardOf(app, page, language);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await chooseLanguage(page, keys, language);
      const fits = async (name: string) => {
        const found: string[] = [];
        for (const size of sizes) {
          await resize(app, size);
          await expect.poll(() => page.evaluate('innerWidth')).toBe(size.width);
          await settled(page);
          const where = `${language}-${name}-${size.width}`;
          if (process.env['ROWLOCK_ALL_PICTURES']) await photograph(page, `size-${where}`);
          found.push(...(await misfits(page)).map(each => `${where}: ${each}`));
        }
        expect.soft(found).toEqual([]);
        await resize(app, usual);
        // A finger and a weak eye are the same in every language.
        if (language === 'en') await hit(name);
      };
      await fits('sign-in');
      await signIn(page, keys, language, admin);
      await sell(language, keys, fits);
      await others(language, keys, fits);
      await dialogs(keys, fits);
      await signOut(page, keys, language, admin.name);
      expect(program.complaints).toEqual([]);
    },
  );

  /** Once in each of the colours, in a window as wide as most. */
  async function hit(name: string) {
    const { page } = program;
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      // An edge may be on its way to the colour of the field in hand.
      const found = async () =>
        (await hardToHit(page)).map(each => `${name}, ${colorScheme}: ${each}`);
      await expect.poll(found).toEqual([]);
    }
  }

  type Fits = (name: string) => Promise<void>;

  async function sell(language: Language, keys: Keyboard, fits: Fits) {
    const { page } = program;
    const { sell: text } = textIn[language];
    await keys.press('Alt+1');
    const search = page.getByRole('combobox', { name: text.findLabel });
    await search.fill('');
    await page.getByRole('option').nth(2).waitFor();
    await fits('find');
    for (const many of [1, 12, 5] as const) {
      await search.fill(titles[many]);
      await search.press('Enter');
      await page.getByRole('heading', { name: titles[many] }).waitFor();
      await page
        .getByRole('listitem')
        .nth(many - 1)
        .waitFor();
      await fits(`${many}-classes`);
    }
    await keys.type('12');
    await keys.press('Enter');
    await keys.type('23');
    await keys.press('Enter');
    const order = page.getByRole('region', { name: text.order, exact: true });
    await order.getByRole('timer').waitFor();
    await keys.press('Enter');
    await keys.type('Margaret');
    await fits('order');
    // In Persian a last name is called as a first name and more.
    const cell = (label: string, at: number) =>
      order.getByRole('textbox', { name: new RegExp(`^${label}[,،]`) }).nth(at);
    for (const [at, pesel] of ['44051401359', '02070803628'].entries()) {
      await cell(text.firstName, at).fill('Świętosława');
      await cell(text.lastName, at).fill('Featherstonehaugh');
      await cell(text.pesel, at).fill(pesel);
    }
    await keys.press('F9');
    await page.getByRole('region', { name: text.pay, exact: true }).waitFor();
    await fits('pay');
    await keys.type('8000');
    await keys.press('Enter');
    await page.getByRole('region', { name: text.sold, exact: true }).waitFor();
    await fits('done');
    await keys.press('Enter');
  }

  async function others(language: Language, keys: Keyboard, fits: Fits) {
    const { page } = program;
    const { events, admin: pages, settings, maintenance } = textIn[language];
    await keys.press('Alt+2');
    await page.getByRole('article').waitFor();
    await fits('orders');
    await keys.press('Enter');
    await fits('order-detail');
    await keys.press('Alt+3');
    await page.getByRole('form', { name: events.form }).waitFor();
    await fits('events');
    await keys.press('Enter');
    await fits('event');
    await keys.press('Alt+6');
    await fits('shift');
    for (const [title, name] of [
      [pages.status.title, 'admin-status'],
      [settings.title, 'admin-settings'],
      [maintenance.database, 'admin-database'],
    ] as const) {
      await keys.press('Alt+6');
      await openAdmin(page, keys, language, title);
      await fits(name);
    }
  }

  async function dialogs(keys: Keyboard, fits: Fits) {
    const dialog = program.page.getByRole('dialog');
    for (const [key, name] of [
      ['F1', 'keys'],
      ['ControlOrMeta+k', 'palette'],
    ] as const) {
      await keys.press(key);
      await dialog.waitFor();
      await fits(name);
      await keys.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
  }
});
