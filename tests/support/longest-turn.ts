import { readFileSync } from 'node:fs';

/** Newer Nodes tell it themselves. */
const { threadCpuUsage } = process as {
  threadCpuUsage?: () => { user: number; system: number };
};

/** Milliseconds that this thread has computed so far; on Node 20 Linux alone tells. */
function computed(): number {
  if (threadCpuUsage) {
    const { user, system } = threadCpuUsage();
    return (user + system) / 1_000;
  }
  const [nanoseconds] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
  return Number(nanoseconds) / 1_000_000;
}

/** Milliseconds between two looks. */
const between = 4;

/**
 * The longest that this thread computed at a stretch while the work was done, in milliseconds of its own
 * processor time. A timer looks at every turn of the loop, so two looks lie one turn apart and the pause
 * between them; and while other programs have the processor, nothing is counted: a busy machine makes the
 * work longer, and no turn of it.
 */
export async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = computed();
  const timer = setInterval(() => {
    const now = computed();
    longest = Math.max(longest, now - last - between);
    last = computed();
  }, between);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return longest;
}
