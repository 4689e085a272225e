import { readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { expect, test } from 'vitest';
import { admin } from '../support/fixtures/cast.ts';
import { aDataFolder, serverOf } from '../support/headless.ts';
import { keyboardOf } from '../support/keys.ts';
import { ended, gone } from '../support/processes.ts';
import { describeWindow, photograph, startProgram } from '../support/program.ts';
import { textIn } from '../support/screens.ts';
import {
  aFolderWithAnEvent,
  cell,
  counts,
  holdTwo,
  orderIn,
  payExactly,
  whole,
} from '../support/screens-sale.ts';
import { signIn } from '../support/screens-way-in.ts';
import { within } from '../support/within.ts';

const { sell, ui } = textIn.en;

/** What a built-in server has of the window's; with the other end of a page's socket it hides its death. */
async function ofTheWindow(server: number): Promise<string[]> {
  const folder = `/proc/${server}/fd`;
  const open = await readdir(folder).catch(() => []);
  const files = open.map(fd => readlink(join(folder, fd)).catch(() => ''));
  return (await Promise.all(files)).filter(each => each.includes('chromium'));
}

/** Not through the page that the driver knows, which has crashed. */
const textOfPage = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
  );

describeWindow('a program that is killed with a hold open', () => {
  test.each([
    ['alone', false],
    ['and its server with it, as by a power cut', true],
  ])('%s: the hold is offered again with what was typed, and is sold', async (_, serverToo) => {
    const dataDir = await aFolderWithAnEvent();
    const first = await startProgram({ dataDir });
    const hands = await keyboardOf(first.app, first.page, 'en');
    await signIn(first.page, hands, 'en', admin);
    await holdTwo(first.page, hands);
    for (const word of ['Anna', 'Nowak', '44051401359']) {
      await hands.type(word);
      await hands.press('Enter');
    }
    await hands.type('Jan');
    await hands.press('Enter');
    // Half a name, and no key after it: the pause in typing keeps it.
    await hands.type('Kow');
    await expect.poll(() => first.page.getByText(ui.saved, { exact: true }).count()).toBe(2);
    const code = await orderIn(first.page).locator('header bdi').first().innerText();

    await first.kill();
    const server = await serverOf(dataDir);
    if (server && serverToo) {
      process.kill(server, 'SIGKILL');
      expect(await gone(server, 5_000)).toBe(true);
    }

    const { app, page, close, complaints } = await startProgram({ dataDir });
    const keys = await keyboardOf(app, page, 'en');
    await signIn(page, keys, 'en', admin);
    const order = orderIn(page);
    await order.getByText(sell.leftOpen).waitFor();
    await photograph(page, `en-light-crash-left-open-${serverToo ? 'power' : 'program'}`);
    expect(await serverOf(dataDir)).toSatisfy(pid => (pid === server) === !serverToo);
    expect(await counts(dataDir)).toEqual(whole(2, 0));

    await keys.press('F9');
    await cell(page, sell.firstName, 2).waitFor();
    expect(await order.locator('header bdi').first().innerText()).toBe(code);
    const value = (label: string, ticket: number) => cell(page, label, ticket).inputValue();
    expect(await value(sell.firstName, 1)).toBe('Anna');
    expect(await value(sell.lastName, 1)).toBe('Nowak');
    // Kept encrypted, and shown masked.
    expect(await cell(page, sell.pesel, 1).getAttribute('placeholder')).toBe('440514*****');
    expect(await value(sell.firstName, 2)).toBe('Jan');
    expect(await value(sell.lastName, 2)).toBe('Kow');

    await keys.tabTo(cell(page, sell.lastName, 2));
    await keys.typeOver('Kowalski');
    await keys.press('Enter');
    await keys.type('02270803624');
    await payExactly(page, keys);
    expect(await counts(dataDir)).toEqual(whole(0, 2));
    expect(complaints).toEqual([]);
    await close();
  });

  test('its page alone: it comes back by itself, signed in, and offers the hold', async () => {
    const dataDir = await aFolderWithAnEvent();
    const { app, page, close } = await startProgram({ dataDir });
    const keys = await keyboardOf(app, page, 'en');
    await signIn(page, keys, 'en', admin);
    await holdTwo(page, keys);
    expect(await ofTheWindow((await serverOf(dataDir)) ?? 0)).toEqual([]);
    // Asked again and again, each time with an answer at once: a promise of the window that waits for its page
    // can be lost with the page it was made beside.
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const loads: number[] = [];
      Object.assign(globalThis, { loads });
      window?.webContents.on('did-finish-load', () => loads.push(Date.now()));
      window?.webContents.forcefullyCrashRenderer();
    });
    const loads = () =>
      app.evaluate(() => (globalThis as unknown as { loads: number[] }).loads.length);
    await expect.poll(loads, { timeout: 20_000 }).toBe(1);
    const words = () => within(5_000, 'an answer of the page', textOfPage(app));
    await expect.poll(words, { timeout: 20_000 }).toContain(sell.leftOpen);
    expect(await counts(dataDir)).toEqual(whole(2, 0));
    await close();
  });
});

describeWindow('a program that the system tells to end', () => {
  test('ends its database with it', async () => {
    const dataDir = await aDataFolder();
    const { app, close } = await startProgram({ dataDir });
    const program = app.process();
    await expect.poll(() => serverOf(dataDir), { timeout: 20_000 }).not.toBeNull();
    const server = (await serverOf(dataDir)) ?? 0;
    program.kill('SIGTERM');
    expect(await ended(program, 15_000)).toBe(true);
    expect(await gone(server, 5_000)).toBe(true);
    await close();
  });
});
