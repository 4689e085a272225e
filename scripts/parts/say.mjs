/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** @param {number} since a moment of performance.now() @returns {string} such as "3.2 s" */
export function elapsed(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Says what begins, says that it still goes on for as long as it takes, and says when it is done.
 *
 * @template T
 * @param {string} what a sentence without its full stop
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(what, work) {
  const began = performance.now();
  say(`${what} …`);
  const stop = tick(began);
  try {
    const result = await work();
    stop();
    if (performance.now() - began > 2000) say(`  done in ${elapsed(began)}`);
    return result;
  } finally {
    stop();
  }
}

/** @param {number} began @returns {() => void} stops it; may be called again */
function tick(began) {
  const live = process.stdout.isTTY;
  const show = () => {
    const text = `  still at it, ${Math.round((performance.now() - began) / 1000)} s`;
    process.stdout.write(live ? `\r${text}` : `${text}\n`);
  };
  let shown = false;
  const timer = setInterval(
    () => {
      shown = true;
      show();
    },
    live ? 1000 : 10_000,
  );
  const first = setTimeout(show, 2000);
  return () => {
    clearTimeout(first);
    clearInterval(timer);
    if (live && shown) process.stdout.write('\r\x1b[K');
    shown = false;
  };
}
