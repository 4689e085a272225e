import { cpus, loadavg, totalmem } from 'node:os';
import type { Client } from 'pg';

/** On what is measured, in words: figures of another machine say little beside these. */
export async function machine(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ server_version: string }>('show server_version');
  const cores = cpus();
  return [
    `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'})`,
    `${Math.round(totalmem() / 2 ** 30)} GiB of memory`,
    `PostgreSQL ${rows[0]?.server_version ?? 'unknown'}, durable`,
    `Node ${process.versions.node}`,
    // What others do there is in the figures too: above a few tenths they say little.
    `load before the run ${(loadavg()[0] ?? 0).toFixed(1)}`,
    'clients, hosts and server share these cores',
  ];
}
