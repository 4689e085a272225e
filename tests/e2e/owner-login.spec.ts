import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { admin } from '../support/fixtures/cast.ts';
import { ownerUrl } from '../support/fixtures/owner.ts';
import { anEmptyFolder, startHeadless } from '../support/headless.ts';
import { keyboardOf } from '../support/keys.ts';
import { describeWindow, photograph, startProgram } from '../support/program.ts';
import { flaws, settled, textIn } from '../support/screens.ts';
import { openAdmin } from '../support/screens-admin.ts';
import { aFolderWithAnEvent } from '../support/screens-sale.ts';
import { chooseLanguage, signIn } from '../support/screens-way-in.ts';
import { walkedIn } from '../support/walked-in.ts';

describeWindow('a counter with the address of the owner and a key of its own', () => {
  test.each(walkedIn(['en', { width: 1440, height: 900 }], ['fa', { width: 1024, height: 700 }]))(
    'says why it works as the owner, in %s',
    async (language, size) => {
      const server = await startHeadless({ dataDir: await aFolderWithAnEvent() });
      const databaseUrl = await ownerUrl(server.dataDir);
      // The first one makes the login for counters, under its own key.
      await (await startHeadless({ databaseUrl })).stop();

      const dataDir = await anEmptyFolder();
      await writeFile(join(dataDir, '.env'), `ROWLOCK_DATABASE_URL=${databaseUrl}\n`);
      const { app, page, complaints, close } = await startProgram({ dataDir, size });
      const keys = await keyboardOf(app, page, language);
      await page.getByRole('heading', { name: textIn.en.signingIn.signInTitle }).waitFor();
      await chooseLanguage(page, keys, language);
      await signIn(page, keys, language, admin);
      const { database, ownerLogin } = textIn[language].maintenance;
      await openAdmin(page, keys, language, database);
      const card = page.getByRole('region', { name: database, exact: true });
      await card.getByText(ownerLogin.otherKey).waitFor();
      await card.scrollIntoViewIfNeeded();
      await settled(page);
      await photograph(page, `${language}-light-owner-login`);
      expect(await flaws(page, language)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
      await server.stop();
    },
  );
});
