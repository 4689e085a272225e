import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';

const side = z.int().min(1).max(100_000);
const WindowState = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: side, height: side }),
  maximized: z.boolean(),
  /** In which language the menu is until the page has loaded. */
  language: z.string().max(8),
});
export type WindowState = z.output<typeof WindowState>;

const file = (dataDir: string) => join(dataDir, 'window.json');

/** What the window was like when it was last seen; undefined at the first start or if unreadable. */
export function readWindowState(dataDir: string): WindowState | undefined {
  try {
    return WindowState.parse(JSON.parse(readFileSync(file(dataDir), 'utf8')));
  } catch {
    return undefined;
  }
}

/** @throws what writing throws */
export function writeWindowState(dataDir: string, state: WindowState): void {
  // Nothing waits for the disk while a window is moved: a power cut costs no more than its place.
  writeFileAtomic.sync(file(dataDir), JSON.stringify(state), { mode: 0o600, fsync: false });
}
