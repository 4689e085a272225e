/** Whole numbers, kept as the stretches that they make: a million neighbours take no more room than two. */
export interface Ranges {
  add(number: number): void;
  has(number: number): boolean;
  /** First and last of each stretch, in order. */
  stretches(): readonly (readonly [from: number, to: number])[];
}

export function openRanges(): Ranges {
  const stretches: [from: number, to: number][] = [];

  /** The first stretch that ends at this number or behind it. */
  function placeOf(number: number): number {
    let [low, high] = [0, stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.[1] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  const covers = (at: number, number: number) => {
    const stretch = stretches[at];
    return stretch !== undefined && stretch[0] <= number;
  };

  return {
    has: number => covers(placeOf(number), number),
    add(number) {
      const at = placeOf(number);
      if (covers(at, number)) return;
      const [before, behind] = [stretches[at - 1], stretches[at]];
      const joinsBefore = before?.[1] === number - 1;
      const joinsBehind = behind?.[0] === number + 1;
      if (joinsBefore && joinsBehind) {
        before[1] = behind[1];
        stretches.splice(at, 1);
      } else if (joinsBefore) before[1] = number;
      else if (joinsBehind) behind[0] = number;
      else stretches.splice(at, 0, [number, number]);
    },
    stretches: () => stretches,
  };
}
