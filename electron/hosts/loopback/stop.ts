import type { Logger } from 'pino';
import { recordIncident } from '../../log/incident.ts';
import { withinDeadline } from '../../program/deadline.ts';
import type { Host } from '../../program/open.ts';
import type { HttpHost } from './over-http.ts';

/** Together below the two seconds within which whoever sent the signal expects the end. */
const forRequests = 400;
const forHost = 1_200;
const forLog = 200;

export interface Stop {
  /** The loopback server is open: from now on it is closed first. */
  readonly alsoCloses: (http: HttpHost) => void;
  readonly now: (exitCode: number) => Promise<void>;
  readonly begun: () => boolean;
}

/** Ends the program at a signal: no new requests, then the host with its database, then the log. */
export function stopOnce(parts: {
  readonly host: Host;
  readonly log: Logger;
  readonly closeLog: () => Promise<void>;
  readonly say: (sentence: string) => void;
}): Stop {
  const { host, log, closeLog, say } = parts;
  let http: HttpHost | undefined;
  let stopping = false;

  async function now(exitCode: number): Promise<void> {
    // Ctrl+C reaches a program twice when npm passes it on: the second one must not cut the first short.
    if (stopping) return;
    stopping = true;
    let clean = true;
    try {
      await http?.close(forRequests);
      clean = await withinDeadline(forHost, host.close());
    } catch (error) {
      clean = false;
      recordIncident(log, 'stopping', error);
    }
    if (!clean) say('Rowlock could not end everything in time; the next start puts it right.');
    log.info({ clean }, 'stopped');
    await withinDeadline(forLog, closeLog());
    process.exit(clean ? exitCode : 1);
  }

  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGBREAK'] as const) {
    process.on(signal, () => {
      log.info({ signal }, 'stopping');
      void now(0);
    });
  }
  return { alsoCloses: opened => (http = opened), now, begun: () => stopping };
}
