import { expect, test } from 'vitest';
import { admin } from '../support/fixtures/cast.ts';
import { serverOf } from '../support/headless.ts';
import { keyboardOf } from '../support/keys.ts';
import { describeWindow, photograph, startProgram } from '../support/program.ts';
import { textIn } from '../support/screens.ts';
import {
  aFolderWithAnEvent,
  cell,
  counts,
  holdTwo,
  payExactly,
  whole,
} from '../support/screens-sale.ts';
import { signIn } from '../support/screens-way-in.ts';

const { database, sell, shell, ui } = textIn.en;

describeWindow('a database that goes away in the middle of a sale', () => {
  test('is told at once; what was typed stays, it comes back by itself, and the sale is finished', async () => {
    const dataDir = await aFolderWithAnEvent();
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
    // Which of the two it says depends on how far the next server had come when it was killed.
    const notice = page
      .getByRole('alert')
      .filter({ hasText: shell.lostBar })
      .or(page.getByRole('alert').filter({ hasText: database.cannotStart.title }));
    // The program starts it again within a moment; the outage lasts until the window has told of it.
    await expect
      .poll(
        async () => {
          const running = await serverOf(dataDir);
          if (running) killIfThere(running);
          return notice.isVisible();
        },
        { timeout: 20_000, interval: 100 },
      )
      .toBe(true);
    await photograph(page, 'en-light-database-away');
    // Typing goes on as if nothing had happened.
    await keys.press('Enter');
    await keys.type('Kowalski');
    await keys.press('Enter');
    await keys.type('02270803624');

    await page.getByText(shell.connected, { exact: true }).waitFor();
    await notice.waitFor({ state: 'detached' });
    expect(await serverOf(dataDir)).not.toBe(server);
    expect(await cell(page, sell.firstName, 2).inputValue()).toBe('Jan');
    expect(await cell(page, sell.lastName, 2).inputValue()).toBe('Kowalski');
    await expect.poll(() => page.getByText(ui.saved, { exact: true }).count()).toBe(2);
    await payExactly(page, keys);
    expect(await counts(dataDir)).toEqual(whole(0, 2));
    await close();
  });
});

/** Between finding a process and killing it, it may have ended by itself. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
