import { Socket } from 'node:net';
import { nextTick } from 'node:process';

/**
 * A socket that sends what is written in one turn of the event loop as one packet. Every statement
 * corks it for its own messages; without this each went out alone, and writing was half of a counter's
 * work.
 */
export class GatheringSocket extends Socket {
  #gathering = false;

  // Not `write`, which a socket puts back as it connects.
  override cork(): void {
    super.cork();
    if (this.#gathering) return;
    this.#gathering = true;
    super.cork();
    nextTick(() => {
      this.#gathering = false;
      this.uncork();
    });
  }

  override _writev(
    chunks: { chunk: Buffer; encoding: BufferEncoding }[],
    done: (error?: Error | null) => void,
  ): void {
    this._write(Buffer.concat(chunks.map(each => each.chunk)), 'buffer' as BufferEncoding, done);
  }
}
