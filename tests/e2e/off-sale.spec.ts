import { expect, test } from 'vitest';
import { clerk } from '../support/fixtures/cast.ts';
import { sqlIn } from '../support/fixtures/owner.ts';
import { keyboardOf } from '../support/keys.ts';
import { describeWindow, photograph, startProgram } from '../support/program.ts';
import { settled, textIn } from '../support/screens.ts';
import {
  aFolderWithAnEvent,
  cell,
  counts,
  holdTwo,
  nameTwo,
  orderIn,
  payExactly,
  stalls,
  whole,
} from '../support/screens-sale.ts';
import { chooseLanguage, signIn } from '../support/screens-way-in.ts';

/** What an organizer at another counter does; by the tables, so that this window alone is under test. */
const become = async (dataDir: string, status: string) =>
  sqlIn(dataDir)(`update events set status = '${status}'`);

describeWindow('an event that is taken off sale while a clerk has it open', () => {
  test('goes by itself, leads back to the list, and what is held is still paid', async () => {
    const language = 'en';
    const { sell } = textIn[language];
    const dataDir = await aFolderWithAnEvent();
    const { app, page, complaints, close } = await startProgram({ dataDir });
    const keys = await keyboardOf(app, page, language);
    await signIn(page, keys, language, clerk);
    await holdTwo(page, keys);
    await page.keyboard.type('Anna');

    await become(dataDir, 'draft');
    const pane = page.getByRole('region', { name: 'Jazz at the Mill' });
    await pane.getByText(sell.offSale.gone).waitFor();
    await pane.getByText(sell.offSaleHeld).waitFor();
    expect(await pane.getByRole('listitem').count()).toBe(0);
    await settled(page);
    await photograph(page, 'en-light-off-sale-held');
    // The order and the field that was being typed in are where they were.
    expect(await cell(page, sell.firstName, 1).inputValue()).toBe('Anna');
    await cell(page, sell.firstName, 1).and(page.locator(':focus')).waitFor();
    await orderIn(page).getByRole('timer').waitFor();

    await nameTwo(page);
    await cell(page, sell.pesel, 1).fill('44051401359');
    await cell(page, sell.pesel, 2).fill('02070803628');
    await payExactly(page, keys);
    expect(await counts(dataDir)).toEqual(whole(0, 2));
    expect(complaints).toEqual([]);
    await close();
  });

  test.each(['cancelled', 'postponed'] as const)('says that it is %s', async status => {
    const language = 'pl';
    const { sell, signingIn } = textIn[language];
    const dataDir = await aFolderWithAnEvent();
    const { app, page, complaints, close } = await startProgram({ dataDir });
    const keys = await keyboardOf(app, page, language);
    await page.getByRole('heading', { name: textIn.en.signingIn.signInTitle }).waitFor();
    await chooseLanguage(page, keys, language);
    await page.getByRole('heading', { name: signingIn.signInTitle }).waitFor();
    await signIn(page, keys, language, clerk);
    await page.getByRole('option', { name: 'Jazz' }).waitFor();
    await keys.type('jazz');
    await keys.press('Enter');
    const pane = page.getByRole('region', { name: 'Jazz at the Mill' });
    await pane.getByRole('listitem').filter({ hasText: stalls.name }).waitFor();
    // A digit names the class: the focus is in a field that goes away.
    await keys.type('1');

    await become(dataDir, status);
    await pane.getByText(sell.offSale[status]).waitFor();
    await settled(page);
    await photograph(page, `pl-light-off-sale-${status}`);
    await keys.press('Escape');
    const search = page.getByRole('combobox', { name: sell.findLabel });
    await search.and(page.locator(':focus')).waitFor();

    await become(dataDir, 'published');
    await pane.getByRole('listitem').filter({ hasText: stalls.name }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});
