import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe } from 'vitest';
import { serverUser } from '../../electron/postgres/server-user.ts';

/** How it gives backends to sessions. */
export type PoolMode = 'session' | 'transaction' | 'statement';

/** A pgbouncer in front of the server of the tests. */
export interface Bouncer {
  /** The same address, by this way. */
  through(url: string): string;
  readonly port: number;
  close(): Promise<void>;
}

export interface HowBounced {
  readonly mode: PoolMode;
  /** Logins that it knows, with their passwords. */
  readonly logins: readonly URL[];
  /** Further lines of its own settings. */
  readonly settings?: readonly string[];
  /** Further words about the databases, such as a login that all get. */
  readonly all?: string;
  /** Where another one stood before. */
  readonly port?: number;
}

const executable = process.env['ROWLOCK_PGBOUNCER'] ?? '';

/** Tests that need a pgbouncer; without one they say loudly that they were skipped. */
export function describeBouncer(name: string, tests: () => void): void {
  const missing = executable === '';
  if (missing) {
    console.error(
      `\n*** SKIPPED: ${name}\n*** There is no pgbouncer: ROWLOCK_PGBOUNCER is not set (npm test sets it).\n`,
    );
  }
  describe.skipIf(missing)(name, tests);
}

/** Starts one on a free port of this computer; it refuses root, and then runs as the server's user does. */
export async function openBouncer(serverPort: number, how: HowBounced): Promise<Bouncer> {
  const folder = await mkdtemp(join(tmpdir(), 'rowlock-bouncer-'));
  const port = how.port ?? (await freePort());
  const users = how.logins.map(
    ({ username, password }) =>
      `"${decodeURIComponent(username)}" "${decodeURIComponent(password)}"\n`,
  );
  const files = { 'users.txt': users.join(''), 'bouncer.ini': settingsOf(folder, port) };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text, { mode: 0o600 });
  }
  if (serverUser) {
    for (const each of ['.', ...Object.keys(files)])
      await chown(join(folder, each), serverUser.uid, serverUser.gid);
  }
  const program = spawn(executable, [join(folder, 'bouncer.ini')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: '/',
    ...serverUser,
  });
  await listens(program);
  return {
    port,
    through: url => Object.assign(new URL(url), { hostname: '127.0.0.1', port }).href,
    async close() {
      const ended = once(program, 'exit');
      if (program.exitCode === null && program.kill('SIGKILL')) await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };

  function settingsOf(home: string, at: number): string {
    return [
      '[databases]',
      `* = host=127.0.0.1 port=${serverPort} ${how.all ?? ''}`,
      '[pgbouncer]',
      'listen_addr = 127.0.0.1',
      `listen_port = ${at}`,
      'unix_socket_dir =',
      'auth_type = scram-sha-256',
      `auth_file = ${join(home, 'users.txt')}`,
      `pool_mode = ${how.mode}`,
      'default_pool_size = 30',
      ...(how.settings ?? []),
      '',
    ].join('\n');
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** It says so itself, before which nobody is let in. */
async function listens({ stderr }: ChildProcess): Promise<void> {
  if (!stderr) throw new Error('nothing is heard of pgbouncer');
  const said: string[] = [];
  for await (const line of createInterface({ input: stderr })) {
    said.push(line);
    if (!line.includes('process up')) continue;
    // Nobody reads the rest, and a full pipe would stop it.
    stderr.resume();
    return;
  }
  throw new Error(`pgbouncer ended at once: ${said.join('\n')}`);
}
