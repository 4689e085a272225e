import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { Logger } from 'pino';
import type { DesktopText } from '../../../core/text/desktop.ts';
import type { Desk } from '../../program/desk.ts';
import type { PaperFolder } from './paper-folder.ts';
import { printPdf } from './print-pdf.ts';

/** What a desktop can do with a document and a browser's host cannot. */
export function openDesk(
  window: () => BrowserWindow | undefined,
  paper: PaperFolder,
  words: () => DesktopText,
  log: Logger,
): Desk {
  async function open(fileName: string, pdf: Uint8Array): Promise<void> {
    const problem = await shell.openPath(await paper.put(fileName, pdf));
    if (problem !== '') throw new Error(`no program opens a PDF here: ${problem}`);
  }

  return {
    open,
    async save(fileName, content, what) {
      const kind = extname(fileName).slice(1);
      const options = {
        title: words().save[what],
        defaultPath: join(app.getPath('documents'), basename(fileName)),
        filters: [{ name: kind.toUpperCase(), extensions: [kind] }],
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
