import { beforeAll, expect, test } from 'vitest';
import { oneTimeDays } from '../../core/contract/signing-in.ts';
import { admin } from '../support/fixtures/cast.ts';
import { keyboardOf } from '../support/keys.ts';
import type { Program } from '../support/launch.ts';
import { describeWindow, startProgram } from '../support/program.ts';
import { plainText, textIn } from '../support/screens.ts';
import { openAdmin } from '../support/screens-admin.ts';
import { gallery } from '../support/screens-gallery.ts';
import { aFolderWithAnEvent } from '../support/screens-sale.ts';
import { chooseLanguage, enter, signIn, signOut } from '../support/screens-way-in.ts';
import { walkedIn } from '../support/walked-in.ts';

const invited = {
  en: { name: 'Eve Moss', email: 'eve@example.org' },
  pl: { name: 'Święta Żółć', email: 'zolc@example.org' },
  fa: { name: 'مهلقا رضایی', email: 'mahlagha@example.org' },
};
const ownPassword = 'four words of my own';

describeWindow('an operator is invited, and lets themselves in', () => {
  let program: Program;
  beforeAll(async () => {
    const dataDir = await aFolderWithAnEvent();
    program = await startProgram({ dataDir });
    await program.page.getByRole('heading', { name: textIn.en.signingIn.signInTitle }).waitFor();
  });

  test.each(walkedIn('pl', 'fa'))('by keys alone, in %s', async language => {
    const { app, page } = program;
    const { signingIn, operators, shell } = textIn[language];
    const { name, email } = invited[language];
    const keys = await keyboardOf(app, page, language);
    const pictures = gallery(program, language, 51, true);
    await chooseLanguage(page, keys, language);
    await signIn(page, keys, language, admin);

    await openAdmin(page, keys, language, operators.title);
    await keys.tabTo(page.getByRole('button', { name: operators.addOperator }));
    await keys.press('Enter');
    const form = page.getByRole('form', { name: operators.addOperator });
    await keys.tabTo(form.getByRole('textbox', { name: operators.name }));
    await keys.type(name);
    await keys.press('Tab');
    await keys.type(email);
    await keys.press('Enter');
    const note = page.getByRole('status').filter({ hasText: operators.tellPassword(oneTimeDays) });
    await note.waitFor();
    const oneTime = await plainText(note.locator('bdi[dir=ltr]').last());
    await pictures.show('operator-invited');

    await keys.tabTo(page.getByRole('button', { name: operators.actionsFor(name) }), 'Shift+Tab');
    await keys.press('Enter');
    const remove = page.getByRole('menuitem', { name: operators.remove });
    await remove.waitFor();
    await pictures.show('operator-menu');
    await keys.tabTo(page.getByRole('menuitem', { name: operators.sessions }), 'ArrowDown');
    await keys.press('Enter');
    const sessions = page.getByRole('dialog', { name: operators.sessionsOf(name) });
    await sessions.getByText(signingIn.nowhere).waitFor();
    await keys.press('Escape');
    await sessions.waitFor({ state: 'detached' });
    await signOut(page, keys, language, admin.name);

    await enter(page, keys, language, { email, password: oneTime });
    await page.getByRole('heading', { name: signingIn.firstPasswordTitle }).waitFor();
    await keys.type(oneTime);
    await keys.press('Tab');
    await keys.type('Password123');
    await keys.press('Enter');
    await page.getByText(textIn[language].answers.refusals.PASSWORD_COMMON({})).waitFor();
    await pictures.show('first-password');
    // What was refused is chosen: the next key replaces it.
    await keys.type(ownPassword);
    await keys.press('Enter');
    await page.getByRole('navigation', { name: shell.mainMenu }).waitFor();

    await keys.tabTo(page.getByRole('button', { name }));
    await keys.press('Enter');
    await keys.tabTo(page.getByRole('menuitem', { name: signingIn.account }), 'ArrowDown');
    await keys.press('Enter');
    const account = page.getByRole('dialog', { name: signingIn.account });
    await account.getByRole('listitem').filter({ hasText: signingIn.thisSession }).waitFor();
    await pictures.show('account');
    await keys.press('Escape');
    await account.waitFor({ state: 'detached' });
    await signOut(page, keys, language, name);
    expect(pictures.found).toEqual([]);
    expect(program.complaints).toEqual([]);
  });
});
