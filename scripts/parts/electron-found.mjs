import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronFolder } from './electron-folder.mjs';
import { inRoot } from './places.mjs';

const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/**
 * The Electron that is there already, without fetching anything: the one named by
 * ELECTRON_OVERRIDE_DIST_PATH, the installed one, or the one from the npm registry.
 *
 * @returns {string | undefined} its executable
 */
export function foundElectron() {
  const own = names[/** @type {keyof typeof names} */ (process.platform)] ?? 'electron';
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const installed = inRoot('node_modules', 'electron');
  return (
    [
      override && join(override, own),
      // path.txt is written last, so without it the folder may be half unpacked.
      existsSync(join(installed, 'path.txt')) &&
        join(installed, 'dist', readFileSync(join(installed, 'path.txt'), 'utf8').trim()),
      join(electronFolder(), own),
    ].find(each => each && existsSync(each)) || undefined
  );
}
