/**
 * Server moment minus this window's monotonic clock, in milliseconds: between these two, as far as the
 * answers say; unknown before the first.
 */
let known: { low: number; high: number } | undefined;

/**
 * Learns from the server's moment in an answer, which lies between asking and reading. What several answers
 * have in common is closer than each alone. One that has nothing in common with those before tells that the
 * server's clock was put right, forwards or back, or that this computer slept: it alone counts then.
 * @param askedAt and `readAt`: by this window's monotonic clock
 */
export function noteServerMoment(asOf: string, askedAt: number, readAt = performance.now()): void {
  const moment = Date.parse(asOf);
  const [low, high] = [moment - readAt, moment - askedAt];
  if (Number.isNaN(moment)) return;
  const agrees = known !== undefined && low <= known.high && high >= known.low;
  known =
    known && agrees
      ? { low: Math.max(low, known.low), high: Math.min(high, known.high) }
      : { low, high };
}

/** The database's present moment in milliseconds since 1970, as well as this window can know it. */
export const serverNow = (): number =>
  known === undefined ? Date.now() : performance.now() + known.low;

/** The same as an ISO text. */
export const momentNow = (): string => new Date(serverNow()).toISOString();
