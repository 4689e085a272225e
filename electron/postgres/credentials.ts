import { randomBytes, randomUUID } from 'node:crypto';
import { link, readFile, rm } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';

/** What `server.json` keeps: the passwords of the two login roles and the port used last. */
export interface Credentials {
  readonly ownerPassword: string;
  readonly counterPassword: string;
  readonly port: number | null;
}

/**
 * Reads `server.json`, or makes it with new passwords.
 *
 * It is made before the cluster and never replaced by another start: of two programs that start at
 * the same moment both use the passwords of the faster one, whoever's cluster is kept.
 */
export async function readOrMakeCredentials(path: string): Promise<Credentials> {
  const kept = await readCredentials(path);
  if (kept) return kept;
  const password = () => randomBytes(24).toString('base64url');
  const made = { ownerPassword: password(), counterPassword: password(), port: null };
  const temporary = `${path}.${randomUUID()}`;
  try {
    await write(temporary, made);
    // link, unlike rename, refuses to replace what another program has just made.
    await link(temporary, path);
    return made;
  } catch (error) {
    const others = await readCredentials(path);
    if (others) return others;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Remembers the port, so that the next start takes the same one if it is free. */
export async function rememberPort(path: string, known: Credentials, port: number): Promise<void> {
  if (known.port !== port) await write(path, { ...known, port });
}

const write = (path: string, credentials: Credentials): Promise<void> =>
  writeFileAtomic(path, JSON.stringify(credentials), { mode: 0o600 });

async function readCredentials(path: string): Promise<Credentials | null> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const { ownerPassword, counterPassword, port } = JSON.parse(text) as Partial<Credentials>;
  if (!ownerPassword || !counterPassword) throw new Error(`${path} holds no passwords`);
  return { ownerPassword, counterPassword, port: port ?? null };
}
