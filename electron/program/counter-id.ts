import { join } from 'node:path';
import { v7 } from 'uuid';
import { z } from 'zod';
import { CounterId } from '../../core/contract/ids.ts';
import { readIfThere, writePrivate } from './small-file.ts';

const File = z.object({ id: CounterId });

/** Which counter this installation is; made once, kept in its data folder. */
export async function counterIdOf(dataDir: string): Promise<CounterId> {
  const path = join(dataDir, 'counter.json');
  const stored = await readIfThere(path);
  if (stored) return File.parse(JSON.parse(stored)).id;
  const id = CounterId.parse(v7());
  await writePrivate(path, JSON.stringify({ id }));
  return id;
}
