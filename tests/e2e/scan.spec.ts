import { expect, test } from 'vitest';
import { admin } from '../support/fixtures/cast.ts';
import { sqlIn } from '../support/fixtures/owner.ts';
import { hasFocus, keyboardOf } from '../support/keys.ts';
import { describeWindow, startProgram } from '../support/program.ts';
import { scannerOf } from '../support/scanner.ts';
import { plainText, textIn } from '../support/screens.ts';
import {
  aFolderWithAnEvent,
  cell,
  counts,
  nameTwo,
  orderIn,
  payExactly,
  whole,
} from '../support/screens-sale.ts';
import { signIn } from '../support/screens-way-in.ts';

const { orders, scan: text, sell, shell } = textIn.en;
const goods = ['5901234123457', '59012344', '2000000012346'];

describeWindow('a scanner in a real window', () => {
  test('holds, pays, names and cancels nothing, and finds the order of a ticket', async () => {
    const dataDir = await aFolderWithAnEvent();
    const { app, page, complaints, close } = await startProgram({ dataDir });
    const keys = await keyboardOf(app, page, 'en');
    const scan = await scannerOf(app, page);
    const line = (code: string) => page.getByTitle(text.nothing(code));
    await signIn(page, keys, 'en', admin);
    await page.getByRole('option', { name: 'Jazz at the Mill' }).waitFor();

    // An event is chosen, and nothing held; then 12 and Enter, as fast, are two.
    await keys.type('jazz');
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'Jazz at the Mill' }).waitFor();
    for (const code of goods) {
      await scan(code);
      await line(code).waitFor();
    }
    expect(await counts(dataDir)).toEqual(whole(0, 0));
    await scan('12');
    await orderIn(page).getByRole('timer').waitFor();

    // Into the names: an id lands in none of them, and none is saved.
    await keys.press('Enter');
    await cell(page, sell.firstName, 1).and(page.locator(':focus')).waitFor();
    await scan('44051401359');
    await page.getByTitle(text.id).waitFor();
    await scan('5901234123457');
    await line('5901234123457').waitFor();
    for (const field of [sell.firstName, sell.lastName])
      expect(await cell(page, field, 1).inputValue()).toBe('');
    // Its own field takes it, and Enter goes on.
    await cell(page, sell.pesel, 1).focus();
    await scan('44051401359');
    await cell(page, sell.firstName, 2).and(page.locator(':focus')).waitFor();

    await nameTwo(page);
    await cell(page, sell.pesel, 2).fill('02070803628');

    // Into the money: none is taken.
    await keys.press('F9');
    const pay = page.getByRole('region', { name: sell.pay, exact: true });
    const amount = pay.getByRole('textbox', { name: sell.given });
    await amount.and(page.locator(':focus')).waitFor();
    await scan('59012344');
    await line('59012344').waitFor();
    expect(await amount.inputValue()).toBe('');
    expect(await counts(dataDir)).toEqual(whole(2, 0));
    await payExactly(page, keys);
    const code = await plainText(orderIn(page).locator('header bdi').first());
    const [ticket] = await sqlIn(dataDir)('select code from tickets where code is not null');

    // After the sale the change stays; from an empty counter the ticket leads to its order.
    await scan(String(ticket?.['code']));
    await page.getByTitle(new RegExp(code)).waitFor();
    await page.getByRole('region', { name: sell.sold }).waitFor();
    // The Enter that took the money is not taken for the next one, however soon it is struck again.
    const search = page.getByRole('combobox', { name: sell.findLabel });
    await expect
      .poll(async () => {
        await keys.press('Enter');
        return hasFocus(search);
      })
      .toBe(true);
    await scan(String(ticket?.['code']));
    const detail = page.getByRole('article', { name: orders.order(code) });
    await detail.waitFor();
    await page.getByRole('region', { name: shell.areas.orders }).waitFor();

    // Into the reason for a cancellation: nothing is cancelled.
    await keys.press('Alt+x');
    const question = page.getByRole('dialog');
    const reason = question.getByRole('textbox');
    await reason.and(page.locator(':focus')).waitFor();
    await scan('K7Q2MN8P');
    await line('K7Q2MN8P').waitFor();
    expect(await reason.inputValue()).toBe('');
    expect(await counts(dataDir)).toEqual(whole(0, 2));
    expect(complaints).toEqual([]);
    await close();
  });
});
