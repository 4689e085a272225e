import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import type { Folders } from './folders.ts';
import { withNothingInherited } from './nothing-inherited.ts';
import { surroundings } from './server-user.ts';

/** How a server ended: told to by somebody, or by itself. */
export interface Ending {
  readonly orderly: boolean;
  readonly words: string;
}

/** A server that was asked to start. */
export interface StartedServer {
  readonly ending: Promise<Ending>;
}

/** Starts the server in a session of its own: a Ctrl+C in our terminal is for us to handle, not for it. */
export async function runServer(
  folders: Folders,
  binaries: Binaries,
  port: number,
): Promise<StartedServer> {
  const before = await logSizes(folders.log);
  // On Windows only pg_ctl can start it for an administrator; it ends with 0 once the server runs.
  const child =
    process.platform === 'win32'
      ? launch(binaries.pgCtl, ['start', '-w', '-D', folders.cluster, '-o', `-p ${port}`])
      : launch(binaries.postgres, ['-D', folders.cluster, '-p', String(port)]);
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-8_000);
  });
  const ending = new Promise<Ending>(resolve => {
    child.once('error', error => resolve({ orderly: false, words: error.message }));
    child.once('close', code => {
      if (process.platform === 'win32' && code === 0) return;
      void writtenSince(folders.log, before).then(written =>
        resolve({ orderly: code === 0, words: words + written }),
      );
    });
  });
  child.unref();
  return { ending };
}

/** The preferred port if nobody listens on it, else any free one. */
export async function choosePort(preferred: number | null): Promise<number> {
  if (preferred !== null) {
    const free = await listenOnce(preferred).catch(() => null);
    if (free !== null) return free;
  }
  return listenOnce(0);
}

function launch(program: string, options: string[]): ChildProcess {
  return withNothingInherited(others =>
    spawn(program, options, {
      ...surroundings(),
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', ...others],
    }),
  );
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/** The log files may be removed at any moment, the oldest by ourselves. */
async function logSizes(folder: string): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const name of await readdir(folder).catch(() => [])) {
    const file = await stat(join(folder, name)).catch(() => null);
    if (file) sizes.set(name, file.size);
  }
  return sizes;
}

async function writtenSince(folder: string, before: Map<string, number>): Promise<string> {
  let written = '';
  for (const [name, size] of await logSizes(folder)) {
    const known = before.get(name) ?? 0;
    if (size === known) continue;
    const content = await readFile(join(folder, name)).catch(() => Buffer.alloc(0));
    written += content.subarray(known).toString();
  }
  return written.slice(-8_000);
}
