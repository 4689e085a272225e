import pRetry from 'p-retry';
import { ownerUrl, type Site, type Up } from './bring-up.ts';
import { type Keeper, reach } from './keeper.ts';
import { readPostmaster } from './postmaster-file.ts';
import { stopServer } from './stop-server.ts';

/** How long a server that dropped all connections may take to be back, in milliseconds. */
const recoveryTime = 60_000;

/**
 * Watches the server until it is stopped: when the connection is lost, PostgreSQL may only be
 * recovering from the crash of one connection; `onExit` is called when it is really gone.
 */
export function watch(site: Site, up: Up, onExit: () => void): { stop(): Promise<void> } {
  let keeper: Keeper | null = up.keeper;
  let looking: Promise<void> = Promise.resolve();
  let stopping: Promise<void> | null = null;

  const hold = (held: Keeper) => {
    keeper = held;
    held.onLost(() => {
      keeper = null;
      looking = reachAgain(site, up.port).then(again => {
        if (again) hold(again);
        else if (!stopping) onExit();
      });
    });
  };
  hold(up.keeper);

  async function letGo(): Promise<void> {
    await looking;
    // What is lost in this very moment may only be recovering: then the server is still ours to stop.
    for (let held = keeper; held; held = await reachAgain(site, up.port)) {
      const last = await held.leave().catch(() => null);
      const server = last ? await readPostmaster(site.folders.cluster) : null;
      if (server) await stopServer(site.folders, site.binaries, server.pid);
      await held.close();
      if (last !== null) return;
    }
  }
  return { stop: () => (stopping ??= letGo()) };
}

/** Null where the server is gone, or is not back in time. */
async function reachAgain(site: Site, port: number): Promise<Keeper | null> {
  async function look(): Promise<Keeper | null> {
    const known = await readPostmaster(site.folders.cluster);
    if (!known || known.state === 'gone' || known.port !== port) return null;
    const reached = await reach(ownerUrl(site, port, 'postgres'), site.folders.cluster);
    if (typeof reached === 'object') return reached;
    if (reached === 'denied') return null;
    if (reached === 'refused' && known.state === 'unknown') return null;
    throw new Error('the server is still recovering');
  }
  const retries = Number.POSITIVE_INFINITY;
  const patiently = { retries, factor: 1, minTimeout: 50, maxRetryTime: recoveryTime };
  return pRetry(look, patiently).catch(() => null);
}
