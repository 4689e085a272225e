import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { admin } from '../support/fixtures/cast.ts';
import { sqlIn } from '../support/fixtures/owner.ts';
import { keyboardOf } from '../support/keys.ts';
import { describeWindow, photograph, startProgram } from '../support/program.ts';
import { settled, textIn } from '../support/screens.ts';
import { aFolderWithAnEvent } from '../support/screens-sale.ts';
import { chooseLanguage, enter } from '../support/screens-way-in.ts';
import { walkedIn } from '../support/walked-in.ts';

/** Seconds that are left once the delay is seen; long enough for a picture. */
const wait = 12;

/** As after five wrong tries, without waiting for those before it. */
const delayTries = async (dataDir: string) =>
  sqlIn(dataDir)(
    `update sign_in_tries set failures = 5, next_at = now() + interval '${wait} seconds'`,
  );

/** The figures of the countdown, in seconds; read by nobody but who sees them. */
const secondsShown = async (page: Page) =>
  page.getByRole('alert').locator('[aria-hidden] [dir=ltr]').innerText();

describeWindow('a sign-in that is delayed', () => {
  test.each(walkedIn('en', 'fa'))(
    'counts down and lets try again by itself, in %s',
    async language => {
      const { signingIn, shell } = textIn[language];
      const dataDir = await aFolderWithAnEvent();
      const { app, page, complaints, close } = await startProgram({ dataDir });
      const keys = await keyboardOf(app, page, language);
      await page.getByRole('heading', { name: textIn.en.signingIn.signInTitle }).waitFor();
      await chooseLanguage(page, keys, language);
      await enter(page, keys, language, { ...admin, password: 'not the password' });
      await page.getByRole('alert').waitFor();

      await delayTries(dataDir);
      await keys.type(admin.password);
      await keys.press('Enter');
      const button = page.getByRole('button', { name: signingIn.signIn, exact: true });
      await page.locator('[aria-disabled=true]').and(button).waitFor();
      const first = await secondsShown(page);
      await settled(page);
      await photograph(page, `${language}-light-delayed-sign-in`);
      await expect.poll(() => secondsShown(page)).not.toBe(first);
      // Read out once: the sentence for screen readers stands still.
      const spoken = page.getByRole('alert').locator(':not([aria-hidden]):not([aria-hidden] *)');
      const sentence = await spoken.last().innerText();

      await page.getByRole('alert').waitFor({ state: 'detached', timeout: 2 * wait * 1_000 });
      expect(sentence).not.toBe('');
      await keys.press('Enter');
      await page.getByRole('navigation', { name: shell.mainMenu }).waitFor();
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
