import { chown } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';

/** PostgreSQL refuses to run as root (containers, tests): then it runs as "nobody". */
export const serverUser =
  process.getuid?.() === 0 ? ({ uid: 65534, gid: 65534 } as const) : undefined;

/** Gives a file or folder to the user the server runs as; nothing to do unless we are root. */
export async function giveToServer(path: string): Promise<void> {
  if (serverUser) await chown(path, serverUser.uid, serverUser.gid);
}

/** Writes a file that only the server reads, whole or not at all: a crash leaves the old one. */
export const writeForServer = (path: string, content: string): Promise<void> =>
  writeFileAtomic(path, content, { mode: 0o600, chown: serverUser });

/** How initdb, pg_ctl and postgres are run: the user's own PGPORT, LANG or TZ must not steer our server. */
export function surroundings() {
  const inherited = Object.entries(process.env);
  const env = Object.fromEntries(inherited.filter(([name]) => !/^(PG|LC_|LANG|TZ$)/.test(name)));
  return { cwd: '/', env, windowsHide: true, ...serverUser };
}
