/** Milliseconds of work: long enough to meet whatever else wants the processor. */
const sample = 150;

/**
 * How many times longer than alone on its core a piece of work takes right now, at least 1. A promise in
 * seconds is stretched by it: a busy machine does not break it, a program that waits for nothing does.
 */
export function slowness(): number {
  const began = performance.now();
  const before = process.cpuUsage();
  let worked = 0;
  while (worked < sample) {
    const { user, system } = process.cpuUsage(before);
    worked = (user + system) / 1_000;
  }
  return Math.max(1, (performance.now() - began) / worked);
}
