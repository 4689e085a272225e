import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { ConfigurationError } from './configuration-error.ts';

/** Unset and empty are the same, as in every shell script. */
export const filled = (values: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, string] => Boolean(pair[1])),
  );

/** What the `.env` of a folder says. @throws {ConfigurationError} where it cannot be read */
export function dotEnv(folder: string): Record<string, string> {
  try {
    return filled(parseEnv(readFileSync(join(folder, '.env'), 'utf8')));
  } catch (error) {
    // No such file is the usual case; one that cannot be read must not pass for none.
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return {};
    throw new ConfigurationError(words =>
      words.unreadable(join(folder, '.env'), code ?? 'unknown'),
    );
  }
}
