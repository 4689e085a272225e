import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, ElectronApplication, Locator, Page } from 'playwright-core';
import type { Language } from '../../core/contract/language.ts';

const digits = Array.from('۰۱۲۳۴۵۶۷۸۹');
const letters: Readonly<Record<string, string>> = {
  QWERTYUIOP: 'ضصثقفغعهخح',
  ASDFGHJKL: 'شسیبلاتنم',
  ZXCVBNM: 'ظطزرذدئ',
};
const others = { ج: 'BracketLeft', چ: 'BracketRight', ک: 'Semicolon', گ: 'Quote', و: 'Comma' };

/** Which key of a Persian keyboard writes what. */
const persian = new Map<string, string>([
  ...digits.map((each, at): [string, string] => [each, `Digit${at}`]),
  ...Object.entries(letters).flatMap(([row, written]) =>
    Array.from(written, (each, at): [string, string] => [each, `Key${row.charAt(at)}`]),
  ),
  ...Object.entries(others),
]);

/** A person's hands: nothing but keys, each of them counted. */
export interface Keyboard {
  /** One key, such as `Enter`, `F9`, `Alt+1`, or `2`: a digit key writes the digit of its layout. */
  press(key: string): Promise<void>;
  /** Key by key. */
  type(text: string): Promise<void>;
  /** Over what stands in the field that has the focus. */
  typeOver(text: string): Promise<void>;
  /** A key, Tab if no other is named, until this has the focus. @throws when it cannot be reached */
  tabTo(wanted: Locator, key?: string): Promise<void>;
  /** How many keys were pressed since the last time this was asked, beside those that wrote a text. */
  counted(): { readonly pressed: number; readonly typed: number };
}

/** Milliseconds between two keys: faster ones are a scanner's. */
const ofAHand = 40;

/** A ring of controls on one screen is shorter than this. */
const farthest = 80;

/** The keyboard of a window, with the layout that people who read this language use. */
export async function keyboardOf(
  app: Pick<ElectronApplication, 'context'>,
  page: Page,
  language: Language,
): Promise<Keyboard> {
  const session = language === 'fa' ? await app.context().newCDPSession(page) : null;
  let struckSoFar = 0;
  let typed = 0;

  async function press(key: string): Promise<void> {
    // Of letters the first one is asked about in `type`.
    if (key.length > 1) await intoSomething(page, key);
    await struck(key);
  }

  async function struck(key: string): Promise<void> {
    struckSoFar += 1;
    const written = session ? (digits[/^\d$/.test(key) ? Number(key) : -1] ?? key) : key;
    const code = persian.get(written);
    if (session && code) await strike(session, written, code);
    else if (/^[^\x20-\x7e]$/u.test(key))
      // A letter with a dead key or AltGr arrives as text, without a key of its own.
      await page.keyboard.insertText(key);
    else await page.keyboard.press(key);
  }

  const type = async (text: string) => {
    const looksScanned = /^[0-9A-Z]{6,}$/.test(text);
    await intoSomething(page, text);
    for (const each of Array.from(text)) {
      if (looksScanned) await pause(ofAHand);
      typed += 1;
      await press(each);
    }
  };

  return {
    press,
    type,
    async typeOver(text) {
      await press('ControlOrMeta+a');
      await type(text);
    },
    async tabTo(wanted, key = 'Tab') {
      await wanted.waitFor();
      await intoSomething(page, key);
      for (let presses = 0; presses < farthest; presses += 1) {
        if (await hasFocus(wanted)) return;
        // In a browser the ring goes on through its own buttons, where nothing of the page has the focus.
        await struck(key);
      }
      throw new Error(`${key} does not lead to ${String(wanted)}`);
    },
    counted() {
      const counted = { pressed: struckSoFar - typed, typed };
      struckSoFar = 0;
      typed = 0;
      return counted;
    },
  };
}

/** The page's: what reads it runs there. */
declare const document: { readonly activeElement: unknown; readonly body: unknown };

const focusIsSomewhere = () => document.activeElement !== document.body;
/** Milliseconds: a screen that changes puts the focus somewhere well before a hand has found the next key. */
const aMoment = 2_000;

/** @throws when the focus is on nothing: whatever was done last has lost it, and this key would go nowhere. */
async function intoSomething(page: Page, key: string): Promise<void> {
  if (await page.evaluate(focusIsSomewhere)) return;
  await page.waitForFunction(focusIsSomewhere, undefined, { timeout: aMoment }).catch(() => {
    throw new Error(`The focus is on nothing, and ${key} would go nowhere.`);
  });
}

export const hasFocus = (wanted: Locator): Promise<boolean> =>
  wanted.evaluate(element => element === document.activeElement);

async function strike(session: CDPSession, key: string, code: string): Promise<void> {
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code });
}
