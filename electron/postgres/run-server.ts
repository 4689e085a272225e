import { type ChildProcess, spawn } from 'node:child_process';
import { open, readdir, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import type { Folders } from './folders.ts';
import { surroundings } from './server-user.ts';

/** A server that was asked to start. */
export interface StartedServer {
  /** Settles when it ended instead of starting, with its last words. */
  readonly failed: Promise<string>;
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
  const failed = new Promise<string>(resolve => {
    child.once('error', error => resolve(error.message));
    child.once('close', code => {
      if (process.platform === 'win32' && code === 0) return;
      void writtenSince(folders.log, before).then(written => resolve(words + written));
    });
  });
  child.unref();
  return { failed };
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
  return spawn(program, options, {
    ...surroundings(),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
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

async function logSizes(folder: string): Promise<Map<string, number>> {
  const names = await readdir(folder);
  const sizes = names.map(async name => [name, (await stat(join(folder, name))).size] as const);
  return new Map(await Promise.all(sizes));
}

async function writtenSince(folder: string, before: Map<string, number>): Promise<string> {
  let written = '';
  for (const [name, size] of await logSizes(folder)) {
    const from = Math.max(before.get(name) ?? 0, size - 8_000);
    const file = await open(join(folder, name));
    try {
      const { buffer, bytesRead } = await file.read({ position: from, length: size - from });
      written += buffer.subarray(0, bytesRead).toString();
    } finally {
      await file.close();
    }
  }
  return written;
}
