import type { CDPSession, ElectronApplication, Locator, Page } from 'playwright-core';
import type { Language } from '../../core/contract/tickets.ts';

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
  /** Tab, until this has the focus. @throws when it cannot be reached */
  tabTo(wanted: Locator, back?: 'back'): Promise<void>;
  /** How many keys were pressed since the last time this was asked. */
  counted(): number;
}

/** A ring of controls on one screen is shorter than this. */
const farthest = 80;

/** The keyboard of a window, with the layout that people who read this language use. */
export async function keyboardOf(
  app: ElectronApplication,
  page: Page,
  language: Language,
): Promise<Keyboard> {
  const session = language === 'fa' ? await app.context().newCDPSession(page) : null;
  let count = 0;

  async function press(key: string): Promise<void> {
    count += 1;
    const written = session ? (digits[/^\d$/.test(key) ? Number(key) : -1] ?? key) : key;
    const code = persian.get(written);
    if (session && code) await strike(session, written, code);
    else if (/^[^\x20-\x7e]$/u.test(key))
      // A letter with a dead key or AltGr arrives as text, without a key of its own.
      await page.keyboard.insertText(key);
    else await page.keyboard.press(key);
  }

  return {
    press,
    async type(text) {
      for (const each of Array.from(text)) await press(each);
    },
    async tabTo(wanted, back) {
      await wanted.waitFor();
      for (let presses = 0; presses < farthest; presses += 1) {
        if (await hasFocus(wanted)) return;
        await press(back ? 'Shift+Tab' : 'Tab');
      }
      throw new Error(`Tab does not lead to ${String(wanted)}`);
    },
    counted() {
      const so = count;
      count = 0;
      return so;
    },
  };
}

export const hasFocus = async (wanted: Locator): Promise<boolean> =>
  (await wanted.evaluate('element => element === document.activeElement')) === true;

async function strike(session: CDPSession, key: string, code: string): Promise<void> {
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code });
}
