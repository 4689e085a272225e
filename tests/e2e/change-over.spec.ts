import { beforeAll, describe, expect, test } from 'vitest';
import { admin, clerk, pins } from '../support/fixtures/cast.ts';
import { sqlIn } from '../support/fixtures/owner.ts';
import { withPin } from '../support/fixtures/people.ts';
import { startHeadless } from '../support/headless.ts';
import { keyboardOf } from '../support/keys.ts';
import type { Program } from '../support/launch.ts';
import { describeWindow, startProgram } from '../support/program.ts';
import { textIn } from '../support/screens.ts';
import { openAdmin } from '../support/screens-admin.ts';
import { gallery } from '../support/screens-gallery.ts';
import { aFolderWithAnEvent, cell, holdTwo, orderIn } from '../support/screens-sale.ts';
import { chooseLanguage } from '../support/screens-way-in.ts';
import { slowness } from '../support/slowness.ts';
import { walkedIn } from '../support/walked-in.ts';

const { signingIn, settings, sell, shell } = textIn.en;

/** A counter where admin and clerk have signed in by password before, and have a PIN. */
async function withPins(settings: object = {}): Promise<string> {
  const dataDir = await aFolderWithAnEvent();
  const host = await startHeadless({ dataDir });
  for (const each of [clerk, admin]) await withPin(host, each, pins[each.name] ?? '');
  await (await host.signIn(admin)).operations.maintenance.changeSettings(settings);
  await host.stop();
  return dataDir;
}

describeWindow('operators change over at one counter', () => {
  test('within two seconds and by keys alone, and the order in progress stays', async () => {
    const { app, page, complaints, close } = await startProgram({ dataDir: await withPins() });
    const keys = await keyboardOf(app, page, 'en');
    const menu = page.getByRole('navigation', { name: shell.mainMenu });
    const letIn = async (name: string, arrows: number) => {
      await page.getByRole('heading', { name: signingIn.pinTitle }).waitFor();
      for (let at = 0; at < arrows; at += 1) await keys.press('ArrowDown');
      await page.getByRole('radio', { name, checked: true }).waitFor();
      await keys.type(pins[name] ?? '');
      const begun = performance.now();
      await keys.press('Enter');
      await menu.waitFor();
      const took = performance.now() - begun;
      expect(took).toBeLessThan(2_000 * slowness());
    };
    const lock = async () => {
      await keys.press('Alt+l');
      await menu.waitFor({ state: 'detached' });
    };

    await letIn(clerk.name, 1);
    await holdTwo(page, keys);
    await keys.type('Anna');
    await page.getByText(textIn.en.ui.saved, { exact: true }).waitFor();
    await lock();

    // Whoever was here last is chosen already, and finds everything as it was.
    await letIn(clerk.name, 0);
    await cell(page, sell.firstName, 1).waitFor();
    expect(await cell(page, sell.firstName, 1).inputValue()).toBe('Anna');
    await lock();

    // Another operator sees a hold left open, and none of its names before they take it over.
    await letIn(admin.name, 1);
    await orderIn(page).getByText(sell.leftOpen).waitFor();
    expect(await cell(page, sell.firstName, 1).count()).toBe(0);
    await keys.press('F9');
    await cell(page, sell.firstName, 1).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('a wrong PIN is said to be wrong, and the next key replaces it', async () => {
    const { app, page, close } = await startProgram({ dataDir: await withPins() });
    const keys = await keyboardOf(app, page, 'en');
    await page.getByRole('heading', { name: signingIn.pinTitle }).waitFor();
    await keys.type('111111');
    await keys.press('Enter');
    await page.getByText(signingIn.pinWrong).waitFor();
    await keys.type(pins[admin.name] ?? '');
    await keys.press('Enter');
    await page.getByRole('navigation', { name: shell.mainMenu }).waitFor();
    await close();
  });

  test('a counter that nobody touches covers itself after the minutes of the settings', async () => {
    const dataDir = await withPins({ lockMinutes: 2 });
    const { app, page, close } = await startProgram({ dataDir });
    const keys = await keyboardOf(app, page, 'en');
    const menu = page.getByRole('navigation', { name: shell.mainMenu });
    await page.clock.install();
    await page.reload();
    await page.getByRole('heading', { name: signingIn.pinTitle }).waitFor();
    await keys.type(pins[admin.name] ?? '');
    await keys.press('Enter');
    await menu.waitFor();
    // Until the settings are read nothing is counted; there they stand on a screen.
    await openAdmin(page, keys, 'en', settings.title);
    const minutes = page.getByRole('textbox', { name: settings.lockMinutes });
    await expect.poll(() => minutes.inputValue()).toBe('2');
    await page.clock.runFor(100_000);
    await keys.press('Shift');
    await page.clock.runFor(100_000);
    expect(await menu.count()).toBe(1);
    await page.clock.runFor(30_000);
    await page.getByRole('heading', { name: signingIn.pinTitle }).waitFor();
    await close();
  });

  describe('in every language', () => {
    let program: Program;
    beforeAll(async () => {
      program = await startProgram({ dataDir: await withPins() });
    });

    test.each(walkedIn('pl', 'fa'))('looks right in %s', async language => {
      const { app, page } = program;
      const text = textIn[language];
      const keys = await keyboardOf(app, page, language);
      const pictures = gallery(program, language, 61, true);
      await page.getByRole('radiogroup').waitFor();
      await chooseLanguage(page, keys, language);
      await pictures.show('pin');
      await keys.tabTo(page.getByRole('textbox', { name: text.signingIn.pin }));
      await keys.type(pins[admin.name] ?? '');
      await keys.press('Enter');
      await page.getByRole('navigation', { name: text.shell.mainMenu }).waitFor();
      await openAdmin(page, keys, language, text.counters.title);
      const rename = page.getByRole('button', { name: text.counters.actionsFor('Counter 1') });
      await keys.tabTo(rename);
      await pictures.show('counters');
      await keys.press('Alt+l');
      await page.getByRole('heading', { name: text.signingIn.pinTitle }).waitFor();
      const sql = sqlIn(program.dataDir);
      await sql('update counters set locked_out_at = now()');
      await page.getByText(text.shell.lockedOut).waitFor();
      await pictures.show('locked-out');
      await sql('update counters set locked_out_at = null');
      await page.getByRole('heading', { name: text.signingIn.pinTitle }).waitFor();
      expect(pictures.found).toEqual([]);
      expect(program.complaints).toEqual([]);
    });
  });
});
