/** Server moment minus this window's monotonic clock, in milliseconds; unknown before the first answer. */
let offset: number | undefined;

/**
 * Learns from the `asOf` of an answer. An answer is always older when read than when written, so
 * the largest difference ever seen is the closest to the truth, and a cached answer does no harm.
 */
export function noteServerMoment(asOf: string): void {
  const difference = Date.parse(asOf) - performance.now();
  if (offset === undefined || difference > offset) offset = difference;
}

/** The database's present moment in milliseconds since 1970, as well as this window can know it. */
export const serverNow = (): number =>
  offset === undefined ? Date.now() : performance.now() + offset;

/** The same as an ISO text. */
export const momentNow = (): string => new Date(serverNow()).toISOString();
