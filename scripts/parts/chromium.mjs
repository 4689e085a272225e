import { existsSync } from 'node:fs';
import { providePackages } from './libraries.mjs';

const debians = '/usr/bin/chromium';

/**
 * A current Chromium, which drives the browser host in tests: the one named by ROWLOCK_CHROMIUM, else
 * Debian's. No part of the stage: the other steps, and `npm run bench`, need no 110 MB for it.
 *
 * @returns {Promise<string>} its executable; empty where there is none
 */
export async function provideChromium() {
  const named = process.env['ROWLOCK_CHROMIUM'];
  if (named) return named;
  if (!existsSync(debians)) await providePackages(['chromium']);
  return existsSync(debians) ? debians : '';
}
