import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type Keyboard, keyboardOf } from './keys.ts';
import { photograph } from './program.ts';

/** The executable of a Chromium as people have it; `npm test` says where there is one. */
const executable = process.env['ROWLOCK_CHROMIUM'];
/** A busy machine takes its time; a step that takes longer than this is stuck. */
const patience = 30_000;

/** Why there is no browser here; null when there is one. */
export function missingChromium(): string | null {
  if (!executable) return 'There is no Chromium: ROWLOCK_CHROMIUM is not set (npm test sets it).';
  return existsSync(executable) ? null : `There is no Chromium at ${executable}.`;
}

/** One tab of a browser of its own, and a person's hands on its keyboard. */
export interface Tab {
  readonly browser: Browser;
  readonly page: Page;
  readonly keys: Keyboard;
  /** Errors that any page wrote to its console or did not catch, the policy's among them; a good run has none. */
  readonly complaints: readonly string[];
}

/** Starts the browser with an empty tab; it ends with the test, and one that fails leaves a picture. */
export async function openChromium(): Promise<Tab> {
  const browser = await chromium.launch({
    executablePath: executable ?? '',
    // Chromium's sandbox refuses root, which is what a container's tests run as.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--lang=en-GB'],
  });
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'Europe/Warsaw',
  });
  context.setDefaultTimeout(patience);
  const complaints: string[] = [];
  context.on('weberror', uncaught => complaints.push(String(uncaught.error())));
  context.on('console', said => {
    if (said.type() === 'error') complaints.push(said.text());
  });
  const page = await context.newPage();
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') {
      await photograph(page, `failed-${task.name}`);
      if (complaints.length > 0) console.error('The page complained:', complaints.join('\n'));
    }
    await browser.close();
  });
  // The page's own context speaks for it, where Electron's application does for a window.
  return { browser, page, keys: await keyboardOf(page, page, 'en'), complaints };
}
