import type { Changes } from '../../core/contract/live.ts';
import type { HostContext } from '../program/host-context.ts';
import { callerOf } from './chain.ts';

/**
 * The stream of one window. What is thrown here passes no middleware, so nothing is: it ends, and the
 * window asks again. It ends with the session of whoever began it.
 */
export async function* news(
  context: HostContext,
  signal: AbortSignal | undefined,
): AsyncGenerator<Changes, void> {
  const own = signal ?? new AbortController().signal;
  const first = await callerOf(context).catch(() => null);
  for await (const changes of context.live.changes(own)) {
    const caller = await callerOf(context).catch(() => null);
    if (caller === null || caller.sessionId !== first?.sessionId) return;
    yield changes;
  }
}
