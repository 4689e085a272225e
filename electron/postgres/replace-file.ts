import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { giveToServer } from './server-user.ts';

/** Writes a file of mode 0600 so that a reader, or a power cut, sees the old or the new content and nothing between. */
export async function replaceFile(
  path: string,
  content: string,
  owner: 'us' | 'server',
): Promise<void> {
  const temporary = await writeNewFile(path, content, owner);
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The synced temporary file of {@link replaceFile}, beside its target; the caller moves or removes it. */
export async function writeNewFile(
  path: string,
  content: string,
  owner: 'us' | 'server',
): Promise<string> {
  const temporary = `${path}.${randomUUID()}`;
  const file = await open(temporary, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
    if (owner === 'server') await giveToServer(temporary);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return temporary;
}
