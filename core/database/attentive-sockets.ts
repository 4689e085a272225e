import { GatheringSocket } from './gathering-socket.ts';

/** A socket that knows since when its question stands. */
class AttentiveSocket extends GatheringSocket {
  /** Moments of performance.now(). */
  askedAt: number | null = null;
  heardAt = performance.now();

  override _write(
    chunk: Buffer,
    encoding: BufferEncoding,
    done: (error?: Error | null) => void,
  ): void {
    this.askedAt ??= performance.now();
    super._write(chunk, encoding, done);
  }

  override push(chunk: Buffer | null, encoding?: BufferEncoding): boolean {
    this.askedAt = null;
    this.heardAt = performance.now();
    return super.push(chunk, encoding);
  }
}

/**
 * Makes the sockets of one pool. A connection that a router has forgotten says nothing, for ever: a
 * question that stands unanswered for `silence` milliseconds ends it with ETIMEDOUT, and with it all
 * the others that have not been heard since, or the next questions would wait as long, one by one.
 */
export function attentiveSockets(silence: number): () => GatheringSocket {
  const open = new Set<AttentiveSocket>();
  return () => {
    const socket = new AttentiveSocket();
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.setTimeout(silence, () => {
      const { askedAt } = socket;
      if (askedAt === null) return;
      for (const each of open) {
        if (each === socket || each.heardAt < askedAt) {
          each.destroy(Object.assign(new Error('the server is silent'), { code: 'ETIMEDOUT' }));
        }
      }
    });
    return socket;
  };
}
