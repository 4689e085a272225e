import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { missingChromium, openChromium } from '../support/chromium.ts';
import { anEvent } from '../support/fixtures/events.ts';
import { type Headless, startHeadless } from '../support/headless.ts';
import type { Keyboard } from '../support/keys.ts';
import { describeWindow } from '../support/program.ts';
import { bare, camera, flaws, plainText, textIn, złoty } from '../support/screens.ts';
import { castOf } from '../support/screens-cast.ts';
import {
  cell,
  counts,
  holdTwo,
  openEmptyDrawer,
  orderIn,
  stalls,
  whole,
} from '../support/screens-sale.ts';
import { setUp } from '../support/screens-way-in.ts';

const { signingIn, orders, sell, ui } = textIn.en;
const { admin, reason } = castOf.en;
const anna = { firstName: 'Anna', lastName: 'Nowak', pesel: '44051401359' };
const jan = { firstName: 'Jan', lastName: 'Kowalski', pesel: '02270803624' };
const total = 2 * stalls.priceMinor;
const given = 20_000;
/** The Chromium of the Electron that the other tests drive; the one we ship has a newer one. */
const ofElectron = 130;
const printed = /Open (http:\S+)/;

interface Way {
  readonly page: Page;
  readonly keys: Keyboard;
  readonly host: Headless;
  /** Takes a picture, once the screen is found to be without flaws. */
  readonly look: (name: string) => Promise<void>;
}

describeWindow(
  'a current Chromium at the browser host',
  () => {
    test('from the printed address to a cancelled order, over a reload, by keyboard alone', async () => {
      const host = await startHeadless();
      const { browser, page, keys, complaints } = await openChromium();
      console.error(`The browser host is driven by Chromium ${browser.version()}`);
      expect(Number(browser.version().split('.')[0])).toBeGreaterThan(ofElectron);
      const take = camera(page, 'browser');
      const look = async (name: string) => {
        await take(name);
        expect([name, await flaws(page, 'en')]).toEqual([name, []]);
      };
      const way: Way = { page, keys, host, look };

      // Said to people just after the line for programs that the host is ready.
      await expect.poll(() => host.said()).toMatch(printed);
      await page.goto(printed.exec(host.said())?.[1] ?? '');
      await page.getByRole('heading', { name: signingIn.setUpTitle }).waitFor();
      // The token has left the address bar, which a person may show to others.
      expect(page.url()).toBe(host.url);
      await look('first-start');
      await setUp(page, keys, 'en', castOf.en);
      await anEvent(await host.signIn(admin), [{ ...stalls, participantData: 'nationalId' }]);

      await openEmptyDrawer(page, keys, 'en', look);
      await keys.press('Alt+1');
      await holdOverReload(way);
      const code = await pay(way);
      await cancel(way, code);
      expect(complaints).toEqual([]);
    });
  },
  missingChromium(),
);

/** Holds two places and types names; a reload in the middle of it loses neither. */
async function holdOverReload({ page, keys, host, look }: Way) {
  await holdTwo(page, keys);
  await look('held');
  for (const word of [anna.firstName, anna.lastName, anna.pesel, jan.firstName]) {
    await keys.type(word);
    await keys.press('Enter');
  }
  // Half a name, and no key after it: the pause in typing keeps it.
  await keys.type('Kow');
  await expect.poll(() => page.getByText(ui.saved, { exact: true }).count()).toBe(2);
  const order = orderIn(page);
  const code = await order.locator('header bdi').first().innerText();

  await page.reload();
  // As the window of whoever presses the keys.
  await page.bringToFront();
  await order.getByText(sell.leftOpen).waitFor();
  await look('left-open-after-reload');
  expect(await counts(host.dataDir)).toEqual(whole(2, 0));
  await keys.press('F9');
  const value = (label: string, ticket: number) => cell(page, label, ticket).inputValue();
  await cell(page, sell.firstName, 2).waitFor();
  expect(await order.locator('header bdi').first().innerText()).toBe(code);
  expect(await value(sell.firstName, 1)).toBe(anna.firstName);
  expect(await value(sell.lastName, 1)).toBe(anna.lastName);
  expect(await cell(page, sell.pesel, 1).getAttribute('placeholder')).toBe('440514*****');
  expect(await value(sell.firstName, 2)).toBe(jan.firstName);
  expect(await value(sell.lastName, 2)).toBe('Kow');

  await keys.tabTo(cell(page, sell.lastName, 2));
  await keys.typeOver(jan.lastName);
  await keys.press('Enter');
  await keys.type(jan.pesel);
  await page.getByText(sell.completeOf(2, 2)).waitFor();
  await look('participants');
}

/** Takes cash and gives change; the tickets come as a download and in a tab. Answers the order's code. */
async function pay({ page, keys, host, look }: Way): Promise<string> {
  await keys.press('F9');
  const till = page.getByRole('region', { name: sell.pay, exact: true });
  await till.getByText(sell.toPay).waitFor();
  await keys.type(String(given / 100));
  await till.getByText(sell.change).waitFor();
  await look('cash');
  await keys.press('Enter');
  const done = page.getByRole('region', { name: sell.sold, exact: true });
  await done.waitFor();
  expect(await plainText(done)).toContain(bare(złoty('en', given - total)));
  await look('sold');
  expect(await counts(host.dataDir)).toEqual(whole(0, 2));

  const downloading = page.waitForEvent('download');
  await keys.press('ControlOrMeta+s');
  const saved = await downloading;
  await done.getByText(sell.handedOver.save).waitFor();
  const code = await plainText(orderIn(page).locator('header bdi').first());
  expect(saved.suggestedFilename()).toContain(code);
  const pdf = await readFile(await saved.path(), 'latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);

  // A browser prints from the tab that shows the document: nothing else here may promise paper.
  expect(await done.getByRole('button', { name: sell.ways.print }).count()).toBe(0);
  const opening = page.context().waitForEvent('page');
  await keys.press('Alt+o');
  const tab = await opening;
  await tab.waitForLoadState();
  expect(await tab.evaluate('document.contentType')).toBe('application/pdf');
  await tab.close();
  await done.getByText(sell.handedOver.open).waitFor();
  return code;
}

/** Finds the order again and cancels it: its places are free at once. */
async function cancel({ page, keys, host, look }: Way, code: string) {
  await keys.press('Enter');
  await keys.press('Alt+2');
  await keys.tabTo(page.getByRole('searchbox', { name: orders.search }));
  await keys.type(code.toLowerCase());
  const detail = page.getByRole('article', { name: orders.order(code) });
  await detail.waitFor();
  expect(await plainText(detail)).toContain(jan.lastName);
  await look('order');

  await keys.press('Alt+x');
  const question = page.getByRole('dialog');
  const consequence = orders.cancelConsequence(2, złoty('en', total));
  await question.getByRole('button', { name: consequence }).waitFor();
  await look('cancel-question');
  await keys.type(reason);
  await keys.tabTo(question.getByRole('button', { name: consequence }));
  await keys.press('Enter');
  await detail.getByText(orders.wasCancelled(2)).waitFor();
  await question.waitFor({ state: 'detached' });
  await look('cancelled');

  await keys.press('Alt+1');
  await keys.type('jazz');
  await keys.press('Enter');
  const tile = page.getByRole('listitem').filter({ hasText: stalls.name });
  await tile.getByText(ui.last(stalls.capacity)).waitFor();
  await look('places-free-again');
  expect(await counts(host.dataDir)).toEqual(whole(0, 0));
}
