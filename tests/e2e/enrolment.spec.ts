import { randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { expect, test } from 'vitest';
import { readEnrolment, writeEnrolment } from '../../electron/program/enrolment.ts';
import { installationKeys } from '../../electron/program/installation-keys.ts';
import { recoveryCode } from '../../electron/program/recovery-code.ts';
import { admin } from '../support/fixtures/cast.ts';
import { aNamedClass } from '../support/fixtures/events.ts';
import { furnished } from '../support/fixtures/folder.ts';
import { heldAt, namedAt } from '../support/fixtures/orders.ts';
import { ownerUrl } from '../support/fixtures/owner.ts';
import { aDataFolder, anEmptyFolder, startHeadless } from '../support/headless.ts';
import { hasFocus, keyboardOf } from '../support/keys.ts';
import { describeWindow, photograph, startProgram } from '../support/program.ts';
import { flaws, settled, textIn } from '../support/screens.ts';
import { enterPage, openAdmin } from '../support/screens-admin.ts';
import { aFolderWithAnEvent } from '../support/screens-sale.ts';
import { chooseLanguage, signIn } from '../support/screens-way-in.ts';
import { walkedIn } from '../support/walked-in.ts';

const passphrase = 'four words of a song';

/** Whatever the program asks to save goes here. */
const savesTo = (app: ElectronApplication, path: string) =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);

describeWindow('the recovery code', () => {
  test.each(walkedIn(['pl', { width: 1024, height: 700 }], ['fa', { width: 1440, height: 900 }]))(
    'is saved and put back by keys, in %s',
    async (language, size) => {
      const { keys: say, answers } = textIn[language];
      const dataDir = await aFolderWithAnEvent();
      const { current } = await installationKeys(dataDir);
      const { app, page, complaints, close } = await startProgram({ dataDir, size });
      const keys = await keyboardOf(app, page, language);
      await page.getByRole('heading', { name: textIn.en.signingIn.signInTitle }).waitFor();
      await chooseLanguage(page, keys, language);
      await signIn(page, keys, language, admin);
      await openAdmin(page, keys, language, textIn[language].counters.title);
      await page.getByText(say.onlyShared).waitFor();
      await keys.press('Escape');
      await enterPage(page, keys, language, textIn[language].admin.keys);
      const card = page.getByRole('region', { name: say.recovery });
      await card.getByText(say.offer).waitFor();
      await card.scrollIntoViewIfNeeded();
      await settled(page);
      await photograph(page, `${language}-light-recovery-offered`);

      const file = join(await anEmptyFolder(), 'code.pdf');
      await savesTo(app, file);
      await card.getByRole('button', { name: say.printCode }).press('Enter');
      await card.getByRole('textbox', { name: say.yourPassword }).waitFor();
      await keys.type('a wild guess');
      await keys.tabTo(card.getByRole('button', { name: say.savePdf }));
      await keys.press('Enter');
      await card.getByText(say.passwordWrong).waitFor();
      await keys.typeOver(admin.password);
      await settled(page);
      await photograph(page, `${language}-light-recovery-password`);
      await keys.tabTo(card.getByRole('button', { name: say.savePdf }));
      await keys.press('Enter');
      await card.getByText(say.printed, { exact: true }).waitFor();
      expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
      await card.getByText(say.offer).waitFor({ state: 'detached' });

      await card.getByRole('button', { name: say.putBack }).press('Enter');
      await card.getByRole('textbox', { name: say.code }).waitFor();
      const [one = '', two = '', ...more] = recoveryCode(current);
      await page.keyboard.insertText([two, one, ...more].join('\n'));
      await keys.tabTo(card.getByRole('textbox', { name: say.yourPassword }));
      await keys.type(admin.password);
      await keys.press('Enter');
      const sentence = answers.refusals.CODE_WRONG({ lines: [1, 2] });
      await card.getByText(sentence).waitFor();
      await card.scrollIntoViewIfNeeded();
      await settled(page);
      await photograph(page, `${language}-light-recovery-code-wrong`);
      expect(await flaws(page, language)).toEqual([]);
      await keys.press('ControlOrMeta+a');
      await page.keyboard.insertText([one, two, ...more].join('\n'));
      await keys.tabTo(card.getByRole('button', { name: say.putBack }));
      await keys.press('Enter');
      await card.getByText(say.restored.known).waitFor();

      await card.getByRole('button', { name: say.putBack }).press('Enter');
      await card.getByRole('textbox', { name: say.code }).waitFor();
      await page.keyboard.insertText(recoveryCode(randomBytes(32)).join('\n'));
      await keys.tabTo(card.getByRole('textbox', { name: say.yourPassword }));
      await keys.type(admin.password);
      await keys.press('Enter');
      await card.getByText(say.restored.current).waitFor();
      await card.getByText(say.notPrinted).waitFor();
      expect((await installationKeys(dataDir)).former).toEqual([current]);
      expect(complaints).toEqual([]);
      await close();
    },
  );
});

