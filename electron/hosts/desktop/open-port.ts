import { BrowserWindow, type IpcMainEvent, ipcMain, type WebContents } from 'electron';
import type { Logger } from 'pino';
import type { Keeper } from '../../program/keeper.ts';
import type { Seat } from '../../program/seat.ts';
import type { Side, Sides } from '../../program/sides.ts';
import { overElectron, windowSeat } from './over-electron.ts';
import { sideOf } from './protocol.ts';

/**
 * The only way into this process: a window of ours asks for a port, once per load of its page. By its origin it
 * speaks with the box office or with its training, and never with both.
 * @param keeper keeps sign-ins in the box office; in training nobody stays signed in
 */
export function openPorts(
  hosts: Pick<Sides, 'host'>,
  keeper: Keeper | undefined,
  log: Logger,
): void {
  const ways = { boxOffice: wayTo('boxOffice', keeper), training: wayTo('training', undefined) };

  ipcMain.on('rowlock:port', event => {
    const [port] = event.ports;
    if (!port) return;
    const side = sideAsking(event);
    if (side === undefined) {
      log.warn({ frame: event.senderFrame?.origin }, 'a port was asked for by a stranger');
      port.close();
      return;
    }
    const { serve, seatOf } = ways[side];
    serve(port, seatOf(event.sender));
  });

  function wayTo(side: Side, kept: Keeper | undefined) {
    // By window and not by port, so that a reloaded page is still signed in; gone with the window.
    const seats = new WeakMap<WebContents, Seat>();
    return {
      serve: overElectron({
        context: seat => {
          const host = hosts.host(side);
          if (!host) throw new Error(`the ${side} is not open`);
          return host.context(seat);
        },
      }),
      seatOf: (window: WebContents) => {
        const seat = seats.get(window) ?? windowSeat(kept);
        seats.set(window, seat);
        return seat;
      },
    };
  }
}

/** Of a window of ours, speaking from its own page and not from a frame in it. */
function sideAsking({ sender, senderFrame }: IpcMainEvent): Side | undefined {
  if (senderFrame !== sender.mainFrame || BrowserWindow.fromWebContents(sender) === null) return;
  // The origin and not the url: that may still be empty while a page loads.
  return sideOf(senderFrame.origin);
}
