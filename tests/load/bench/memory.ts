import { readdir, readFile } from 'node:fs/promises';

/** Of a process: its id, its parent, and what it is called. */
interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
}

/**
 * What a process and all it started hold of the memory, shared pages counted in parts (PSS, MiB).
 * Linux alone tells; null elsewhere.
 * @param counts which of them
 */
export async function memoryOf(
  root: number,
  counts: (name: string) => boolean,
): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const all = await processes();
  const tree = [root];
  // Whatever is found is looked through for its own children in turn.
  for (const pid of tree) {
    tree.push(...all.filter(each => each.parent === pid).map(each => each.pid));
  }
  const counted = all.filter(each => tree.includes(each.pid) && counts(each.name));
  const shares = await Promise.all(counted.map(each => share(each.pid)));
  return shares.reduce((total, each) => total + each, 0);
}

async function processes(): Promise<Process[]> {
  const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async pid => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      const [, name, parent] = /\((.*)\) \S (\d+)/s.exec(stat) ?? [];
      return name === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), name }];
    }),
  );
  return found.flat();
}

/** MiB; of a process that has ended meanwhile, nothing. */
async function share(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1_024;
}
