import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Called by electron-builder when a program lies unpacked. Electron's default app (or the stand-in of
 * scripts/electron-registry.mjs) would start any folder that is named on the command line.
 *
 * @param {{ packager: { getResourcesDir(appOutDir: string): string }, appOutDir: string }} context
 */
export default async function afterPack({ packager, appOutDir }) {
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
}
