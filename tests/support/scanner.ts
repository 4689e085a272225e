import { setTimeout as pause } from 'node:timers/promises';
import type { ElectronApplication, Page } from 'playwright-core';

/** Seconds between two keys. */
const gap = 0.004;
/** Milliseconds until a hand can strike the next one. */
const hand = 60;

/**
 * A scanner on the window: it strikes key after key and Enter without waiting to be heard, by its own time,
 * which no busy machine stretches.
 */
export async function scannerOf(
  app: Pick<ElectronApplication, 'context'>,
  page: Page,
): Promise<(code: string) => Promise<void>> {
  const session = await app.context().newCDPSession(page);
  return async code => {
    // The last of them is struck now.
    const begin = Date.now() / 1_000 - code.length * gap;
    const keys = Array.from(code, sign => ({
      key: sign,
      code: /\d/.test(sign) ? `Digit${sign}` : `Key${sign}`,
      text: sign,
      modifiers: /[A-Z]/.test(sign) ? 8 : 0,
    }));
    const all = [...keys, { key: 'Enter', code: 'Enter', text: '\r', modifiers: 0 }];
    await Promise.all(
      all.flatMap((each, at) => {
        const timestamp = begin + at * gap;
        return [
          session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...each, timestamp }),
          session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...each, timestamp }),
        ];
      }),
    );
    await pause(hand);
  };
}
