import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../core/contract/language.ts';
import { clerk } from './fixtures/cast.ts';
import { anEvent } from './fixtures/events.ts';
import { furnished } from './fixtures/folder.ts';
import { sqlIn } from './fixtures/owner.ts';
import { anOperator } from './fixtures/people.ts';
import { anEmptyFolder } from './headless.ts';
import type { Keyboard } from './keys.ts';
import { copyPrepared } from './prepared-folder.ts';
import { textIn } from './screens.ts';

/** One class with these places, which asks for name and PESEL. */
export const stalls = { name: 'Stalls', capacity: 10, priceMinor: 5_000 };

const { sell } = textIn.en;

/** A data folder with an admin, a clerk and an event on sale, which no window has opened yet. */
export async function aFolderWithAnEvent(): Promise<string> {
  const folder = await anEmptyFolder();
  if (!(await copyPrepared('with-an-event', folder))) await withAnEvent(folder);
  return folder;
}

/** Furnishes a data folder with just that. */
export const withAnEvent = (dataDir: string): Promise<void> =>
  furnished(dataDir, async admin => {
    await anEvent(admin, [{ ...stalls, participantData: 'nationalId' }]);
    await anOperator(admin, clerk);
  });

/** Finds the event and holds two places of its class; the focus then stands in the first name. */
export async function holdTwo(page: Page, keys: Keyboard): Promise<void> {
  await page.getByRole('option', { name: 'Jazz' }).waitFor();
  await keys.type('jazz');
  await keys.press('Enter');
  await page.getByRole('listitem').filter({ hasText: stalls.name }).first().waitFor();
  await keys.type('12');
  await keys.press('Enter');
  await orderIn(page).getByRole('timer').waitFor();
  await keys.press('Enter');
}

/** A box office that has just begun keeps its cash in drawers: the first one is empty. Stays on Shift. */
export async function openEmptyDrawer(
  page: Page,
  keys: Keyboard,
  language: Language,
  look: (name: string) => Promise<void>,
): Promise<void> {
  const { shift } = textIn[language];
  await keys.press('Alt+6');
  await keys.tabTo(page.getByRole('textbox', { name: shift.float }));
  await look('shift-none');
  await keys.type('0');
  await keys.press('Enter');
  await page.getByRole('article', { name: shift.thisDrawer }).waitFor();
  await look('shift-open');
}

export const orderIn = (page: Page): Locator =>
  page.getByRole('region', { name: sell.order, exact: true });

/** A field of the row of this ticket, counted from 1. */
export const cell = (page: Page, label: string, ticket: number): Locator =>
  page.getByRole('textbox', {
    name: `${label}, ${sell.ticketNumber(ticket, stalls.name)}`,
    exact: true,
  });

/** Names two people in the first two rows, without their ids. */
export async function nameTwo(page: Page): Promise<void> {
  for (const [at, lastName] of ['Nowak', 'Kowal'].entries()) {
    await cell(page, sell.firstName, at + 1).fill('Anna');
    await cell(page, sell.lastName, at + 1).fill(lastName);
  }
}

/** Counts of one ticket class: in its counter, in the lines of orders, and in tickets. */
export interface Counts {
  readonly counter: string;
  readonly lines: string;
  readonly tickets: string;
}

/** How many places are held and sold, `held/sold`, by all three of those who know. */
export async function counts(dataDir: string): Promise<Counts[]> {
  const rows = await sqlIn(dataDir)(
    `select s.held || '/' || s.sold as counter,
       (select coalesce(sum(quantity) filter (where state = 'held'), 0) || '/' ||
               coalesce(sum(quantity) filter (where state = 'sold'), 0)
        from order_lines where ticket_class_id = s.ticket_class_id) as lines,
       (select count(*) filter (where status = 'held') || '/' ||
               count(*) filter (where status = 'sold')
        from tickets where ticket_class_id = s.ticket_class_id) as tickets
     from ticket_stock s`,
  );
  return rows.map(({ counter, lines, tickets }) => ({
    counter: String(counter),
    lines: String(lines),
    tickets: String(tickets),
  }));
}

/** What {@link counts} answers of a whole database with this many places held and sold. */
export const whole = (held: number, sold: number): Counts[] => {
  const same = `${held}/${sold}`;
  return [{ counter: same, lines: same, tickets: same }];
};

/** Takes the money, exactly, and sees the order through to its end. */
export async function payExactly(page: Page, keys: Keyboard): Promise<void> {
  await keys.press('F9');
  await page.getByRole('region', { name: sell.pay, exact: true }).waitFor();
  await keys.press('Enter');
  await untilSold(page);
}

/** Waits until the order is sold and Enter goes on with the next customer, which it does not at once. */
export async function untilSold(page: Page, language: Language = 'en'): Promise<void> {
  const { sell } = textIn[language];
  const sold = page.getByRole('region', { name: sell.sold, exact: true });
  await sold.waitFor();
  await page.getByRole('button', { name: sell.nextCustomer, disabled: false }).waitFor();
}
