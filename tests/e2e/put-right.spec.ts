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

/** A box office with something to sell for 50.00. */
async function withAnEvent(): Promise<string> {
  const dataDir = await aDataFolder();
  await furnished(dataDir, async seller => {
    await anEvent(seller, [{ name: 'Stalls', capacity: 100, participantData: 'name' }]);
  });
  return dataDir;
}

describeWindow('what a clerk got wrong a moment ago', () => {
  let program: Program;
  beforeAll(async () => {
    program = await startProgram({ dataDir: await withAnEvent() });
    await program.page.getByRole('heading', { name: textIn.en.signingIn.signInTitle }).waitFor();
  });

  test.each(
    walkedIn(
      { language: 'fa', name: 'زهرا', reason: 'خبرنگار' },
      { language: 'en', name: 'Anna', reason: 'press' },
    ),
  )('is put right by keys alone, in $language', async ({ language, name, reason }) => {
    const { app, page, dataDir } = program;
    const { sell, orders } = textIn[language];
    const keys = await keyboardOf(app, page, language);
    const pictures = gallery(program, language, 86, true);
    const order = page.getByRole('region', { name: sell.order, exact: true });
    const sums = async () => {
      const rows = await sqlIn(dataDir)(
        `select p.method, p.amount_minor::int as minor from payments p join orders o on o.id = p.order_id
          where o.id = (select id from orders order by created_at desc limit 1)
          order by p.created_at, p.position`,
      );
      return rows.map(({ method, minor }) => [method, minor]);
    };
    await chooseLanguage(page, keys, language);
    await signIn(page, keys, language, admin);
    await keys.press('Alt+1');
    await page.getByRole('option', { name: 'Jazz' }).waitFor();

    /** Two tickets for the same name, in the order that is then to be paid. */
    const holdTwo = async () => {
      await page.getByRole('combobox', { name: sell.findLabel }).fill('Jazz');
      await keys.press('Enter');
      await page.getByRole('listitem').filter({ hasText: 'Stalls' }).first().waitFor();
      await keys.type('12');
      await keys.press('Enter');
      await page.getByRole('timer').waitFor();
      await keys.press('F3');
      for (const _ticket of [1, 2]) {
        await keys.type(name);
        await keys.press('Enter');
        await keys.type(name);
        if (_ticket === 1) await keys.press('Enter');
      }
    };
    const pay = async () => {
      await keys.press('F9');
      await page.getByRole('region', { name: sell.pay, exact: true }).waitFor();
      await keys.press('Enter');
      await page.getByRole('button', { name: sell.nextCustomer, disabled: false }).waitFor();
    };

    await holdTwo();
    await pay();
    await pictures.show('sold-can-be-undone');
    await keys.press('Control+z');
    const undo = page.getByRole('region', { name: sell.undo.title, exact: true });
    const amount = złoty(language, 10_000);
    const confirm = page.getByRole('button', {
      name: sell.undo.confirm(amount, [{ method: 'cash', amount }]),
    });
    await expect.poll(() => hasFocus(confirm)).toBe(true);
    await pictures.show('undo-asked');
    await keys.press('Enter');
    await undo.getByText(sell.undo.done([{ method: 'cash', amount }], 0)).waitFor();
    await pictures.show('undone');
    expect(await sums()).toEqual([
      ['cash', 10_000],
      ['cash', -10_000],
    ]);
    await page.getByRole('button', { name: sell.nextCustomer, disabled: false }).waitFor();
    await keys.press('Enter');

    // The second ticket of the next customer is on the house, and the first one was paid by card.
    await holdTwo();
    await keys.press('Control+ArrowDown');
    const why = order.getByRole('textbox', { name: orders.reason });
    await expect.poll(() => hasFocus(why)).toBe(true);
    await keys.type(reason);
    await pictures.show('on-the-house-asked');
    await keys.press('Enter');
    await order.getByText(sell.free.reason(reason)).first().waitFor();
    await pictures.show('on-the-house');
    await pay();
    const [{ code } = { code: '' }] = await sqlIn(dataDir)(
      `select code from orders order by created_at desc limit 1`,
    );
    await keys.press('Enter');
    await keys.press('Alt+2');
    await keys.tabTo(page.getByRole('searchbox', { name: orders.search }));
    await keys.typeOver(String(code));
    const detail = page.getByRole('article', { name: orders.order(String(code)) });
    await detail.getByText(sell.free.reason(reason)).waitFor();
    await keys.press('Alt+m');
    const card = page.getByRole('radio', { name: orders.method.card });
    await expect.poll(() => hasFocus(card)).toBe(true);
    await pictures.show('wrong-method');
    await keys.press('Enter');
    await detail.getByText(orders.correcting.corrected(orders.method.cash)).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await pictures.show('method-corrected');
    expect(await sums()).toEqual([
      ['cash', 5_000],
      ['cash', -5_000],
      ['card', 5_000],
    ]);
    await signOut(page, keys, language, admin.name);
    expect(pictures.found).toEqual([]);
    expect(program.complaints).toEqual([]);
  });
});
