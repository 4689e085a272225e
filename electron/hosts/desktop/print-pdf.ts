import { BrowserWindow, type Session, session, type WebContents, webContents } from 'electron';
import pRetry from 'p-retry';
import { scheme } from './protocol.ts';

/** Documents on their way to a printer, by the path of their address; they never touch the disk. */
const waiting = new Map<string, Uint8Array<ArrayBuffer>>();

const patience = 10_000;

/**
 * Prints a PDF through the system's dialog.
 *
 * @returns whether it was handed to a printer; false when the person thought better of it
 * @throws {Error} with the system's reason, for example that there is no printer
 */
export async function printPdf(pdf: Uint8Array): Promise<boolean> {
  const path = `/${crypto.randomUUID()}.pdf`;
  waiting.set(path, new Uint8Array(pdf));
  const window = new BrowserWindow({
    show: false,
    // The built-in viewer of PDF documents counts as a plugin, and the pages of ours have none.
    webPreferences: { session: viewers(), plugins: true, sandbox: true, devTools: false },
  });
  try {
    await window.loadURL(`${scheme}://paper${path}`);
    const viewer = await readyViewer(window);
    return await new Promise((resolve, reject) => {
      viewer.print({ silent: false }, (printed, reason) => {
        if (printed || /cancel/i.test(reason)) resolve(printed);
        else reject(new Error(`the system cannot print: ${reason}`));
      });
    });
  } finally {
    waiting.delete(path);
    window.destroy();
  }
}

/**
 * Not the window's session, which has no plugins. Not one in memory either: in such a one the viewer
 * stays empty, and empty pages are printed.
 */
function viewers(): Session {
  const viewers = session.fromPartition('persist:paper', { cache: false });
  if (!viewers.protocol.isProtocolHandled(scheme)) {
    viewers.protocol.handle(scheme, request => {
      const pdf = waiting.get(new URL(request.url).pathname);
      return pdf
        ? new Response(pdf, { headers: { 'content-type': 'application/pdf' } })
        : new Response(null, { status: 404 });
    });
  }
  return viewers;
}

/**
 * Waits until the document is set: `loadURL` comes back when the viewer itself is there, and what is
 * printed before its document is, is an empty page.
 */
function readyViewer(window: BrowserWindow): Promise<WebContents> {
  async function look(): Promise<WebContents> {
    const frame = window.webContents.mainFrame.framesInSubtree.find(each =>
      each.url.startsWith('chrome-extension:'),
    );
    const loaded: unknown = await frame
      ?.executeJavaScript("document.querySelector('pdf-viewer')?.loadProgress_ === 100")
      // The frame is replaced while the viewer starts.
      .catch(() => false);
    // The viewer's own contents: printed through the window, every answer would be "not printed".
    if (frame && loaded === true) return webContents.fromFrame(frame) ?? window.webContents;
    throw new Error('the viewer of PDF documents does not open');
  }
  const retries = Number.POSITIVE_INFINITY;
  return pRetry(look, { retries, factor: 1, minTimeout: 50, maxRetryTime: patience });
}
