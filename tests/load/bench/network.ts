import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { medianOf, timed } from './rounds.ts';

/** A way to the database that is longer than loopback. */
export interface Network {
  readonly url: string;
  /** What one question and its answer take over it, measured (milliseconds). */
  readonly roundTrip: number;
  close(): void;
}

const program = fileURLToPath(new URL('delay-proxy.ts', import.meta.url));

/** @param milliseconds each way; a process of its own keeps the delay from costing the counters time */
export async function withDelay(url: string, milliseconds: number): Promise<Network> {
  if (milliseconds === 0) return { url, roundTrip: await roundTripOf(url), close: () => undefined };
  const { port } = new URL(url);
  const child = spawn(process.execPath, ['--import', 'tsx', program, port, String(milliseconds)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const delayed = Object.assign(new URL(url), { port: line }).href;
  return { url: delayed, roundTrip: await roundTripOf(delayed), close: () => void child.kill() };
}

async function roundTripOf(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const took = await timed(100, () => client.query('select 1'));
  await client.end();
  return medianOf(took);
}
