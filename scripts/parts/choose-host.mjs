import { downloadedElectron } from './electron-fetched.mjs';
import { foundElectron } from './electron-found.mjs';
import { missingLibraries } from './libraries.mjs';

/**
 * Which of the two hosts opens the program here, and why, in a sentence.
 *
 * @returns {Promise<{ electron?: string, because: string }>} without an Electron it is the browser
 */
export async function chooseHost() {
  const instead = 'so Rowlock opens in the browser.';
  if (process.platform === 'linux') {
    if (!process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
      return { because: `There is no display here, ${instead}` };
    }
    // Chromium's sandbox refuses root, and a window without its sandbox is not for people.
    if (process.getuid?.() === 0 && process.env['ROWLOCK_ALLOW_ROOT_WINDOW'] !== '1') {
      return {
        because: `A window cannot be opened safely as root, ${instead} (As another user it opens a window.)`,
      };
    }
  }
  const electron = foundElectron() ?? (await downloadedElectron());
  if (!electron) return { because: `There is no Electron here, ${instead}` };
  const missing = await missingLibraries(electron);
  if (missing.length > 0) {
    const names = missing.join(', ');
    return { because: `The system lacks what a window needs (${names}), ${instead}` };
  }
  return { electron, because: 'Rowlock opens in a window.' };
}
