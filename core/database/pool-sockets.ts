import { GatheringSocket } from './gathering-socket.ts';

/** The sockets of one pool. */
export interface PoolSockets {
  /** Makes one for a new connection. */
  readonly make: () => GatheringSocket;
  /**
   * Ends them all, but for those that are just being made. When one connection has broken, or got no answer
   * in time, the others lead to the same server by the same way, and would be waited for as long, one by one.
   */
  readonly breakAll: () => void;
}

export function poolSockets(): PoolSockets {
  const open = new Set<GatheringSocket>();
  return {
    make() {
      const socket = new GatheringSocket();
      open.add(socket);
      return socket.once('close', () => open.delete(socket));
    },
    breakAll() {
      for (const each of open) {
        // With an error the pool hears of it before anybody can ask it for a connection again.
        if (!each.connecting)
          each.destroy(new Error('Connection terminated with others of its pool'));
      }
    },
  };
}
