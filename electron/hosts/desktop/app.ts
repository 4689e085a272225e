import { app, type BrowserWindow, session } from 'electron';
import { desktopIn } from '../../../core/text/desktop.ts';
import { recordIncident } from '../../log/incident.ts';
import { type Log, logFolder } from '../../log/open-log.ts';
import { type Configuration, trainingOf } from '../../program/configuration.ts';
import { withinDeadline } from '../../program/deadline.ts';
import { emptyTraining } from '../../program/empty-training.ts';
import type { Places } from '../../program/places.ts';
import { openSides, type Side } from '../../program/sides.ts';
import { openDevices } from './devices.ts';
import { hostsIn } from './hosts.ts';
import { openKeeper } from './keeper.ts';
import { showMenu } from './menu.ts';
import { openPorts } from './open-port.ts';
import { outliveGraphics } from './outlive-graphics.ts';
import { paperFolder } from './paper-folder.ts';
import { closeSession, servePages } from './protocol.ts';
import { goOver, openWindow } from './window.ts';

/** The built-in server needs some time to write everything down; longer than this, it recovers later. */
const forHost = 8_000;
const forLog = 500;

interface Found {
  readonly boxOffice: Configuration;
  readonly begins: Side;
}

/** Runs the desktop program, once Electron is ready, until its window is closed. */
export function runProgram(
  { boxOffice, begins }: Found,
  places: Places,
  { log, close }: Log,
): void {
  const { dataDir, demo, databaseUrl } = boxOffice;
  const graphics = outliveGraphics(log);
  let window: BrowserWindow | undefined;
  let language = app.getLocale();
  const words = () => desktopIn(language);
  const theWindow = () => window;

  const keeper = openKeeper(dataDir, log);
  const paper = paperFolder(app.getPath('temp'), dataDir);
  const devices = openDevices(theWindow, paper, words, log);
  const hosts = openSides({
    begins,
    open: hostsIn({ boxOffice, places, devices, keeper, log }),
    empty: () => emptyTraining({ ...trainingOf(boxOffice), ...places }),
    show: side => window && goOver(window, side, language, log),
    failed: error => void recordIncident(log, 'leaving training', error),
  });
  log.info({ dataDir, demo, begins, shared: databaseUrl !== undefined }, 'started');

  servePages(session.defaultSession, places.pages, log);
  closeSession(session.defaultSession);
  openPorts(hosts, keeper, log);
  window = openWindow({
    dataDir,
    preload: places.preload,
    side: begins,
    log,
    onLanguage(spoken) {
      language = spoken;
      showMenu(words(), theWindow, logFolder(dataDir));
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
      const clean = await withinDeadline(forHost, hosts.close());
      log.info({ clean }, 'stopped');
    } catch (error) {
      recordIncident(log, 'stopping', error);
    }
    await withinDeadline(forLog, close());
    app.exit(exitCode);
  }
}
