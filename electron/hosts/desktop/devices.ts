import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { Logger } from 'pino';
import type { Devices } from '../../../core/documents/deliver.ts';
import type { DesktopText } from '../../../core/text/desktop.ts';
import type { PaperFolder } from './paper-folder.ts';
import { printPdf } from './print-pdf.ts';

/** What a desktop can do with a document and a browser's host cannot. */
export function openDevices(
  window: () => BrowserWindow | undefined,
  paper: PaperFolder,
  words: () => DesktopText,
  log: Logger,
): Devices {
  async function open(fileName: string, pdf: Uint8Array): Promise<void> {
    const problem = await shell.openPath(await paper.put(fileName, pdf));
    if (problem !== '') throw new Error(`no program opens a PDF here: ${problem}`);
  }

  return {
    open,
    async save(fileName, content, kind) {
      const extension = extname(fileName).slice(1);
      const options = {
        title: words().save[kind],
        defaultPath: join(app.getPath('documents'), basename(fileName)),
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      };
      const parent = window();
      const { filePath, canceled } = parent
        ? await dialog.showSaveDialog(parent, options)
        : await dialog.showSaveDialog(options);
      if (canceled || filePath === '') return null;
      await writeFile(filePath, content, { mode: 0o600 });
      return filePath;
    },
    async print(fileName, pdf) {
      try {
        return await printPdf(pdf);
      } catch (error) {
        // No printer, or a system without the dialog: whatever opens the document can print it.
        log.warn({ err: error }, 'a document is opened because it cannot be printed');
        await open(fileName, pdf);
        return false;
      }
    },
  };
}
