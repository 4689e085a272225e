import { downloadedElectron, registryElectron } from './electron-fetched.mjs';
import { foundElectron } from './electron-found.mjs';
import { missingLibraries, provideLibraries } from './libraries.mjs';
import { virtualScreen } from './screen.mjs';

/**
 * @typedef {object} Stage what a test needs to drive the program in a window
 * @property {string} electron an executable
 * @property {NodeJS.ProcessEnv} env
 * @property {() => void} strike
 */

/**
 * Gets a real Electron and screens for it.
 *
 * @param {number} [screens] how many programs are driven at a time; each has a screen, as focus is one per screen
 * @returns {Promise<Stage | string>} a sentence that says why, where there can be none
 */
export async function setStage(screens = 1) {
  await provideLibraries();
  const electron = foundElectron() ?? (await registryElectron()) ?? (await downloadedElectron());
  if (!electron) return 'No Electron is installed here, and none could be fetched.';
  const missing = await missingLibraries(electron);
  if (missing.length > 0) {
    return `Electron is here, but the system lacks libraries that it needs: ${missing.join(', ')}.`;
  }
  if (process.platform !== 'linux') return { electron, env: {}, strike: () => {} };
  try {
    const virtual = await Promise.all(Array.from({ length: screens }, virtualScreen));
    const displays = virtual.map(({ display }) => display);
    // Without the Wayland ones: Electron would open its windows on the desk of whoever runs the tests.
    const env = {
      DISPLAY: displays[0],
      ROWLOCK_SCREENS: displays.join(' '),
      ...{ WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' },
    };
    return { electron, env, strike: () => virtual.forEach(({ stop }) => void stop()) };
  } catch (error) {
    return `There is no virtual screen: ${error instanceof Error ? error.message : String(error)}`;
  }
}
