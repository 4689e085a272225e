import type { Socket } from 'node:net';

interface Ears {
  /** Longest line in bytes; of one that is longer nothing more is read. */
  readonly most: number;
  readonly heard: (line: string) => void;
  readonly tooLong: () => void;
}

/** Hears a socket line by line, in whatever pieces it comes. */
export function onLines(socket: Socket, { most, heard, tooLong }: Ears): void {
  let begun = Buffer.alloc(0);
  const piece = (bytes: Buffer) => {
    let rest = Buffer.concat([begun, bytes]);
    for (let end = rest.indexOf(10); end >= 0 && end <= most; end = rest.indexOf(10)) {
      const line = rest.toString('utf8', 0, end);
      rest = rest.subarray(end + 1);
      heard(line);
      if (socket.destroyed) return;
    }
    begun = rest;
    if (begun.length <= most) return;
    begun = Buffer.alloc(0);
    socket.off('data', piece);
    tooLong();
  };
  socket.on('data', piece);
}

export const asLine = (message: object): string => `${JSON.stringify(message)}\n`;