describeWindow('a counter that has lost its key', () => {
  test.each(
    walkedIn(
      ['fa', 'light', { width: 1440, height: 900 }],
      ['en', 'dark', { width: 1024, height: 700 }],
    ),
  )('says what it cannot read, and reads it again, in %s', async (language, theme, size) => {
    const { keys: say } = textIn[language];
    const dataDir = await aDataFolder();
    await withAnId(dataDir);
    const { current } = await installationKeys(dataDir);
    await rm(join(dataDir, 'installation.key'));

    const { app, page, complaints, close } = await startProgram({ dataDir, theme, size });
    const keys = await keyboardOf(app, page, language);
    await page.getByRole('heading', { name: textIn.en.signingIn.signInTitle }).waitFor();
    await chooseLanguage(page, keys, language);
    await signIn(page, keys, language, admin);
    await openAdmin(page, keys, language, textIn[language].admin.keys);
    const card = page.getByRole('region', { name: say.recovery });
    const warning = card.getByText(say.foreign(1, 1));
    await warning.waitFor();
    await card.scrollIntoViewIfNeeded();
    await settled(page);
    await photograph(page, `${language}-${theme}-key-lost`);
    expect(await flaws(page, language)).toEqual([]);

    await card.getByRole('button', { name: say.putBack }).press('Enter');
    await card.getByRole('textbox', { name: say.code }).waitFor();
    await page.keyboard.insertText(recoveryCode(current).join(' '));
    await keys.tabTo(card.getByRole('textbox', { name: say.yourPassword }));
    await keys.type(admin.password);
    await keys.press('Enter');
    await card.getByText(say.restored.current).waitFor();
    await warning.waitFor({ state: 'detached' });
    expect(await hasFocus(card.getByRole('button', { name: say.putBack }))).toBe(true);
    await page.getByRole('heading', { name: say.title, exact: true }).waitFor();
    await settled(page);
    await photograph(page, `${language}-${theme}-key-back`);
    expect(complaints).toEqual([]);
    await close();
  });
});

/** A box office with one national id in it. */
const withAnId = (dataDir: string) =>
  furnished(dataDir, async seller => {
    await namedAt(seller, await heldAt(seller, await aNamedClass(seller)));
  });

describeWindow('another counter', () => {
  test.each(walkedIn(['pl', { width: 1440, height: 900 }], ['fa', { width: 1024, height: 700 }]))(
    'joins at its first start, and lets a third one join, in %s',
    async (language, size) => {
      const { signingIn, answers, keys: say } = textIn[language];
      const first = await aFolderWithAnEvent();
      const server = await startHeadless({ dataDir: first });
      const databaseUrl = await ownerUrl(first);
      const enrolment = { databaseUrl, certificate: null, keys: await installationKeys(first) };
      const file = join(await anEmptyFolder(), 'join.rowlock');
      await writeFile(file, await writeEnrolment(enrolment, passphrase));

      const own = await anEmptyFolder();
      const { app, page, complaints, close } = await startProgram({ dataDir: own, size });
      const keys = await keyboardOf(app, page, language);
      await page.getByRole('heading', { name: textIn.en.signingIn.setUpTitle }).waitFor();
      await chooseLanguage(page, keys, language);
      await settled(page);
      await photograph(page, `${language}-light-first-start`);
      await keys.tabTo(page.getByRole('button', { name: say.joinInstead }));
      await keys.press('Enter');
      await page.getByRole('heading', { name: say.joinTitle }).waitFor();
      await page.locator('input[type=file]').setInputFiles(file);
      await keys.tabTo(page.getByRole('textbox', { name: say.passphrase, exact: true }));
      await keys.type('four words of a psalm');
      await keys.press('Enter');
      await page.getByText(answers.refusals.ENROLMENT_UNREADABLE({})).waitFor();
      await settled(page);
      await photograph(page, `${language}-light-join-wrong`);
      expect(await flaws(page, language)).toEqual([]);
      await keys.typeOver(passphrase);
      await keys.press('Enter');
      await page.getByRole('heading', { name: signingIn.signInTitle }).waitFor();

      await signIn(page, keys, language, admin);
      await openAdmin(page, keys, language, textIn[language].counters.title);
      const card = page.getByRole('region', { name: say.another });
      const third = join(await anEmptyFolder(), 'third.rowlock');
      await savesTo(app, third);
      await card.waitFor();
      await card.getByRole('button', { name: say.letJoin }).press('Enter');
      await card.getByRole('textbox', { name: say.passphrase, exact: true }).waitFor();
      await keys.type(passphrase);
      await keys.tabTo(card.getByRole('textbox', { name: say.passphraseAgain }));
      await keys.type('four words of a psalm');
      await keys.press('Enter');
      await card.getByText(say.passphrasesDiffer).waitFor();
      await card.scrollIntoViewIfNeeded();
      await settled(page);
      await photograph(page, `${language}-light-write-enrolment`);
      await keys.typeOver(passphrase);
      await keys.tabTo(card.getByRole('textbox', { name: say.yourPassword }));
      await keys.type(admin.password);
      await keys.press('Enter');
      await card.getByText(say.written(third)).waitFor();
      await settled(page);
      await photograph(page, `${language}-light-enrolment-written`);
      const written = await readEnrolment(await readFile(third, 'utf8'), passphrase);
      expect(written?.keys.current).toEqual(enrolment.keys.current);
      expect(complaints).toEqual([]);
      await close();
      await server.stop();
    },
  );
});
