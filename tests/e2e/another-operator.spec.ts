import { expect, test } from 'vitest';
import { admin, clerk } from '../support/fixtures/cast.ts';
import { keyboardOf } from '../support/keys.ts';
import { describeWindow, startProgram } from '../support/program.ts';
import { textIn } from '../support/screens.ts';
import {
  aFolderWithAnEvent,
  cell,
  counts,
  holdTwo,
  orderIn,
  whole,
} from '../support/screens-sale.ts';
import { signIn, signOut } from '../support/screens-way-in.ts';

const { orders, sell, shell, ui } = textIn.en;

describeWindow('another operator at the same counter', () => {
  test('sees nothing of the customer before, and goes on with the hold from its detail', async () => {
    const dataDir = await aFolderWithAnEvent();
    const { app, page, complaints, close } = await startProgram({ dataDir });
    const keys = await keyboardOf(app, page, 'en');
    await signIn(page, keys, 'en', admin);
    await holdTwo(page, keys);
    await keys.type('Anna');
    await page.getByText(ui.saved, { exact: true }).waitFor();
    await signOut(page, keys, 'en', admin.name);

    await signIn(page, keys, 'en', clerk);
    // What a clerk may not do is not there.
    expect(await page.getByRole('link', { name: shell.areas.admin }).count()).toBe(0);
    await orderIn(page).getByText(sell.leftOpen).waitFor();
    expect(await cell(page, sell.firstName, 1).count()).toBe(0);
    const search = page.getByRole('combobox', { name: sell.findLabel });
    expect(await search.inputValue()).toBe('');

    await keys.press('Alt+2');
    await page.getByRole('button', { name: orders.continueSale }).waitFor();
    await keys.press('F9');
    await cell(page, sell.firstName, 1).waitFor();
    expect(await cell(page, sell.firstName, 1).inputValue()).toBe('Anna');

    await keys.press('F4');
    await orderIn(page).getByText(sell.released(2)).waitFor();
    await expect.poll(() => counts(dataDir)).toEqual(whole(0, 0));
    expect(complaints).toEqual([]);
    await close();
  });
});
