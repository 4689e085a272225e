import type { ElectronApplication } from 'playwright-core';
import { expect, test } from 'vitest';
import { admin } from '../support/fixtures/cast.ts';
import { letJobsRest, letLapse, sqlIn } from '../support/fixtures/owner.ts';
import { keyboardOf } from '../support/keys.ts';
import { describeWindow, photograph, startProgram } from '../support/program.ts';
import { textIn } from '../support/screens.ts';
import { aFolderWithAnEvent, counts, holdTwo, whole } from '../support/screens-sale.ts';
import { signIn } from '../support/screens-way-in.ts';

const { maintenance } = textIn.en;

/** As a click on the item of the application menu does. */
const choose = (app: ElectronApplication, id: 'lookAtHolds' | 'releaseHolds') =>
  app.evaluate(({ Menu }, item) => {
    Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
  }, id);

describeWindow('the application menu', () => {
  test('looks for expired holds, then releases them, and says how many orders and places', async () => {
    const dataDir = await aFolderWithAnEvent();
    const { app, page, close } = await startProgram({ dataDir });
    const keys = await keyboardOf(app, page, 'en');
    await signIn(page, keys, 'en', admin);
    await holdTwo(page, keys);
    const sql = sqlIn(dataDir);
    await letJobsRest(sql);
    const [order] = await sql('select id from orders');
    await letLapse(sql, String(order?.['id']));

    await choose(app, 'lookAtHolds');
    await page.getByText(maintenance.wouldRelease(1, 2)).first().waitFor();
    expect(await counts(dataDir)).toEqual(whole(2, 0));
    await choose(app, 'releaseHolds');
    await page.getByText(maintenance.released(1, 2)).first().waitFor();
    await photograph(page, 'en-light-released-from-menu');
    expect(await counts(dataDir)).toEqual(whole(0, 0));

    await choose(app, 'releaseHolds');
    await page.getByText(maintenance.nothingToRelease).first().waitFor();
    await close();
  });
});
