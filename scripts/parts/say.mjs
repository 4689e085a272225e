import { AsyncLocalStorage } from 'node:async_hooks';

/** What is said while {@link together} works goes here instead of to the screen. @type {AsyncLocalStorage<string[]>} */
const kept = new AsyncLocalStorage();

/**
 * Passes a text on as it comes.
 *
 * @param {string} text without a line break of its own
 * @param {NodeJS.WriteStream} [to]
 */
export function show(text, to = process.stdout) {
  const heard = kept.getStore();
  if (heard) heard.push(text);
  else to.write(text);
}

/** @param {string} line */
export function say(line) {
  show(`${line}\n`);
}

/**
 * Keeps everything that is said meanwhile and says it in one piece at the end, so that what runs side by
 * side can be read one after the other.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export function together(work) {
  /** @type {string[]} */
  const heard = [];
  return kept.run(heard, work).finally(() => show(heard.join('')));
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
  const live = process.stdout.isTTY && !kept.getStore();
  const report = () => {
    const text = `  still at it, ${Math.round((performance.now() - began) / 1000)} s`;
    show(live ? `\r${text}` : `${text}\n`);
  };
  let shown = false;
  const timer = setInterval(
    () => {
      shown = true;
      report();
    },
    live ? 1000 : 10_000,
  );
  const first = setTimeout(report, 2000);
  return () => {
    clearTimeout(first);
    clearInterval(timer);
    if (live && shown) process.stdout.write('\r\x1b[K');
    shown = false;
  };
}
