import { expect, test } from 'vitest';
import { aDataFolder, serverOf } from '../support/headless.ts';
import { keyboardOf } from '../support/keys.ts';
import { describeWindow, photograph, startProgram } from '../support/program.ts';
import { textIn } from '../support/screens.ts';
import {
  admin,
  cell,
  counts,
  holdTwo,
  payExactly,
  whole,
  withAnEvent,
} from '../support/screens-sale.ts';
import { signIn } from '../support/screens-way-in.ts';

const { sell, shell, ui } = textIn.en;

describeWindow('a database that goes away in the middle of a sale', () => {
  test('is told at once; what was typed stays, it comes back by itself, and the sale is finished', async () => {
    const dataDir = await aDataFolder();
    await withAnEvent(dataDir);
    const { app, page, close } = await startProgram({ dataDir });
    const keys = await keyboardOf(app, page, 'en');
    await signIn(page, keys, 'en', admin);
    await holdTwo(page, keys);
    for (const word of ['Anna', 'Nowak', '44051401359']) {
      await keys.type(word);
      await keys.press('Enter');
    }
    await keys.type('Jan');

    const server = await serverOf(dataDir);
    if (!server) throw new Error('there is no built-in server to kill');
    process.kill(server, 'SIGKILL');
    const killed = performance.now();
    await page.getByRole('alert').filter({ hasText: shell.lostBar }).waitFor({ timeout: 5_000 });
    const told = performance.now() - killed;
    expect(told).toBeLessThan(3_000);
    await photograph(page, 'en-light-database-away');
    // Typing goes on as if nothing had happened.
    await keys.press('Enter');
    await keys.type('Kowalski');
    await keys.press('Enter');
    await keys.type('02270803624');

    await page.getByText(shell.connected, { exact: true }).waitFor();
    await page.getByRole('alert').filter({ hasText: shell.lostBar }).waitFor({ state: 'detached' });
    expect(await serverOf(dataDir)).not.toBe(server);
    expect(await cell(page, sell.firstName, 2).inputValue()).toBe('Jan');
    expect(await cell(page, sell.lastName, 2).inputValue()).toBe('Kowalski');
    await expect.poll(() => page.getByText(ui.saved, { exact: true }).count()).toBe(2);
    await payExactly(page, keys);
    expect(await counts(dataDir)).toEqual(whole(0, 2));
    await close();
  });
});
