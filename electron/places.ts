import { join } from 'node:path';

/** Where the parts of the program lie, in a checkout and in a packaged archive alike. */
export interface Places {
  /** The built renderer. */
  readonly pages: string;
  readonly migrations: string;
  /** Fonts and pictures. */
  readonly resources: string;
  readonly preload: string;
}

/**
 * @param mainFolder the folder of the built entry, `out/main`; handed in by the entry itself, because
 *   the bundler may move any other file into a folder of its own
 */
export function placesFrom(mainFolder: string): Places {
  const root = join(mainFolder, '..', '..');
  return {
    pages: join(root, 'out', 'renderer'),
    migrations: join(root, 'drizzle', 'migrations'),
    resources: join(root, 'resources'),
    preload: join(root, 'out', 'preload', 'index.cjs'),
  };
}
