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
import { misfits } from '../support/screens-fit.ts';
import { chooseLanguage, signIn } from '../support/screens-way-in.ts';

/** From the widest screens to a large window at twice its size, in which all that leads to the next place is done. */
const sizes = [
  { width: 2560, height: 1440 },
  { width: 1440, height: 900 },
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
    const keys = await keyboardOf(program.app, program.page, 'en');
    await signIn(program.page, keys, 'en', admin);
  });

  test.each(['en', 'pl', 'fa'] as const)(
    'is whole in %s, and nothing covers anything',
    async language => {
      const { app, page } = program;
      const keys = await keyboardOf(app, page, language);
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
      };
      await sell(language, keys, fits);
      await others(language, keys, fits);
      expect(program.complaints).toEqual([]);
    },
  );

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
    const { events, admin: pages } = textIn[language];
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
    await keys.press('Alt+4');
    await page.getByRole('heading', { name: pages.status.title }).waitFor();
    await fits('admin-status');
  }
});
