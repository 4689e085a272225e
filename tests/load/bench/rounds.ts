/** One way of doing the same thing; `client` counts from 0. */
export interface Variant {
  readonly name: string;
  readonly run: (client: number) => Promise<unknown>;
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

async function perSecond({ run }: Variant, { clients, slice }: Pace): Promise<number> {
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
  return (done / (performance.now() - began)) * 1000;
}

export function summary(name: string, rates: readonly number[]): Rate {
  const median = medianOf(rates);
  const widest = Math.max(...rates.map(each => Math.abs(each - median)));
  return { name, median, rates, spread: median === 0 ? 0 : widest / median };
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
