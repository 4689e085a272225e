import { pathToFileURL } from 'node:url';
import { BrowserWindow } from 'electron';

/**
 * Prints a PDF through the system's dialog.
 *
 * @returns whether it was handed to a printer; false when the person thought better of it
 */
export async function printPdf(path: string, parent: BrowserWindow | undefined): Promise<boolean> {
  const viewer = new BrowserWindow({
    show: false,
    ...(parent ? { parent } : {}),
    webPreferences: {
      // The built-in viewer of PDF documents is a plugin. A session of its own, because the pages'
      // session may not read files.
      plugins: true,
      partition: 'printing',
      sandbox: true,
      javascript: true,
      devTools: false,
    },
  });
  try {
    await viewer.loadURL(pathToFileURL(path).href);
    return await new Promise((resolve, reject) => {
      viewer.webContents.print({ silent: false, printBackground: true }, (printed, reason) => {
        if (printed || /cancel/i.test(reason)) resolve(printed);
        else reject(new Error(`the system cannot print: ${reason}`));
      });
    });
  } finally {
    viewer.destroy();
  }
}
