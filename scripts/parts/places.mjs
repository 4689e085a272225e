import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder of the checkout. */
export const root = join(import.meta.dirname, '..', '..');

/** @param {string[]} names @returns {string} a path inside the checkout */
export const inRoot = (...names) => join(root, ...names);

/** Where things live that are dear to fetch and may be lost: outside the checkout, kept from clone to clone. */
export function cacheFolder() {
  if (process.env['XDG_CACHE_HOME']) return join(process.env['XDG_CACHE_HOME'], 'rowlock');
  if (process.platform === 'win32' && process.env['LOCALAPPDATA']) {
    return join(process.env['LOCALAPPDATA'], 'Rowlock', 'Cache');
  }
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'rowlock');
  return join(homedir(), '.cache', 'rowlock');
}
