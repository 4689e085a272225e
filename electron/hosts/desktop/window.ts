import { app, BrowserWindow, nativeTheme, screen, type WebContents } from 'electron';
import type { Logger } from 'pino';
import { recordIncident } from '../../log/incident.ts';
import type { Side } from '../../program/sides.ts';
import { followLanguage } from './page-language.ts';
import { placement, smallest } from './placement.ts';
import { originOf, sideOf } from './protocol.ts';
import { readWindowState, writeWindowState } from './window-state.ts';

export interface WindowOptions {
  readonly dataDir: string;
  readonly preload: string;
  /** Where it begins. */
  readonly side: Side;
  readonly log: Logger;
  /** Told at every change, and once before the first page. */
  readonly onLanguage: (language: string) => void;
  /** Told when the system starts no page any more, again and again. */
  readonly onHopeless: () => void;
}

/** Opens the one window, where it was last. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const { dataDir, preload, side, log, onLanguage, onHopeless } = options;
  const remembered = readWindowState(dataDir);
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  const { workArea } = primary;
  const window = new BrowserWindow({
    ...placement(remembered?.bounds, [workArea, ...others.map(each => each.workArea)]),
    minWidth: Math.min(smallest.width, workArea.width),
    minHeight: Math.min(smallest.height, workArea.height),
    show: false,
    title: app.getName(),
    // What is seen until the page has painted: its own ground.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#0e1315' : '#f4f6f7',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // It would fetch dictionaries from elsewhere, and underline names.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  let language = remembered?.language ?? 'en';
  onLanguage(language);
  if (remembered?.maximized) window.maximize();
  showWhenPainted(window);

  const remember = () => {
    const state = { bounds: window.getNormalBounds(), maximized: window.isMaximized(), language };
    try {
      writeWindowState(dataDir, state);
    } catch (error) {
      log.warn({ err: error }, 'the place of the window cannot be kept');
    }
  };
  rememberWhenMoved(window, remember);

  followLanguage(window.webContents, language, chosen => {
    if (window.isDestroyed()) return;
    language = chosen;
    onLanguage(language);
    remember();
  });
  restrain(window.webContents);
  reviveAfterCrash(window, log, onHopeless);
  load(window, `${originOf(side)}/`, log);
  return window;
}

/** Begins anew on the other side, or on the same one, in the language that is spoken now. */
export function goOver(window: BrowserWindow, side: Side, language: string, log: Logger): void {
  load(window, `${originOf(side)}/?language=${language}`, log);
}

function load(window: BrowserWindow, url: string, log: Logger): void {
  void window
    .loadURL(url)
    .catch((error: unknown) => recordIncident(log, 'loading the page', error));
}

/** Not only at the end, which an empty battery does not wait for. */
function rememberWhenMoved(window: BrowserWindow, remember: () => void): void {
  let settled: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(settled);
    settled = setTimeout(remember, 500);
  };
  window.on('resize', soon).on('move', soon).on('close', remember);
  window.once('closed', () => clearTimeout(settled));
}

/** Without a flash of an empty frame; but a page that never paints must not leave a program unseen. */
function showWhenPainted(window: BrowserWindow): void {
  const patience = setTimeout(() => window.show(), 4_000);
  window.once('ready-to-show', () => window.show());
  window.once('show', () => clearTimeout(patience));
  window.once('closed', () => clearTimeout(patience));
}

/** A page stays where it is: no other page, no other window, no frame of somebody else's. */
function restrain(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-frame-navigate', event => {
    // A page that reloads itself goes to where it is: from one side to the other it is only taken.
    const itself = event.isMainFrame && bare(event.url) === bare(contents.getURL());
    if (!itself || sideOf(bare(event.url).slice(0, -1)) === undefined) event.preventDefault();
  });
  contents.on('will-attach-webview', event => event.preventDefault());
}

const bare = (url: string) => url.split(/[?#]/)[0] ?? '';

/** So many starts of a page that fail one after the other: the system may have been short of memory for a moment. */
const patience = 3;

/** The order in hand is in the database, so a fresh page offers it again. */
function reviveAfterCrash(window: BrowserWindow, log: Logger, onHopeless: () => void): void {
  let recently = 0;
  let inVain = 0;
  let closing = false;
  window.once('close', () => (closing = true));
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    // Whatever the system calls it: now and then a crash is reported as a clean exit.
    if (closing || window.isDestroyed()) return;
    recordIncident(log, 'the page', new Error(`its process is gone: ${reason} (${exitCode})`));
    inVain = reason === 'launch-failed' ? inVain + 1 : 0;
    if (inVain === patience) {
      onHopeless();
      return;
    }
    recently += 1;
    // A page that dies while it starts must not be started as fast as it dies.
    setTimeout(() => !window.isDestroyed() && window.reload(), (recently - 1) * 2_000);
    setTimeout(() => (recently -= 1), 60_000).unref();
  });
  window.on('unresponsive', () => log.warn('the page does not answer'));
}
