import { expect, test } from 'vitest';
import { groupsOf } from '../../core/contract/head.ts';
import { admin } from '../support/fixtures/cast.ts';
import { sqlIn } from '../support/fixtures/owner.ts';
import { keyboardOf } from '../support/keys.ts';
import { describeWindow, photograph, startProgram } from '../support/program.ts';
import { settled, textIn } from '../support/screens.ts';
import { openAdmin } from '../support/screens-admin.ts';
import { aFolderWithAnEvent } from '../support/screens-sale.ts';
import { chooseLanguage, signIn } from '../support/screens-way-in.ts';
import { walkedIn } from '../support/walked-in.ts';

async function lastSeal(dataDir: string): Promise<{ number: number; hash: string }> {
  const sql = sqlIn(dataDir);
  const seals = () => sql('select number::int, hash from journal_seals order by number limit 1');
  await expect.poll(async () => (await seals()).length, { timeout: 30_000 }).toBe(1);
  const [seal] = await seals();
  return { number: Number(seal?.['number']), hash: String(seal?.['hash']) };
}

const persian = (text: string) => text.replace(/\d/g, each => '۰۱۲۳۴۵۶۷۸۹'[Number(each)] ?? each);

describeWindow('a seal that was printed', () => {
  test.each(walkedIn('fa', 'pl'))(
    'is typed off its page as it stands there, and a slip is told from a missing end, in %s',
    async language => {
      const { journal } = textIn[language];
      const dataDir = await aFolderWithAnEvent();
      const { app, page, complaints, close } = await startProgram({ dataDir });
      const keys = await keyboardOf(app, page, language);
      await page.getByRole('heading', { name: textIn.en.signingIn.signInTitle }).waitFor();
      await chooseLanguage(page, keys, language);
      await signIn(page, keys, language, admin);
      const { number, hash } = await lastSeal(dataDir);
      await openAdmin(page, keys, language, journal.check);
      const card = page.getByRole('region', { name: journal.check });
      await card.getByRole('button', { name: journal.printHead }).waitFor();
      const photographed = async (name: string) => {
        await card.getByRole('button', { name: journal.start }).scrollIntoViewIfNeeded();
        await settled(page);
        await photograph(page, `${language}-light-journal-head-${name}`);
      };
      const field = card.getByRole('textbox', { name: journal.anchor });
      const groups = groupsOf(hash).join(' ');

      await field.fill(`${number}: ${groups.slice(0, -1)}`);
      await card.getByText(journal.anchorWrong({ wrong: 'length', signs: 63 })).waitFor();
      await photographed('short');

      const other = hash.startsWith('a') ? 'b' : 'a';
      await field.fill(`${number}: ${other}${groups.slice(1)}`);
      await card.getByRole('button', { name: journal.start }).press('Enter');
      await card
        .getByRole('alert')
        .filter({ hasText: journal.anchorMistyped(number) })
        .waitFor();
      await photographed('mistyped');

      await field.fill(`9999: ${'c0ff ee00 '.repeat(8)}`);
      await card.getByRole('button', { name: journal.start }).press('Enter');
      await card
        .getByRole('alert')
        .filter({ hasText: journal.unsound(1) })
        .waitFor();

      await field.fill(persian(`${number} : ${groups.toUpperCase()}`));
      await card.getByRole('button', { name: journal.start }).press('Enter');
      await card.getByRole('alert').waitFor({ state: 'detached' });
      await card
        .getByRole('status')
        .filter({ hasText: journal.soundOf(0, 0).split(/[:：،]/)[0] ?? '' })
        .waitFor();
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
