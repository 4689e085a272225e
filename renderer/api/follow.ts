import type { QueryClient } from '@tanstack/react-query';
import type { Area } from '../../core/contract/operation.ts';
import { api, client } from './index.ts';
import { setFollowing } from './live.ts';

/** Before the stream is asked for again (milliseconds). */
const pause = 1_000;

const keysOf: Readonly<Record<Area, () => readonly (readonly unknown[])[]>> = {
  events: () => [api.events.key(), api.maintenance.overview.key()],
  orders: () => [
    ...[api.orders.key(), api.maintenance.overview.key()],
    // What is to be checked is looked at in its own time: every sale is news of orders.
    ...[api.payments.attempt.key(), api.payments.attempts.key()],
  ],
  shifts: () => [api.shifts.key()],
  settings: () => [
    api.maintenance.settings.key(),
    api.participants.idRemovals.key(),
    api.terminals.key(),
  ],
  operators: () => [
    api.access.operators.key(),
    api.access.listSessions.key(),
    api.access.listCounters.key(),
  ],
};

/**
 * Follows what changes at any counter until the signal, and has what stands on the screen read again.
 * When the stream breaks it is asked for again; its first answer names everything.
 */
export async function follow(queries: QueryClient, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      for await (const { areas } of await client.live.changes(undefined, { signal })) {
        setFollowing(true);
        for (const queryKey of areas.flatMap(area => keysOf[area]())) {
          void queries.invalidateQueries({ queryKey });
        }
      }
    } catch {
      // Whatever broke it, the heartbeat tells people; here it is only asked for again.
    }
    setFollowing(false);
    await rest(signal);
  }
}

const rest = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(end, pause);
    function end() {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
    signal.addEventListener('abort', end);
  });
