import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/** Where the settings come from; tests hand in their own. */
export interface Surroundings {
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
  /** Whether a `.env` there counts. Not where the program is packed: it is started in any folder, by a double click. */
  readonly readsWorkingFolder: boolean;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

export const surroundings = (): Surroundings => ({
  argv: process.argv.slice(2),
  environment: process.env,
  workingFolder: process.cwd(),
  readsWorkingFolder: !isPacked(import.meta.dirname),
  platform: process.platform,
  home: homedir(),
});

/** The built program lies in one archive. */
export const isPacked = (folder: string): boolean => folder.split(/[/\\]/).includes('app.asar');

/** `~` is the shell's word; in a `.env` file or after `=` it arrives here as it was typed. */
export function absolute(folder: string, from: Surroundings): string {
  if (folder === '~' || /^~[/\\]/.test(folder)) return join(from.home, folder.slice(1));
  return isAbsolute(folder) ? folder : resolve(from.workingFolder, folder);
}

/**
 * Where Electron keeps the data of a program on this system. Never another folder: a box office that is
 * there already would seem lost. (env-paths calls ours "config" on Linux, "data" on macOS, and has none of
 * this name on Windows.)
 */
export function defaultDataDir(
  demo: boolean,
  { environment, platform, home }: Surroundings,
): string {
  const name = demo ? 'Rowlock Demo' : 'Rowlock';
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', name);
  if (platform === 'win32') {
    return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), name);
  }
  const configured = environment['XDG_CONFIG_HOME'];
  return join(configured && isAbsolute(configured) ? configured : join(home, '.config'), name);
}
