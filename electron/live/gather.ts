/**
 * Passes the first at once and what comes soon after together, at most once in each interval.
 * @param interval milliseconds
 */
export function gather<T>(
  interval: number,
  pass: (gathered: readonly T[]) => void,
): (more: readonly T[]) => void {
  const waiting = new Set<T>();
  let resting = false;
  const passOn = () => {
    if (waiting.size === 0) {
      resting = false;
      return;
    }
    const gathered = [...waiting];
    waiting.clear();
    resting = true;
    setTimeout(passOn, interval).unref();
    pass(gathered);
  };
  return more => {
    for (const each of more) waiting.add(each);
    if (!resting) passOn();
  };
}
