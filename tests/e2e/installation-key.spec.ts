import { Client } from 'pg';
import { expect, test } from 'vitest';
import { admin, pesel } from '../support/fixtures/cast.ts';
import { aNamedClass } from '../support/fixtures/events.ts';
import { furnished } from '../support/fixtures/folder.ts';
import { soldAt } from '../support/fixtures/orders.ts';
import { ownerUrl, sqlIn } from '../support/fixtures/owner.ts';
import { aDataFolder } from '../support/headless.ts';
import { hasFocus, keyboardOf } from '../support/keys.ts';
import { describeWindow, startProgram } from '../support/program.ts';
import { textIn } from '../support/screens.ts';
import { openAdmin } from '../support/screens-admin.ts';
import { gallery } from '../support/screens-gallery.ts';
import { chooseLanguage, signIn } from '../support/screens-way-in.ts';
import { walkedIn } from '../support/walked-in.ts';

/** A sale with so many national ids, and one more that another installation has sealed. */
const withIds = (dataDir: string, size: number) =>
  furnished(dataDir, async seller => {
    for (const quantity of [size, 1]) {
      await soldAt(seller, await aNamedClass(seller, quantity), pesel, quantity);
    }
    await sqlIn(dataDir)(`with foreign_key as (
       update event_keys set installation_key = '0123456789abcdef'
       where id = (select max(id::text)::uuid from event_keys) returning id)
     update participants p set national_id_index = '0123456789abcdef.' || split_part(national_id_index, '.', 2)
     from foreign_key where p.national_id_key = foreign_key.id`);
  });

/** Keeps the keys of events where they are until it is let go. */
async function holdingKeys(dataDir: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: await ownerUrl(dataDir) });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('begin');
  await client.query('select from event_keys for update');
  return () => client.end();
}

describeWindow('the key of a box office', () => {
  test.each(walkedIn('pl', 'fa'))(
    'is changed by keys, with one’s password, and its bar moves, in %s',
    async language => {
      const { keys: say, answers } = textIn[language];
      const dataDir = await aDataFolder();
      await withIds(dataDir, 40);
      const program = await startProgram({ dataDir });
      const { page, complaints, close } = program;
      const keys = await keyboardOf(program.app, page, language);
      const pictures = gallery(program, language, 71, true);
      await page.getByRole('heading', { name: textIn.en.signingIn.signInTitle }).waitFor();
      await chooseLanguage(page, keys, language);
      await signIn(page, keys, language, admin);
      await openAdmin(page, keys, language, textIn[language].admin.keys);
      const card = page.getByRole('region', { name: say.title });
      await card.getByText(say.all(40)).waitFor();
      await page.getByText(textIn[language].keys.foreign(1, 1)).waitFor();
      const show = async (name: string) => {
        await card.scrollIntoViewIfNeeded();
        await pictures.show(name);
      };
      await show('key');

      await card.getByRole('button', { name: say.change }).press('Enter');
      const form = card.getByRole('form', { name: say.question });
      await form.getByText(say.consequence).waitFor();
      await keys.press('Enter');
      await form.getByText(answers.faults.required(0)).waitFor();
      await keys.type('a wild guess');
      await keys.press('Enter');
      await form.getByText(textIn[language].keys.passwordWrong).waitFor();
      await show('key-asked');
      await keys.typeOver(admin.password);
      const letGo = await holdingKeys(dataDir);
      await keys.press('Enter');
      await card.getByText(say.moving(40)).waitFor();
      await expect.poll(() => hasFocus(card.getByRole('button', { name: say.change }))).toBe(true);
      await show('key-moving');
      await letGo();
      await card.getByText(say.changed).waitFor({ timeout: 60_000 });
      await card.getByText(say.all(40)).waitFor();
      await show('key-changed');
      expect(pictures.found).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
