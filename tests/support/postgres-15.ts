import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

/** The oldest PostgreSQL that is worked with, as npm has it for this computer alone (linux, x64). */
export const postgres15 = fileURLToPath(
  new URL('../../node_modules/postgres-15/native', import.meta.url),
);

/** Tests on it; where it is not to be had they say loudly that they were skipped. */
export function describeOn15(name: string, tests: () => void): void {
  const missing = !existsSync(join(postgres15, 'bin', 'postgres'));
  if (missing)
    console.error(`\n*** SKIPPED: ${name}\n*** There is no PostgreSQL 15 for this computer.\n`);
  describe.skipIf(missing)(name, tests);
}
