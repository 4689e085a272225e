import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, afterEach, describe } from 'vitest';
import { stopEverything } from './headless.ts';
import {
  checkout,
  electron,
  endGroup,
  lastWords,
  launchProgram,
  type Program,
  type ProgramOptions,
} from './launch.ts';
import { killed } from './processes.ts';

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
      for (const { page, dataDir, complaints } of running.values()) {
        await photograph(page, `failed-${task.name}`);
        console.error('The window showed:', await wordsOf(page), '\n', await lastWords(dataDir));
        console.error('Its page:', await pulseOf(page));
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

const running = new Map<ElectronApplication, Pick<Program, 'page' | 'dataDir' | 'complaints'>>();
/** Of every program that was started, by its first process: what it leaves behind has its number. */
const groups: number[] = [];

/** Starts the program and waits for its window; the group of tests ends it. */
export async function startProgram(options: ProgramOptions = {}): Promise<Program> {
  const program = await launchProgram(options);
  const { app } = program;
  groups.push(app.process().pid ?? 0);
  running.set(app, program);
  return {
    ...program,
    async close() {
      await program.close();
      running.delete(app);
    },
    async kill() {
      await program.kill();
      running.delete(app);
    },
  };
}

/** A picture of the window as it is; a window that is gone leaves none. */
export async function photograph(page: Page, name: string): Promise<void> {
  await mkdir(screensFolder, { recursive: true });
  // The pointer of a virtual screen stands somewhere, and what is under it looks pointed at. A page that
  // has crashed never answers to it.
  const aside = page.mouse.move(0, 0).catch(() => undefined);
  await Promise.race([aside, pause(5_000, undefined, { ref: false })]);
  const file = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100)}.png`;
  await page.screenshot({ path: join(screensFolder, file), timeout: 5_000 }).catch(() => undefined);
}

/** Where only its output is kept, a run tells by these what its picture would show. */
const wordsOf = (page: Page): Promise<string> =>
  page.locator('body').innerText({ timeout: 5_000 }).catch(String);

/** Whether a page that waits for something is alive: what of its turns still comes within two seconds. */
const pulseOf = (page: Page): Promise<unknown> =>
  Promise.race([page.evaluate(pulse).catch(String), pause(5_000, 'does not answer')]);

const pulse = `(async () => {
  const come = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => come.push('messages');
  port2.postMessage('');
  requestAnimationFrame(() => come.push('frames'));
  const turns = setInterval(() => come.push('timer'), 500);
  await new Promise(done => { setTimeout(done, 2_000); });
  clearInterval(turns);
  port1.close();
  return [document.visibilityState, document.hasFocus() ? 'focused' : 'not focused', ...come].join(', ');
})()`;

async function endPrograms(): Promise<void> {
  for (const app of running.keys()) await killed(app.process()).catch(() => undefined);
  running.clear();
  for (const leader of groups.splice(0)) endGroup(leader);
  await stopEverything();
}
