import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions, shell } from 'electron';
import type { DesktopText } from '../../../core/text/desktop.ts';

const separator = { type: 'separator' } as const;

/**
 * Puts the native menu in place, in the words of one language.
 *
 * @param logs the folder that "show log files" opens
 */
export function showMenu(
  words: DesktopText,
  window: () => BrowserWindow | undefined,
  logs: string,
): void {
  const about: MenuItemConstructorOptions = {
    label: words.about,
    click: () => app.showAboutPanel(),
  };
  const quit: MenuItemConstructorOptions = { label: words.quit, role: 'quit' };
  const mac = process.platform === 'darwin';
  const program: MenuItemConstructorOptions = {
    label: app.getName(),
    submenu: mac
      ? [about, separator, { role: 'hide' }, { role: 'unhide' }, separator, quit]
      : [{ label: words.minimize, role: 'minimize' }, separator, quit],
  };
  const template = [program, edit(words), view(words), maintenance(words, window, logs)];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(mac ? template : [...template, { label: words.help, submenu: [about] }]),
  );
}

const edit = (words: DesktopText): MenuItemConstructorOptions => ({
  label: words.edit,
  submenu: [
    { label: words.undo, role: 'undo' },
    { label: words.redo, role: 'redo' },
    separator,
    { label: words.cut, role: 'cut' },
    { label: words.copy, role: 'copy' },
    { label: words.paste, role: 'paste' },
    { label: words.selectAll, role: 'selectAll' },
  ],
});

const view = (words: DesktopText): MenuItemConstructorOptions => ({
  label: words.view,
  submenu: [
    { label: words.larger, role: 'zoomIn' },
    { label: words.smaller, role: 'zoomOut' },
    { label: words.actualSize, role: 'resetZoom' },
    separator,
    { label: words.fullScreen, role: 'togglefullscreen' },
    ...(app.isPackaged
      ? []
      : [
          separator,
          { label: words.reload, role: 'reload' as const },
          { role: 'toggleDevTools' as const },
        ]),
  ],
});

const maintenance = (
  words: DesktopText,
  window: () => BrowserWindow | undefined,
  logs: string,
): MenuItemConstructorOptions => ({
  label: words.maintenance,
  submenu: [
    { label: words.openMaintenance, click: () => goTo(window(), 'admin') },
    separator,
    {
      id: 'lookAtHolds',
      label: words.lookAtHolds,
      click: () => goTo(window(), 'admin/database/look'),
    },
    {
      id: 'releaseHolds',
      label: words.releaseHolds,
      click: () => goTo(window(), 'admin/database/release'),
    },
    separator,
    // Where the check can be started, with one key: whoever chose this by mistake has started nothing.
    { label: words.checkJournal, click: () => goTo(window(), 'admin/check/ready') },
    separator,
    { label: words.logs, click: () => void shell.openPath(logs) },
  ],
});

/** The page decides who may; only the fragment changes, so nothing typed elsewhere is lost. */
const goTo = (
  window: BrowserWindow | undefined,
  place: 'admin' | 'admin/check/ready' | `admin/database/${'look' | 'release'}`,
) => void window?.webContents.executeJavaScript(`location.hash = '#/${place}'`);
