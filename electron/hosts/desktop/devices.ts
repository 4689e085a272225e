import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { Logger } from 'pino';
import type { Devices, Handed } from '../../../core/documents/deliver.ts';
import type { DesktopText } from '../../../core/text/desktop.ts';
import { notWritten } from './not-written.ts';
import type { PaperFolder } from './paper-folder.ts';
import { printPdf } from './print-pdf.ts';

/** What a desktop can do with a document and a browser's host cannot. */
export function openDevices(
  window: () => BrowserWindow | undefined,
  paper: PaperFolder,
  words: () => DesktopText,
  log: Logger,
): Devices {
  async function open(fileName: string, content: Uint8Array): Promise<Handed> {
    try {
      const problem = await shell.openPath(await paper.put(fileName, content));
      if (problem === '') return { done: true };
      log.warn({ problem }, 'no program opens a document');
      return { done: false, whyNot: 'noReader' };
    } catch (error) {
      return { done: false, whyNot: notWritten(error) };
    }
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
      const { filePath: where, canceled } = parent
        ? await dialog.showSaveDialog(parent, options)
        : await dialog.showSaveDialog(options);
      if (canceled || where === '') return { done: false, whyNot: 'closed' };
      try {
        await writeFile(where, content, { mode: 0o600 });
        return { done: true, where };
      } catch (error) {
        return { done: false, whyNot: notWritten(error) };
      }
    },
    async print(fileName, content) {
      try {
        return (await printPdf(content)) ? { done: true } : { done: false, whyNot: 'closed' };
      } catch (error) {
        // No printer, or a system without the dialog: whatever opens the document can print it.
        log.warn({ err: error }, 'a document is opened because it cannot be printed');
        const opened = await open(fileName, content);
        return { ...opened, whyNot: opened.done ? 'opened' : 'noPrinter' };
      }
    },
  };
}
