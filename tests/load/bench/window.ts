import type { Page } from 'playwright-core';
import { en } from '../../../core/text/en.ts';
import { admin } from '../../support/fixtures/cast.ts';
import { anEvent } from '../../support/fixtures/events.ts';
import { furnished } from '../../support/fixtures/folder.ts';
import { aDataFolder, serverOf } from '../../support/headless.ts';
import { electron, launchProgram } from '../../support/launch.ts';
import { memoryOf } from './memory.ts';
import { type Cell, millis, type Report } from './report.ts';

export interface WindowScale {
  readonly starts: number;
  readonly holds: number;
}

const notHere = 'not measured: there is no Electron here, or no display';
const title = 'The program in a real window, with its built-in database';

/** Start, click and memory of a counter as a person has it. */
export async function benchWindow({ starts, holds }: WindowScale, report: Report): Promise<void> {
  if (!electron) {
    report.tables.push({ title, head: ['what', 'median'], rows: [['all', notHere]] });
    return;
  }
  const cold: number[] = [];
  for (let at = 0; at < starts; at += 1) cold.push(await firstStart());
  const dataDir = await anOffice();
  const warm: number[] = [];
  for (let at = 0; at < starts; at += 1) warm.push(await laterStart(dataDir));
  const program = await launchProgram({ dataDir });
  await signIn(program.page);
  const clicks = await clicksToHeld(program.page, holds);
  const own = await mebibytes(program.app.process().pid ?? 0, name => name !== 'postgres');
  const server = await mebibytes((await serverOf(dataDir)) ?? 0, () => true);
  await program.close();
  report.tables.push({
    title,
    note: 'From the start of the process as its driver sees it; from the key press to the painted hold as the page sees it. Memory is PSS, after selling.',
    head: ['what', 'median'],
    rows: [
      ['first start: the database is made, and the guided start stands there', millis(cold)],
      ['later start: the sign-in stands there', millis(warm)],
      ['from Enter to the hold on the screen', millis(clicks)],
      ['memory of the window and its processes', own],
      ['memory of its PostgreSQL', server],
    ],
  });
}

async function mebibytes(pid: number, counts: (name: string) => boolean): Promise<Cell> {
  const held = await memoryOf(pid, counts);
  return held === null ? 'not measured on this system' : { mebibytes: held };
}

async function firstStart(): Promise<number> {
  const began = performance.now();
  const { page, close } = await launchProgram();
  await page.getByRole('heading', { name: en.signingIn.setUpTitle }).waitFor();
  const took = performance.now() - began;
  await close();
  return took;
}

async function laterStart(dataDir: string): Promise<number> {
  const began = performance.now();
  const { page, close } = await launchProgram({ dataDir });
  await page.getByRole('heading', { name: en.signingIn.signInTitle }).waitFor();
  const took = performance.now() - began;
  await close();
  return took;
}

/** A data folder with somebody to sell and something on sale. */
async function anOffice(): Promise<string> {
  const dataDir = await aDataFolder();
  await furnished(dataDir, seller => anEvent(seller, [{ name: 'Stalls', capacity: 10_000 }]));
  return dataDir;
}

const eventOnSale = (page: Page) => page.getByRole('option', { name: 'Jazz' });

async function signIn(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: en.signingIn.email }).fill(admin.email);
  await page.getByLabel(en.signingIn.password, { exact: true }).fill(admin.password);
  await page.keyboard.press('Enter');
  await eventOnSale(page).waitFor();
}

/** Holds two tickets by keys, as often as asked for, and gives them back each time. */
async function clicksToHeld(page: Page, holds: number): Promise<number[]> {
  await page.keyboard.type('jazz');
  await page.keyboard.press('Enter');
  const order = page.getByRole('region', { name: en.sell.order, exact: true });
  const took: number[] = [];
  for (let at = 0; at < holds; at += 1) {
    await page.getByRole('listitem').filter({ hasText: 'Stalls' }).first().waitFor();
    await page.keyboard.type('12');
    await page.evaluate(watchForHold);
    await page.keyboard.press('Enter');
    took.push(await page.evaluate<number>('window.held'));
    await page.keyboard.press('F4');
    await order.getByRole('timer').waitFor({ state: 'detached' });
    await page.keyboard.press('Alt+q');
  }
  return took;
}

/** Runs in the page: from the key as it arrives until the frame after the one with the countdown. */
const watchForHold = `{
  window.held = new Promise(resolve => {
    addEventListener('keydown', () => {
      const began = performance.now();
      const seen = new MutationObserver(() => {
        if (!document.querySelector('[role=timer]')) return;
        seen.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)));
      });
      seen.observe(document.body, { subtree: true, childList: true, attributes: true });
    }, { capture: true, once: true });
  });
  undefined;
}`;
