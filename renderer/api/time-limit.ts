import type { ClientContext, ClientLink } from '@orpc/client';

/** Milliseconds. A stream flows on, and a dialog of the system waits for a person: neither has a limit. */
const usual = 20_000;
const others: Readonly<Record<string, number | null>> = {
  'system.status': 5_000,
  'live.changes': null,
  'journal.verify': null,
  'journal.export': null,
  'journal.printHead': null,
  'installation.printRecoveryCode': null,
  'installation.writeEnrolment': null,
  'tickets.handOver': null,
  'tickets.pdf': 120_000,
  'maintenance.releaseExpiredHolds': 300_000,
};

/** Ends calls that nobody answers; a dead port would keep them waiting for ever. */
export function withTimeLimit(link: ClientLink<ClientContext>): ClientLink<ClientContext> {
  return {
    async call(path, input, options) {
      const limit = others[path.join('.')];
      if (limit === null) return link.call(path, input, options);
      const timeout = AbortSignal.timeout(limit ?? usual);
      const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
      signal.throwIfAborted();
      const ended = new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as DOMException), {
          once: true,
        });
      });
      // The link itself may not notice the signal while its port is dead.
      return Promise.race([link.call(path, input, { ...options, signal }), ended]);
    },
  };
}
