import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  // Whole or not at all: half a file would forget everything.
  const half = `${file(dataDir)}.new`;
  writeFileSync(half, JSON.stringify(state), { mode: 0o600 });
  renameSync(half, file(dataDir));
}
