/** One way of doing the same thing; `client` counts from 0. */
export interface Variant {
  readonly name: string;
  readonly run: (client: number) => Promise<unknown>;
  /** What goes on beside it for as long as it is measured; answers how to end that. */
  readonly beside?: () => Promise<() => Promise<void>>;
}

/** Per second, over all rounds. `spread` is the widest distance from the median, as a part of it. */
export interface Rate {
  readonly name: string;
  readonly median: number;
  readonly spread: number;
  readonly rates: readonly number[];
}

export interface Pace {
  readonly clients: number;
  readonly rounds: number;
  /** Milliseconds of one variant in one round. */
  readonly slice: number;
}

/** Runs the variants one after the other, round by round, so that a noisy minute meets all of them. */
export async function interleaved(variants: readonly Variant[], pace: Pace): Promise<Rate[]> {
  const rates = new Map<string, number[]>(variants.map(each => [each.name, []]));
  for (const variant of variants) await perSecond(variant, { ...pace, slice: pace.slice / 4 });
  for (let round = 0; round < pace.rounds; round += 1) {
    for (const variant of variants) {
      rates.get(variant.name)?.push(await perSecond(variant, pace));
    }
  }
  return [...rates].map(([name, all]) => summary(name, all));
}

async function perSecond({ run, beside }: Variant, { clients, slice }: Pace): Promise<number> {
  const end = await beside?.();
  const began = performance.now();
  const until = began + slice;
  let done = 0;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (performance.now() < until) {
        await run(client);
        done += 1;
      }
    }),
  );
  const rate = (done / (performance.now() - began)) * 1000;
  await end?.();
  return rate;
}

export function summary(name: string, rates: readonly number[]): Rate {
  const median = medianOf(rates);
  const widest = Math.max(...rates.map(each => Math.abs(each - median)));
  return { name, median, rates, spread: median === 0 ? 0 : widest / median };
}

/** Below the first a difference says nothing; a machine noisier than the second proves nothing (parts of a rate). */
const [leastNoise, mostNoise] = [0.1, 0.25];

/** Whether a rate is as good as another within what the machine's noise leaves open. */
export function isNotSlower(rate: Rate, than: Rate): boolean {
  const noise = Math.max(leastNoise, rate.spread, than.spread);
  return rate.median >= than.median * (1 - Math.min(noise, mostNoise));
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** Milliseconds of each of so many runs, one after the other. */
export async function timed(
  times: number,
  run: (at: number) => Promise<unknown>,
): Promise<number[]> {
  const took: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const began = performance.now();
    await run(at);
    took.push(performance.now() - began);
  }
  return took;
}
