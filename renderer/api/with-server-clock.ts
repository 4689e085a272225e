import type { ClientContext, ClientLink } from '@orpc/client';
import { noteServerMoment } from './server-clock.ts';

/**
 * Learns the server's moment from every answer that has one, the heartbeat's before all. Only while it
 * comes in: an answer that was kept says nothing of the present.
 */
export function withServerClock(link: ClientLink<ClientContext>): ClientLink<ClientContext> {
  return {
    async call(path, input, options) {
      const askedAt = performance.now();
      const answer = await link.call(path, input, options);
      const asOf = asOfIn(answer);
      if (asOf !== undefined) noteServerMoment(asOf, askedAt);
      return answer;
    },
  };
}

/** Of the answer itself, or of the order in it. */
function asOfIn(answer: unknown): string | undefined {
  const { asOf, order } = (answer ?? {}) as { asOf?: unknown; order?: { asOf?: unknown } | null };
  const found = asOf ?? order?.asOf;
  return typeof found === 'string' ? found : undefined;
}
