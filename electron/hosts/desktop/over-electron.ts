import { RPCHandler } from '@orpc/server/message-port';
import type { MessagePortMain } from 'electron';
import { router } from '../../ipc/router.ts';
import type { Keeper } from '../../program/keeper.ts';
import type { Host } from '../../program/open.ts';
import type { Seat, Tokens } from '../../program/seat.ts';

/** Serves every operation over ports; who may have one is decided before (main/open-port.ts). */
export function overElectron(host: Pick<Host, 'context'>) {
  const rpc = new RPCHandler(router);
  return (port: MessagePortMain, seat: Seat): void => {
    rpc.upgrade(port, {
      // Read anew for every message: one port serves a window before, during and after a sign-in.
      get context() {
        return host.context(seat);
      },
    });
    port.start();
  };
}

/**
 * On the desktop the session stays here: a window never holds a token that it could lose. Whoever wants
 * to stay signed in has the refresh token, which changes at every use, sealed by the keeper.
 */
export function windowSeat(keeper?: Keeper): Seat {
  let accessToken: string | undefined;
  let refreshToken = keeper?.kept() ?? undefined;
  let isStaying = refreshToken !== undefined;
  return {
    accessToken: () => accessToken,
    refreshToken: () => refreshToken,
    keep(given: Tokens) {
      ({ accessToken, refreshToken } = given);
      keeper?.keep(isStaying ? refreshToken : null);
      return {};
    },
    stay(wanted) {
      isStaying = wanted;
    },
    drop() {
      accessToken = undefined;
      refreshToken = undefined;
      keeper?.keep(null);
    },
  };
}
