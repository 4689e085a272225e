import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

export interface PaperFolder {
  /** Writes a document that another program shall open, and gives its path. */
  readonly put: (fileName: string, content: Uint8Array) => Promise<string>;
  /** Removes them all, at once: the program is ending. */
  readonly remove: () => void;
}

/**
 * Tickets carry names, so a document that was only looked at stays no longer than the program runs,
 * or, after a crash, than until the next start.
 *
 * @param temporary the system's folder for such files
 * @param dataDir whose documents: another counter on this computer keeps its own
 */
export function paperFolder(temporary: string, dataDir: string): PaperFolder {
  const digest = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const prefix = `rowlock-paper-${digest}-`;
  const ours = new Set<string>();
  const ready = removeLeftovers(temporary, prefix);
  return {
    async put(fileName, content) {
      await ready;
      // A folder of its own for each: two orders may have files of one name, and both be open.
      const folder = await mkdtemp(join(temporary, prefix));
      ours.add(folder);
      const path = join(folder, basename(fileName));
      await writeFile(path, content, { mode: 0o600 });
      return path;
    },
    remove() {
      for (const folder of ours) rmSync(folder, { recursive: true, force: true });
      ours.clear();
    },
  };
}

/** Best effort: a file that a viewer holds open on Windows goes at a later start. */
async function removeLeftovers(temporary: string, prefix: string): Promise<void> {
  const names = await readdir(temporary).catch(() => []);
  await Promise.allSettled(
    names
      .filter(name => name.startsWith(prefix))
      .map(name => rm(join(temporary, name), { recursive: true, force: true })),
  );
}
