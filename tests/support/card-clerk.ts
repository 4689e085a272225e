import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Minor } from '../../core/contract/money.ts';
import { admin } from './fixtures/cast.ts';
import { hasFocus, type Keyboard, keyboardOf } from './keys.ts';
import type { Program } from './launch.ts';
import { startProgram } from './program.ts';
import { textIn, złoty } from './screens.ts';
import { orderIn, untilSold } from './screens-sale.ts';
import { signIn } from './screens-way-in.ts';
import { type Till, tillAt } from './till.ts';

const { sell, cardPayments, terminals } = textIn.en;

/** What a customer takes: so many of the first class, for so much. */
export interface Wanted {
  readonly tickets: number;
  readonly minor: Minor;
}

/** A clerk at a counter with a card terminal, who works by keys alone, in English. */
export interface CardClerk {
  readonly program: Program;
  readonly page: Page;
  readonly keys: Keyboard;
  readonly till: Till;
  /** Holds the places and has the terminal charge them. */
  charge(wanted: Wanted): Promise<void>;
  /** The terminal waits for a card, and the screen says so. */
  asksForCard(): Promise<void>;
  /** Sees the sale through to its end, and lets the customer go. */
  sold(): Promise<void>;
  /** It came to nothing, and is tried once more. */
  again(): Promise<void>;
  /** It came to nothing, and cash is taken for it. */
  cashInstead(): Promise<void>;
  /** The customer has cash in the hand, whatever is on the screen. */
  takeCash(): Promise<void>;
  /** It came to nothing, and the customer goes without. */
  giveUp(wanted: Wanted): Promise<void>;
  /** Takes up the order that was left open, once the terminal has answered. @param meanwhile before it does */
  takeUp(meanwhile?: () => Promise<void>): Promise<void>;
  /** Finishes what is in view and was charged already. */
  finish(wanted: Wanted): Promise<void>;
  /** Gives the places back that are held. */
  release(wanted: Wanted): Promise<void>;
}

/** Starts the program on this data and signs in. @param search finds what is sold */
export async function cardClerk(dataDir: string, search: string): Promise<CardClerk> {
  const program = await startProgram({ dataDir });
  const { app, page } = program;
  const keys = await keyboardOf(app, page, 'en');
  await signIn(page, keys, 'en', admin);
  await page.getByRole('option', { name: search }).waitFor();
  const till = tillAt(page, keys, 'en', search);
  const pane = page.getByRole('region', { name: sell.pay, exact: true });
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const focusIn = (wanted: Locator) => expect.poll(() => hasFocus(wanted)).toBe(true);
  const amountOf = ({ minor }: Wanted) => złoty('en', minor);
  const cameToNothing = () => focusIn(page.getByRole('button', { name: cardPayments.again }));

  const clerk: CardClerk = {
    ...{ program, page, keys, till },
    async charge(wanted) {
      await till.hold([`1${wanted.tickets}`]);
      await keys.press('F9');
      await pane.getByText(amountOf(wanted)).first().waitFor();
      await keys.press('F6');
      await page.getByRole('button', { name: cardPayments.charge(amountOf(wanted)) }).waitFor();
      await keys.press('Enter');
    },
    asksForCard: () => page.getByText(terminals.steps.presentCard).first().waitFor(),
    async sold() {
      await untilSold(page);
      await till.next();
    },
    async again() {
      await cameToNothing();
      await keys.press('Enter');
    },
    async cashInstead() {
      await cameToNothing();
      await clerk.takeCash();
    },
    async takeCash() {
      await keys.press('F5');
      await focusIn(field(sell.given));
      await keys.press('Enter');
    },
    async giveUp(wanted) {
      await cameToNothing();
      await keys.press('Escape');
      await focusIn(field(sell.amount));
      await keys.press('Escape');
      await pane.waitFor({ state: 'detached' });
      await clerk.release(wanted);
    },
    async takeUp(meanwhile) {
      const isLeftOpen = orderIn(page).getByText(sell.leftOpen);
      await isLeftOpen.waitFor();
      await keys.press('F9');
      await meanwhile?.();
      await isLeftOpen.waitFor({ state: 'detached' });
    },
    async finish(wanted) {
      await page.getByRole('button', { name: cardPayments.finish(amountOf(wanted)) }).waitFor();
      await keys.press('Enter');
    },
    async release({ tickets }) {
      await keys.press('F4');
      await page.getByText(sell.released(tickets)).first().waitFor();
    },
  };
  return clerk;
}
