import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { OperationName } from '../../core/contract/operations.ts';
import { caller } from '../../tests/support/calls.ts';
import { admin } from '../../tests/support/fixtures/cast.ts';
import { longestTurn } from '../../tests/support/longest-turn.ts';
import { openBoxOffice } from '../../tests/support/open-box-office.ts';
import { openHttp } from '../hosts/loopback/over-http.ts';
import { openHost } from '../program/open.ts';

/** Milliseconds: what a person does not notice, and what any other call may have to wait. */
const unnoticed = 50;

const root = join(import.meta.dirname, '../..');

export type AtWork = Awaited<ReturnType<typeof openAtWork>>;

/** A box office behind HTTP whose admin is signed in; whoever reads its answers is another program. */
export async function openAtWork() {
  const office = await openBoxOffice();
  const folder = await mkdtemp(join(tmpdir(), 'rowlock-never-blocked-'));
  const log = pino({ level: 'error' });
  const host = openHost({
    kind: 'browser',
    dataDir: folder,
    databaseUrl: office.database.appUrl,
    demo: false,
    training: false,
    terminals: null,
    resources: join(root, 'resources'),
    migrations: join(root, 'drizzle', 'migrations'),
    version: 'test',
    log,
  });
  await host.settled();
  const http = await openHttp({ host, pages: folder, port: 0, log });
  const session = await caller(http.url, http.token).signIn(admin);

  return {
    office,
    /** The answer as it comes over the wire: to read it is the work of another program. */
    async raw(operation: OperationName, input: unknown): Promise<Uint8Array> {
      const response = await fetch(new URL(`rpc/${operation.replaceAll('.', '/')}`, http.url), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-rowlock-token': http.token,
          authorization: `Bearer ${session.token}`,
        },
        body: JSON.stringify({ json: input }),
      });
      const answer = new Uint8Array(await response.arrayBuffer());
      if (response.status !== 200) {
        throw new Error(`${operation}: ${Buffer.from(answer).toString()}`);
      }
      return answer;
    },
    async close() {
      await http.close(100);
      await host.close();
      await office.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const jsonIn = (answer: Uint8Array): unknown =>
  (JSON.parse(Buffer.from(answer).toString()) as { json: unknown }).json;

/**
 * The longest turn of an act, in milliseconds. Whatever shares the processor, on other machines too, only adds
 * to it: of five times the shortest is nearest to what the act takes, and one that is short enough is enough.
 */
export async function turnOf(act: () => Promise<unknown>, prepare?: () => Promise<unknown>) {
  let shortest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < 5 && shortest >= unnoticed; at += 1) {
    await prepare?.();
    shortest = Math.min(shortest, await longestTurn(act));
  }
  return shortest;
}

/** The acts of which one turn took too long, with how long it took. */
export const noticed = (turns: Readonly<Record<string, number>>): string[] =>
  Object.entries(turns)
    .filter(([, ms]) => ms >= unnoticed)
    .map(([act, ms]) => `${act} ${ms.toFixed(0)} ms`);
