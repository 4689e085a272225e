import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** Ends a connection at once: by a reset, as when a cable is cut, where that can be. */
export function cutOff(socket: Socket): void {
  // A socket that is just saying goodbye cannot be reset: Node loses hold of it, and the event loop spins
  // on it for ever (EINVAL of uv_tcp_close_reset). One that is still connecting would be reset only later,
  // and one that is encrypted never.
  if (socket.writableEnded || socket.connecting || socket instanceof TLSSocket) socket.destroy();
  else socket.resetAndDestroy();
}
