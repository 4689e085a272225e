import type { ClientContext, ClientLink } from '@orpc/client';
import { type OperationName, operations } from '../../core/contract/operations.ts';

/**
 * Ends calls that nobody answers within the time that the contract gives them; a dead port would keep them
 * waiting for ever. A stream flows on, and a dialog of the system waits for a person: neither has a limit.
 */
export function withTimeLimit(link: ClientLink<ClientContext>): ClientLink<ClientContext> {
  return {
    async call(path, input, options) {
      const { waits } = operations[path.join('.') as OperationName].meta;
      if (waits === null) return link.call(path, input, options);
      const timeout = AbortSignal.timeout(waits);
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
