import { expect, test } from 'vitest';
import { admin } from '../support/fixtures/cast.ts';
import { keyboardOf } from '../support/keys.ts';
import { describeWindow, photograph, startProgram } from '../support/program.ts';
import { textIn } from '../support/screens.ts';
import { openAdmin } from '../support/screens-admin.ts';
import { aFolderWithAnEvent } from '../support/screens-sale.ts';
import { chooseLanguage, signIn } from '../support/screens-way-in.ts';
import { walkedIn } from '../support/walked-in.ts';

describeWindow('a role of one’s own', () => {
  test.each(walkedIn('en', 'fa'))(
    'is made, changed and removed by keys: say, in %s',
    async language => {
      const { operators } = textIn[language];
      const { roles } = operators;
      const dataDir = await aFolderWithAnEvent();
      const { app, page, complaints, close } = await startProgram({ dataDir });
      const keys = await keyboardOf(app, page, language);
      await page.getByRole('heading', { name: textIn.en.signingIn.signInTitle }).waitFor();
      await chooseLanguage(page, keys, language);
      await signIn(page, keys, language, admin);
      await openAdmin(page, keys, language, roles.title);

      await page.getByRole('button', { name: roles.newRole }).press('Enter');
      const form = page.getByRole('form', { name: roles.title });
      await form.getByRole('textbox', { name: roles.name }).waitFor();
      await keys.press('Enter');
      await form.getByText(roles.nameMissing).waitFor();
      await keys.type('Nights');
      await keys.tabTo(form.getByRole('checkbox', { name: roles.may.findOrders }));
      await keys.press('Space');
      await photograph(page, `${language}-light-role-made`);
      // Some of it is permitted for what is still to come, and says so.
      await form.getByText(roles.awaited).scrollIntoViewIfNeeded();
      await photograph(page, `${language}-light-role-awaited`);
      await keys.press('Enter');
      await form.waitFor({ state: 'detached' });

      const row = page.getByRole('button', { name: /Nights/ });
      await row.filter({ hasText: roles.permissions(2) }).waitFor();
      await keys.tabTo(row, 'Shift+Tab');
      await keys.press('Enter');
      await form.waitFor();
      await keys.tabTo(form.getByRole('button', { name: roles.remove }));
      await keys.press('Enter');
      const question = page.getByRole('dialog', { name: roles.removeTitle('Nights') });
      await keys.tabTo(question.getByRole('button', { name: roles.remove }));
      await keys.press('Enter');
      await row.waitFor({ state: 'detached' });
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
