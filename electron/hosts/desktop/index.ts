import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { type DesktopText, desktopIn } from '../../../core/text/desktop.ts';
import { spokenIn } from '../../../core/text/languages.ts';
import { openLog } from '../../log/open-log.ts';
import { recordUnhandled } from '../../log/unhandled.ts';
import { readBoxOffice } from '../../program/configuration.ts';
import { ConfigurationError } from '../../program/configuration-error.ts';
import { placesFrom } from '../../program/places.ts';
import { keepPrivate } from '../../program/private-folder.ts';
import { surroundings } from '../../program/surroundings.ts';
import { maintain } from '../terminal/maintain.ts';
import { runProgram } from './app.ts';
import { registerScheme } from './protocol.ts';
import { unsafeSwitch } from './unsafe-switches.ts';

type Found = ReturnType<typeof readBoxOffice>;

// Everything here happens before Electron is ready, and must: schemes, folders and the sandbox are
// settled by then.
const places = placesFrom(import.meta.dirname, app.isPackaged ? process.resourcesPath : undefined);
const maintenance = process.argv.indexOf('--maintenance');
const unsafe = app.isPackaged ? unsafeSwitch(process.argv.slice(1), isForTests()) : undefined;
if (unsafe !== undefined) endSaying(words => words.unsafeSwitch(unsafe));
else if (maintenance >= 0) void maintainOnce(process.argv.slice(maintenance + 1));
else {
  const found = configurationOrEnd();
  if (found) start(found);
}

/** Written into the archive by `npm run package -- --for-tests`, and by nothing else. */
function isForTests(): boolean {
  const described = readFileSync(join(app.getAppPath(), 'package.json'), 'utf8');
  return (JSON.parse(described) as { forTests?: boolean }).forTests === true;
}

/** For a scheduler: no window, and beside a program that is running on the same data folder. */
async function maintainOnce(argv: readonly string[]): Promise<void> {
  app.exit(await maintain(argv, places));
}

function configurationOrEnd(): Found | undefined {
  try {
    const argv = process.argv.slice(1);
    const found = readBoxOffice('pass', { ...surroundings(), argv });
    keepPrivate(found.boxOffice.dataDir);
    return found;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    endSaying(error.sentence);
    return undefined;
  }
}

/** No page has been asked for its language yet, so it begins as one does: in the first of the system's we speak. */
function endSaying(sentence: (words: DesktopText['configuration']) => string): void {
  const spoken = app.getPreferredSystemLanguages().find(each => spokenIn(each) !== undefined);
  dialog.showErrorBox('Rowlock', sentence(desktopIn(spoken ?? 'en').configuration));
  app.exit(2);
}

function start(found: Found): void {
  const { dataDir } = found.boxOffice;
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    endSaying(words => words.dataFolder(String(error)));
    return;
  }
  // The lock lies in this folder: one program for each data folder, not one for each computer.
  app.setPath('userData', dataDir);
  // What Chromium keeps for itself is not mixed with what a backup must hold.
  app.setPath('sessionData', join(dataDir, 'chromium'));
  // Every page is sandboxed anyway; this forbids any other. Tests run as root, where Chromium cannot.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  if (!app.requestSingleInstanceLock()) {
    // The first one shows its window now.
    app.exit(0);
    return;
  }
  registerScheme();
  const log = openLog({ dataDir, program: 'desktop', version: app.getVersion() });
  recordUnhandled(log.log);
  void app.whenReady().then(() => runProgram(found, places, log));
}
