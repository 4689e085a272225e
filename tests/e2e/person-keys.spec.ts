import { expect, test } from 'vitest';
import { admin } from '../support/fixtures/cast.ts';
import { keyboardOf } from '../support/keys.ts';
import { resize } from '../support/launch.ts';
import { describeWindow, photograph, startProgram } from '../support/program.ts';
import { settled, textIn } from '../support/screens.ts';
import { openAdmin } from '../support/screens-admin.ts';
import { aFolderWithAnEvent, cell, holdTwo, payExactly } from '../support/screens-sale.ts';
import { chooseLanguage, signIn } from '../support/screens-way-in.ts';
import { walkedIn } from '../support/walked-in.ts';

const names = [
  { firstName: 'Anna', lastName: 'Nowak', pesel: '44051401359' },
  { firstName: 'Jan', lastName: 'Kowal', pesel: '02070803628' },
];

describeWindow('what is done about the person on a ticket', () => {
  test.each(walkedIn('fa', 'pl'))('has keys: say of its own, in %s', async language => {
    const { participants, orders, shell } = textIn[language];
    const dataDir = await aFolderWithAnEvent();
    const { app, page, complaints, close } = await startProgram({ dataDir });
    const keys = await keyboardOf(app, page, 'en');
    const seen = async (name: string) => {
      for (const [mark, size] of [
        ['', { width: 1440, height: 900 }],
        ['-1024', { width: 1024, height: 700 }],
      ] as const) {
        await resize(app, size);
        await expect.poll(() => page.evaluate('innerWidth')).toBe(size.width);
        await settled(page);
        await photograph(page, `${language}-light-person-${name}${mark}`);
      }
    };
    await page.getByRole('heading', { name: textIn.en.signingIn.signInTitle }).waitFor();
    await signIn(page, keys, 'en', admin);
    await holdTwo(page, keys);
    for (const [at, { firstName, lastName, pesel }] of names.entries()) {
      await cell(page, textIn.en.sell.firstName, at + 1).fill(firstName);
      await cell(page, textIn.en.sell.lastName, at + 1).fill(lastName);
      await cell(page, textIn.en.sell.pesel, at + 1).fill(pesel);
    }
    await payExactly(page, keys);
    await chooseLanguage(page, keys, language);

    await keys.press('Alt+2');
    const list = page.getByRole('region', { name: orders.whatTitle });
    await list.waitFor();
    await seen('order');
    // Two ids: the key goes from one to the other, and Enter opens.
    const reveal = (who: string) => list.getByRole('button', { name: orders.revealOf(who) });
    await keys.press('Alt+v');
    await reveal('Anna Nowak').and(page.locator(':focus')).waitFor();
    await keys.press('Alt+v');
    await reveal('Jan Kowal').and(page.locator(':focus')).waitFor();
    await keys.press('Enter');
    const dialog = page.getByRole('dialog', { name: orders.revealOf('Jan Kowal') });
    await dialog.waitFor();
    await seen('reveal');
    await keys.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await keys.press('Alt+p');
    await keys.press('Enter');
    const change = page.getByRole('dialog', { name: orders.changeOf('Anna Nowak') });
    await change.waitFor();
    await seen('change');
    await keys.press('Escape');
    await change.waitFor({ state: 'detached' });
    await keys.press('F1');
    const all = page.getByRole('dialog', { name: shell.keys });
    await all.getByText(orders.reveal, { exact: true }).waitFor();
    await all.getByText(orders.changeParticipant, { exact: true }).waitFor();
    await keys.press('Escape');
    await all.waitFor({ state: 'detached' });

    await openAdmin(page, keys, language, textIn[language].admin.personalData);
    const card = page.getByRole('region', { name: participants.person });
    await card.waitFor();
    await card.getByRole('textbox', { name: participants.whoAsks }).focus();
    await page.keyboard.insertText('Anna Nowak');
    await keys.press('Enter');
    await card.getByRole('list', { name: participants.keptAbout }).waitFor();
    await card.getByRole('button', { name: participants.handOut }).press('Enter');
    await card.getByRole('textbox', { name: orders.reason }).and(page.locator(':focus')).waitFor();
    await card.getByRole('button', { name: participants.handOut }).scrollIntoViewIfNeeded();
    await seen('card');
    expect(complaints).toEqual([]);
    await close();
  });
});
