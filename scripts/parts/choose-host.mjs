import { downloadedElectron } from './electron-fetched.mjs';
import { foundElectron } from './electron-found.mjs';
import { missingLibraries } from './libraries.mjs';

/**
 * Whether a window can be opened here, and with which Electron.
 *
 * @returns {Promise<{ electron: string } | { noWindow: string }>} else why not, as a sentence without its end
 */
export async function chooseHost() {
  if (process.platform === 'linux') {
    if (!process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
      return { noWindow: 'There is no display here' };
    }
    // Chromium's sandbox refuses root, and a window without its sandbox is not for people.
    if (process.getuid?.() === 0 && process.env['ROWLOCK_ALLOW_ROOT_WINDOW'] !== '1') {
      return { noWindow: 'A window cannot be opened safely as root (as another user it can)' };
    }
  }
  const electron = foundElectron() ?? (await downloadedElectron());
  if (!electron) return { noWindow: 'There is no Electron here' };
  const missing = await missingLibraries(electron);
  if (missing.length === 0) return { electron };
  return { noWindow: `The system lacks what a window needs (${missing.join(', ')})` };
}
