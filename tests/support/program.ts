import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, afterEach, describe } from 'vitest';
import { aDataFolder, stopEverything, withoutRowlock } from './headless.ts';
import { killed } from './processes.ts';

const checkout = fileURLToPath(new URL('../../', import.meta.url));
const electron = process.env['ROWLOCK_ELECTRON'];

/** Screenshots of a run; they are kept as its artifacts. */
export const screensFolder = join(checkout, 'artifacts', 'screens');

/** Where the unpacked program lies after `npm run package`. */
export const packagedFolder = join(
  checkout,
  'dist',
  process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`,
);

/**
 * A group of tests that need a real Electron; without one it says loudly that it was skipped. What
 * they leave running is ended after them, and a test that fails leaves a picture.
 */
export function describeWindow(name: string, tests: () => void, missing = missingElectron()): void {
  if (missing !== null) console.error(`\n*** SKIPPED: ${name}\n*** ${missing}\n`);
  describe.skipIf(missing !== null)(name, () => {
    afterEach(async ({ task }) => {
      if (task.result?.state !== 'fail') return;
      for (const { page, complaints } of running.values()) {
        await photograph(page, `failed-${task.name}`);
        if (complaints.length > 0) console.error('The page complained:', complaints.join('\n'));
      }
    });
    afterAll(endPrograms);
    tests();
  });
}

/** Why there is no window here; null when there is one. */
export function missingElectron(): string | null {
  if (!electron) return 'There is no Electron: ROWLOCK_ELECTRON is not set (npm test sets it).';
  return existsSync(electron) ? null : `There is no Electron at ${electron}.`;
}

export interface ProgramOptions {
  /** Without it a new one, removed after the group. */
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

const running = new Map<ElectronApplication, Pick<Program, 'page' | 'complaints'>>();
/** Of every program that was started, by its first process: what it leaves behind has its number. */
const groups: number[] = [];
const startsWithin = 25_000;
/** A busy machine takes its time; a step that takes longer than this is stuck. */
const patience = 30_000;

/** Starts the program and waits for its window, which may still be waiting for its database. */
export async function startProgram(options: ProgramOptions = {}): Promise<Program> {
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
  // Once in a long while the driver never hears that Electron is ready, whatever program it starts.
  const app = await launch().catch(async (error: unknown) => {
    console.error('The program did not start; once more.', error, await lastWords(dataDir));
    return launch();
  });
  groups.push(app.process().pid ?? 0);
  const page = await app.firstWindow({ timeout: startsWithin }).catch(async (error: unknown) => {
    await killed(app.process());
    throw error;
  });
  page.setDefaultTimeout(patience);
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', said => {
    if (said.type() === 'error') complaints.push(said.text());
  });
  await resize(app, options.size ?? { width: 1440, height: 900 });

  const program = {
    app,
    page,
    dataDir,
    complaints,
    async close() {
      await app.close();
      running.delete(app);
    },
    async kill() {
      await killed(app.process());
      running.delete(app);
    },
  };
  running.set(app, program);
  return program;
}

/** The end of what the program wrote into its log. */
const lastWords = (dataDir: string): Promise<string> =>
  readFile(join(dataDir, 'logs', 'desktop.log'), 'utf8').then(
    log => log.slice(-2_000),
    () => 'It has written no log.',
  );

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
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
}

/** A picture of the window as it is; a window that is gone leaves none. */
export async function photograph(page: Page, name: string): Promise<void> {
  await mkdir(screensFolder, { recursive: true });
  // The pointer of a virtual screen stands somewhere, and what is under it looks pointed at.
  await page.mouse.move(0, 0).catch(() => undefined);
  const file = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100)}.png`;
  await page.screenshot({ path: join(screensFolder, file), timeout: 5_000 }).catch(() => undefined);
}

async function endPrograms(): Promise<void> {
  for (const app of running.keys()) await killed(app.process()).catch(() => undefined);
  running.clear();
  for (const leader of groups.splice(0)) endGroup(leader);
  await stopEverything();
}

/** A program that was killed may leave processes of Chromium behind. */
function endGroup(leader: number): void {
  if (process.platform === 'win32' || leader === 0) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It left none.
  }
}

/** One zone and one language to begin with, whoever runs the tests. */
function environment(): Record<string, string> {
  const made: Record<string, string> = {};
  for (const [name, value] of Object.entries(withoutRowlock())) {
    if (value !== undefined) made[name] = value;
  }
  return { ...made, TZ: 'Europe/Warsaw', LANGUAGE: 'en' };
}
