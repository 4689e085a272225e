import type { CounterId, SessionId } from '../../core/contract/ids.ts';
import type { Operator } from '../../core/contract/signing-in.ts';
import { type Standing, thisCounter } from '../../core/counters/this-counter.ts';
import type { Database } from '../../core/database/pool.ts';
import { callerOf } from '../../core/signing-in/caller.ts';
import type { TokenSigner } from '../../core/signing-in/tokens.ts';
import type { Seat, Tokens } from './seat.ts';

export interface Caller {
  operator: Operator;
  sessionId: SessionId;
}

/** Answers who is calling. */
export interface Callers {
  /**
   * Null for nobody. A seat that keeps its refresh token gets a new pair by `renew` when its access
   * token has run out.
   */
  of(seat: Seat, renew: (refreshToken: string) => Promise<Tokens>): Promise<Caller | null>;
  /** Somebody may be out, or may do something else: the next call of each asks the database again. */
  forgetAll(): void;
  /** Whether anybody may work at this counter. */
  standing(): Promise<Standing>;
}

/**
 * @param believed milliseconds for which a sign-in or a counter, once looked up, is believed while
 *   nothing else is heard; asked each time
 */
export function openCallers(
  database: () => Database,
  counterId: () => CounterId,
  tokens: TokenSigner,
  believed: () => number,
): Callers {
  const known = new Map<string, { caller: Caller; until: number }>();
  let counter: { standing: Standing; until: number } | undefined;
  /** What was asked before the last forgetting is not kept: it may be from before the change. */
  let forgotten = 0;
  // A refresh token is good once: calls that come together share one renewal.
  const renewals = new WeakMap<Seat, Promise<void>>();

  const soon = () => performance.now() + believed();

  const claimsOf = async (seat: Seat) => {
    const token = seat.accessToken();
    return token ? tokens.read(token) : null;
  };

  async function renewOnce(seat: Seat, renew: (token: string) => Promise<Tokens>): Promise<void> {
    const running = renewals.get(seat);
    if (running) return running;
    const refreshToken = seat.refreshToken();
    if (!refreshToken) return;
    const renewal = renew(refreshToken)
      .then(fresh => void seat.keep(fresh))
      .finally(() => renewals.delete(seat));
    renewals.set(seat, renewal);
    return renewal;
  }

  return {
    async of(seat, renew) {
      let claims = await claimsOf(seat);
      if (!claims) {
        await renewOnce(seat, renew);
        claims = await claimsOf(seat);
      }
      if (!claims) return null;
      const { sessionId } = claims;
      const found = known.get(sessionId);
      if (found && found.until > performance.now()) return found.caller;
      const before = forgotten;
      const operator = await callerOf(database(), sessionId, counterId());
      known.delete(sessionId);
      if (!operator) return null;
      const caller = { operator, sessionId };
      if (before === forgotten) known.set(sessionId, { caller, until: soon() });
      return caller;
    },
    forgetAll() {
      forgotten += 1;
      known.clear();
      counter = undefined;
    },
    async standing() {
      if (counter && counter.until > performance.now()) return counter.standing;
      const before = forgotten;
      const { standing } = await thisCounter(database(), counterId());
      if (before === forgotten) counter = { standing, until: soon() };
      return standing;
    },
  };
}
