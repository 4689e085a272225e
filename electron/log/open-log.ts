import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { type FileSinkOptions, fileSink } from './file-sink.ts';
import { redacted } from './redact.ts';

export interface Log {
  readonly log: Logger;
  /** Writes what is still on its way; later lines are dropped. */
  readonly close: () => Promise<void>;
}

export interface LogOptions {
  readonly dataDir: string;
  /** Names the file: two programs may use one data folder, and must not rotate each other's file. */
  readonly program: 'desktop' | 'headless' | 'maintenance';
  readonly version: string;
  readonly size?: FileSinkOptions['size'];
  readonly keep?: number;
  readonly onTrouble?: FileSinkOptions['onTrouble'];
}

/** Where the log files of a data folder are. */
export const logFolder = (dataDir: string): string => join(dataDir, 'logs');

/**
 * One line of JSON per act of the program, in `<data folder>/logs/<program>.log`; at 5 MB it becomes
 * `.log.1`, and five of those are kept. Never throws: a counter sells without a log, too.
 */
export function openLog(options: LogOptions): Log {
  const sink = fileSink({
    folder: logFolder(options.dataDir),
    fileName: `${options.program}.log`,
    size: options.size ?? '5M',
    keep: options.keep ?? 5,
    onTrouble:
      options.onTrouble ?? (error => console.error(`The log cannot be written: ${error.message}`)),
  });
  const log = pino(
    {
      base: { program: options.program, version: options.version, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
      // Errors are described below; pino's own serializer would take the description apart again.
      serializers: { err: (described: unknown) => described },
      hooks: {
        // Here and not in `redact`, which knows fixed paths only, and not in a serializer, which comes
        // after pino has copied an error's message into `msg`.
        logMethod(given, method) {
          const [first, ...rest] = given.map(each => redacted(each));
          const { message } = (first ?? {}) as { message?: string };
          if (given[0] instanceof Error) {
            method.call(this, { err: first }, typeof rest[0] === 'string' ? rest[0] : message);
          } else method.apply(this, [first, ...rest] as Parameters<typeof method>);
        },
      },
    },
    sink,
  );
  return { log, close: () => sink.close() };
}
