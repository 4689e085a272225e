import pRetry from 'p-retry';
import { ownerUrl, type Site, type Up } from './bring-up.ts';
import { type Keeper, reach } from './keeper.ts';
import { readPostmaster } from './postmaster-file.ts';
import { stopServer } from './stop-server.ts';

/** How long a server that dropped all connections may take to be back, in milliseconds. */
const recoveryTime = 60_000;

/** How long whoever leaves looks for a server that is away; the program wants to end. */
const leavingTime = 5_000;

/**
 * Watches the server until it is stopped: when the connection is lost, PostgreSQL may only be
 * recovering from the crash of one connection; `onExit` is called when it is really gone.
 */
export function watch(site: Site, up: Up, onExit: () => void): { stop(): Promise<void> } {
  let keeper: Keeper | null = up.keeper;
  let looking: Promise<void> = Promise.resolve();
  let stopping: Promise<void> | null = null;
  const lateToLook = new AbortController();
  const again = () => reachAgain(site, up.port, lateToLook.signal);

  const hold = (held: Keeper) => {
    keeper = held;
    held.onLost(() => {
      keeper = null;
      looking = again().then(found => {
        if (found) hold(found);
        else if (!stopping) onExit();
      });
    });
  };
  hold(up.keeper);

  async function letGo(): Promise<void> {
    const late = setTimeout(() => lateToLook.abort(), leavingTime);
    await looking;
    // What is lost in this very moment may only be recovering: then the server is still ours to stop. One
    // that is stuck stays, for the next start to take over.
    for (let held = keeper; held; held = await again()) {
      const last = await held.leave().catch(() => null);
      const server = last ? await readPostmaster(site.folders.cluster) : null;
      if (server) await stopServer(site.folders, site.binaries, server.pid);
      await held.close();
      if (last !== null) break;
    }
    clearTimeout(late);
  }
  return { stop: () => (stopping ??= letGo()) };
}

/** Null where the server is gone, or is not back in time. */
async function reachAgain(site: Site, port: number, signal: AbortSignal): Promise<Keeper | null> {
  let found: Keeper | null = null;
  async function look(): Promise<void> {
    const known = await readPostmaster(site.folders.cluster);
    if (!known || known.state === 'gone' || known.port !== port) return;
    const reached = await reach(ownerUrl(site, port, 'postgres'), site.folders.cluster);
    if (typeof reached === 'object') found = reached;
    if (found || reached === 'denied') return;
    if (reached === 'refused' && known.state === 'unknown') return;
    throw new Error('the server is still recovering');
  }
  const retries = Number.POSITIVE_INFINITY;
  const patiently = { retries, factor: 1, minTimeout: 50, maxRetryTime: recoveryTime, signal };
  // A last look may have succeeded while the signal came: that connection is to be left, too.
  await pRetry(look, patiently).catch(() => undefined);
  return found;
}
