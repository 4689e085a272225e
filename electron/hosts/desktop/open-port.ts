import { BrowserWindow, type IpcMainEvent, ipcMain, type WebContents } from 'electron';
import type { Logger } from 'pino';
import type { Keeper } from '../../program/keeper.ts';
import type { Host } from '../../program/open.ts';
import type { Seat } from '../../program/seat.ts';
import { overElectron, windowSeat } from './over-electron.ts';
import { origin } from './protocol.ts';

/** The only way into this process: a window of ours asks for a port, once per load of its page. */
export function openPorts(host: Host, keeper: Keeper | undefined, log: Logger): void {
  const serve = overElectron(host);
  // By window and not by port, so that a reloaded page is still signed in; gone with the window.
  const seats = new WeakMap<WebContents, Seat>();

  ipcMain.on('rowlock:port', event => {
    const [port] = event.ports;
    if (!port) return;
    if (!isOurs(event)) {
      log.warn({ frame: event.senderFrame?.origin }, 'a port was asked for by a stranger');
      port.close();
      return;
    }
    const seat = seats.get(event.sender) ?? windowSeat(keeper);
    seats.set(event.sender, seat);
    serve(port, seat);
  });
}

/** A window of ours, speaking from its own page and not from a frame in it. */
const isOurs = ({ sender, senderFrame }: IpcMainEvent): boolean =>
  senderFrame === sender.mainFrame &&
  // The origin and not the url: that may still be empty while a page loads.
  senderFrame.origin === origin &&
  BrowserWindow.fromWebContents(sender) !== null;
