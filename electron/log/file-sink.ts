import { chmodSync, mkdirSync } from 'node:fs';
import { createStream, type RotatingFileStream } from 'rotating-file-stream';

export interface Sink {
  write(line: string): void;
  /** Resolves when everything handed over is in the file, or cannot be. */
  close(): Promise<void>;
}

export interface FileSinkOptions {
  readonly folder: string;
  readonly fileName: string;
  /** A file is put aside at this size. */
  readonly size: `${number}${'K' | 'M'}`;
  /** How many files that were put aside are kept. */
  readonly keep: number;
  /** Said once per trouble, on the terminal: a program must not stop because its log cannot be written. */
  readonly onTrouble: (error: Error) => void;
}

const retryMilliseconds = 30_000;

/** A log file that rotates by size and that only its owner may read. Never throws. */
export function fileSink(options: FileSinkOptions): Sink {
  let stream: RotatingFileStream | undefined;
  let retryAt = 0;

  const open = () => {
    try {
      mkdirSync(options.folder, { recursive: true, mode: 0o700 });
      // The folder may be older than this program and open to everyone.
      chmodSync(options.folder, 0o700);
    } catch (error) {
      fail(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    const opened = createStream(options.fileName, {
      path: options.folder,
      size: options.size,
      rotate: options.keep,
      mode: 0o600,
    });
    // A stream is dead after an error (a full disk): lines are dropped until a new one may be tried.
    opened.on('error', error => {
      if (stream === opened) stream = undefined;
      fail(error);
    });
    stream = opened;
  };

  const fail = (error: Error) => {
    retryAt = performance.now() + retryMilliseconds;
    options.onTrouble(error);
  };

  return {
    write(line) {
      if (!stream && performance.now() >= retryAt) open();
      stream?.write(line);
    },
    close() {
      const closing = stream;
      stream = undefined;
      retryAt = Number.POSITIVE_INFINITY;
      if (!closing) return Promise.resolve();
      return new Promise(resolve => {
        closing.once('close', resolve);
        closing.once('error', () => resolve());
        closing.end(() => resolve());
      });
    },
  };
}
