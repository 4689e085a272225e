import { join } from 'node:path';

/** Where the parts of the program lie, in a checkout and in a packaged archive alike. */
export interface Places {
  /** The built renderer. */
  readonly pages: string;
  readonly migrations: string;
  /** Fonts and pictures. */
  readonly resources: string;
  readonly preload: string;
  /** The built worker for what takes long. */
  readonly worker: string;
  /** The built card terminal for practice. */
  readonly terminal: string;
  /** PostgreSQL, where it was packed with the program; a checkout has it from npm. */
  readonly postgresBinaries?: string;
}

/**
 * @param mainFolder the folder of the built entry, `out/main`; handed in by the entry itself, because
 *   the bundler may move any other file into a folder of its own
 * @param packed where a packaged program keeps what does not fit into its archive
 */
export function placesFrom(mainFolder: string, packed?: string): Places {
  const root = join(mainFolder, '..', '..');
  return {
    pages: join(root, 'out', 'renderer'),
    migrations: join(root, 'drizzle', 'migrations'),
    resources: join(root, 'resources'),
    preload: join(root, 'out', 'preload', 'index.cjs'),
    worker: join(mainFolder, 'worker.js'),
    terminal: join(mainFolder, 'terminal-simulator.js'),
    ...(packed ? { postgresBinaries: join(packed, 'postgres') } : {}),
  };
}
