import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { aDataFolder, withoutRowlock } from './headless.ts';
import { killed } from './processes.ts';
import { within } from './within.ts';

/** This checkout, which Electron runs once it is built. */
export const checkout = fileURLToPath(new URL('../../', import.meta.url));
/** The executable of an Electron; `npm test` and `npm run bench` say where there is one. */
export const electron = process.env['ROWLOCK_ELECTRON'];

export interface ProgramOptions {
  /** Without it a prepared one, which `stopEverything` removes. */
  dataDir?: string;
  theme?: 'light' | 'dark';
  size?: { width: number; height: number };
  demo?: boolean;
  /** Another program than Electron with this checkout: the packaged one. */
  executable?: string;
}

/** The program in a window of its own, driven from outside. */
export interface Program {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataDir: string;
  /** Errors that the page wrote to its console or did not catch; a good run has none. */
  readonly complaints: readonly string[];
  /** Closes the window as a person does, and waits until the program has ended. */
  readonly close: () => Promise<void>;
  /** As `kill -9` does: its built-in server goes on. */
  readonly kill: () => Promise<void>;
}

const startsWithin = 25_000;
/** A busy machine takes its time; a step that takes longer than this is stuck. */
const patience = 30_000;

/**
 * Starts the program and waits for its window, which may still be waiting for its database; whoever
 * starts it ends it.
 */
export async function launchProgram(options: ProgramOptions = {}): Promise<Program> {
  const dataDir = options.dataDir ?? (await aDataFolder());
  const launch = () =>
    _electron.launch({
      executablePath: options.executable ?? electron ?? '',
      args: programArguments({ ...options, dataDir }),
      cwd: dataDir,
      env: environment(),
      colorScheme: options.theme ?? 'light',
      timeout: startsWithin,
    });
  const app = await launch().catch(async (error: unknown) => {
    console.error('The program did not start.', await lastWords(dataDir));
    // The packaged program opens its window whether or not its driver is there, and one that connects while
    // the first page is on its way waits for ever. Any other is held back: scripts/default-app/hold-back.js.
    if (options.executable) return launch();
    throw error;
  });
  const page = await app.firstWindow({ timeout: startsWithin }).catch(async (error: unknown) => {
    await killed(app.process());
    endGroup(app.process().pid ?? 0);
    throw error;
  });
  page.setDefaultTimeout(patience);
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', said => {
    if (said.type() === 'error') complaints.push(said.text());
  });
  const size = options.size ?? { width: 1440, height: 900 };
  await within(patience, 'a window of the wanted size', resize(app, size));

  return {
    app,
    page,
    dataDir,
    complaints,
    close: () => within(patience, 'the end of the program', app.close()),
    kill: () => killed(app.process()),
  };
}

/** The end of what the program wrote into its log. */
export const lastWords = (dataDir: string): Promise<string> =>
  readFile(join(dataDir, 'logs', 'desktop.log'), 'utf8').then(
    log => log.slice(-2_000),
    () => 'It has written no log.',
  );

/** A program that was killed may leave processes of Chromium behind. */
export function endGroup(leader: number): void {
  if (process.platform === 'win32' || leader === 0) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It left none.
  }
}

/** What the program is started with. */
export function programArguments(
  options: ProgramOptions & Required<Pick<ProgramOptions, 'dataDir'>>,
): string[] {
  const args = options.executable ? [] : [checkout];
  // Chromium's sandbox refuses root, which is what a container's tests run as.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  args.push('--lang=en-GB', '--data-dir', options.dataDir);
  return options.demo ? [...args, '--demo'] : args;
}

/** Gives the page itself this size, in CSS pixels. */
export async function resize(
  app: ElectronApplication,
  { width, height }: { width: number; height: number },
): Promise<void> {
  const sized = () =>
    app.evaluate(
      ({ BrowserWindow }, size) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.setContentSize(size.width, size.height);
      },
      { width, height },
    );
  await sized().catch((error: unknown) => {
    // V8 keeps no hold on the promise that it answers the driver with, and once in thousands of calls it is collected
    // before it is told. The size is set by then; setting it again changes nothing.
    if (!String(error).includes('promise was garbage collected')) throw error;
    return sized();
  });
}

/** One zone and one language to begin with, whoever runs the tests. */
function environment(): Record<string, string> {
  const made: Record<string, string> = {};
  for (const [name, value] of Object.entries(withoutRowlock())) {
    if (value !== undefined) made[name] = value;
  }
  return { ...made, TZ: 'Europe/Warsaw', LANGUAGE: 'en' };
}
