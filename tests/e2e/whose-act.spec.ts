import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Session } from '../support/calls.ts';
import { missingChromium, openChromium } from '../support/chromium.ts';
import { admin, clerk } from '../support/fixtures/cast.ts';
import { anEvent } from '../support/fixtures/events.ts';
import { inCash } from '../support/fixtures/orders.ts';
import { anOperator, firstAdmin } from '../support/fixtures/people.ts';
import { startHeadless } from '../support/headless.ts';
import type { Keyboard } from '../support/keys.ts';
import { describeWindow } from '../support/program.ts';
import { camera, flaws, plainText, textIn } from '../support/screens.ts';
import { holdTwo, orderIn, stalls, untilSold } from '../support/screens-sale.ts';
import { signIn } from '../support/screens-way-in.ts';

const { orders, sell } = textIn.en;
const printed = /Open (http:\S+)/;
const anAmount = /\d[.,]\d\d/;

interface Desk {
  readonly page: Page;
  readonly keys: Keyboard;
  /** Another operator, without a window. */
  readonly theirs: Session;
  readonly look: (name: string) => Promise<void>;
}

async function openDesk(): Promise<Desk> {
  const host = await startHeadless();
  const session = await firstAdmin(host);
  await anEvent(session, [stalls]);
  await anOperator(session, { ...clerk, role: 'organizer' });
  const { page, keys } = await openChromium();
  const take = camera(page, 'whose-act');
  await expect.poll(() => host.said()).toMatch(printed);
  await page.goto(printed.exec(host.said())?.[1] ?? '');
  await signIn(page, keys, 'en', admin);
  return {
    ...{ page, keys, theirs: await host.signIn(clerk) },
    look: async name => {
      await take(name);
      expect([name, await flaws(page, 'en')]).toEqual([name, []]);
    },
  };
}

/** The order in the window, as the other operator finds it. */
async function theirOrder({ page, theirs }: Desk) {
  const text = await plainText(orderIn(page).locator('header bdi').first());
  const { orders: found } = await theirs.operations.orders.list({ text });
  return (await theirs.operations.orders.get({ orderId: found[0]?.id ?? '' })).order;
}

describeWindow(
  'what somebody else did first (4a)',
  () => {
    test('a payment is told as theirs, and gives no change', async () => {
      const desk = await openDesk();
      const { page, keys, theirs, look } = desk;
      await holdTwo(page, keys);
      await keys.press('F9');
      await page.getByRole('region', { name: sell.pay, exact: true }).waitFor();
      await theirs.operations.orders.pay(inCash(await theirOrder(desk)));
      await keys.type('200');
      await keys.press('Enter');
      const note = page.getByRole('region', { name: sell.sold }).getByRole('alert');
      await note.getByText(sell.soldElsewhere).waitFor();
      await look('paid-by-another');
      const said = await plainText(note);
      expect(said).toContain(clerk.name);
      expect(said).not.toMatch(anAmount);
      expect(await page.getByText(sell.giveBack).count()).toBe(0);
      expect(await orderIn(page).getByRole('alert').count()).toBe(0);
      // The next key goes on with the next customer.
      await untilSold(page);
      await keys.press('Enter');
      await orderIn(page).getByText(sell.emptyOrder).waitFor();
    });

    test('a cancellation is told as theirs, and gives no money back', async () => {
      const desk = await openDesk();
      const { page, keys, theirs, look } = desk;
      await holdTwo(page, keys);
      // No names are asked here, so the last Enter led to the money.
      await keys.type('100');
      await keys.press('Enter');
      await untilSold(page);
      const { code, id: orderId } = await theirOrder(desk);
      await keys.press('Enter');
      await keys.press('Alt+2');
      await keys.tabTo(page.getByRole('searchbox', { name: orders.search }));
      await keys.type(code);
      const detail = page.getByRole('article', { name: orders.order(code) });
      await detail.waitFor();
      await keys.press('Alt+x');
      const question = page.getByRole('dialog');
      await question.getByRole('textbox', { name: orders.reason }).waitFor();
      await keys.type('rain');
      await theirs.operations.orders.cancel({ orderId, reason: 'theirs' });
      await keys.press('Enter');
      await question.waitFor({ state: 'detached' });
      const note = detail.getByRole('alert');
      await note.getByText(orders.already.cancelled).waitFor();
      expect(await plainText(note)).toContain(clerk.name);
      await look('cancelled-by-another');
      expect(await page.getByText(/Give back/).count()).toBe(0);
      const { order } = await theirs.operations.orders.get({ orderId });
      expect(order.payments).toHaveLength(2);
    });
  },
  missingChromium(),
);
