import { app, type BrowserWindow, session } from 'electron';
import { desktopIn } from '../../../core/text/desktop.ts';
import { recordIncident } from '../../log/incident.ts';
import { type Log, logFolder } from '../../log/open-log.ts';
import type { Configuration } from '../../program/configuration.ts';
import { withinDeadline } from '../../program/deadline.ts';
import { openHost } from '../../program/open.ts';
import type { Places } from '../../program/places.ts';
import { openProviders } from '../../terminals/providers.ts';
import { openDevices } from './devices.ts';
import { openKeeper } from './keeper.ts';
import { openKeychain } from './keychain.ts';
import { showMenu } from './menu.ts';
import { openPorts } from './open-port.ts';
import { outliveGraphics } from './outlive-graphics.ts';
import { paperFolder } from './paper-folder.ts';
import { closeSession, servePages } from './protocol.ts';
import { openWindow } from './window.ts';

/** The built-in server needs some time to write everything down; longer than this, it recovers later. */
const forHost = 8_000;
const forLog = 500;

/** Runs the desktop program, once Electron is ready, until its window is closed. */
export function runProgram(
  configuration: Configuration,
  places: Places,
  { log, close }: Log,
): void {
  const { dataDir, databaseUrl, demo } = configuration;
  const graphics = outliveGraphics(log);
  let window: BrowserWindow | undefined;
  let words = desktopIn(app.getLocale());
  const theWindow = () => window;

  const keeper = openKeeper(dataDir, log);
  const keychain = openKeychain(!configuration.keyInFile);
  const paper = paperFolder(app.getPath('temp'), dataDir);
  const host = openHost({
    kind: 'desktop',
    dataDir,
    demo,
    resources: places.resources,
    migrations: places.migrations,
    worker: places.worker,
    terminals: openProviders(),
    version: app.getVersion(),
    log,
    say: sentence => console.error(sentence),
    devices: openDevices(theWindow, paper, () => words, log),
    ...(keeper === undefined ? {} : { keeper }),
    ...(keychain === undefined ? {} : { keychain }),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(places.postgresBinaries ? { postgresBinaries: places.postgresBinaries } : {}),
  });
  log.info({ dataDir, demo, shared: databaseUrl !== undefined }, 'started');

  servePages(session.defaultSession, places.pages, log);
  closeSession(session.defaultSession);
  openPorts(host, keeper, log);
  window = openWindow({
    dataDir,
    preload: places.preload,
    log,
    onLanguage(language) {
      words = desktopIn(language);
      showMenu(words, theWindow, logFolder(dataDir));
    },
    onHopeless() {
      log.error('no page can be started any more');
      graphics.ending();
      exitCode = 1;
      void endOnce();
    },
  });
  window.on('closed', () => (window = undefined));

  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.show();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  // Electron would hear these by itself, but not after anybody else has listened to one for a while, as
  // write-file-atomic does with every file: then the program would be gone, and its database left.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      log.info({ signal }, 'stopping');
      graphics.ending();
      exitCode = 0;
      void endOnce();
    });
  }

  let closing = false;
  let exitCode = 0;
  app.on('will-quit', event => {
    event.preventDefault();
    void endOnce();
  });

  async function endOnce(): Promise<void> {
    if (closing) return;
    closing = true;
    window?.destroy();
    await end();
  }

  async function end(): Promise<void> {
    paper.remove();
    try {
      const clean = await withinDeadline(forHost, host.close());
      log.info({ clean }, 'stopped');
    } catch (error) {
      recordIncident(log, 'stopping', error);
    }
    await withinDeadline(forLog, close());
    app.exit(exitCode);
  }
}
