import { writeFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/** A file's content, or null when there is none. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Writes a private file whole or not at all: a crash or a full disk leaves the old one. A file that is
 * there keeps its owner, so that its person still reads it after a command of the administrator's.
 */
export async function writePrivate(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, content, {
    mode: 0o600,
    // The library takes the part that a full disk had room for as the whole; this write fails instead.
    tmpfileCreated: draft => writeFileSync(draft, content),
  });
}
