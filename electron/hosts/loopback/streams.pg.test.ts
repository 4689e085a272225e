import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { caller, type Session } from '../../../tests/support/calls.ts';
import { clerk } from '../../../tests/support/fixtures/cast.ts';
import { type BoxOffice, openBoxOffice } from '../../../tests/support/open-box-office.ts';
import { slowness } from '../../../tests/support/slowness.ts';
import { counterIdOf } from '../../program/counter-id.ts';
import { type Host, openHost } from '../../program/open.ts';
import { letInAsOwner } from '../../program/servers.ts';
import { type HttpHost, openHttp } from './over-http.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const log = pino({ level: 'silent' });
let office: BoxOffice;
let folder: string;
let host: Host;
let http: HttpHost;
let session: Session;
/** Streams of news that are open in the program. */
let listening = 0;

/** The program's own context, and how many of its streams are open. */
const counted: Host['context'] = seat => {
  const context = host.context(seat);
  async function* changes(signal: AbortSignal) {
    listening += 1;
    try {
      yield* context.live.changes(signal);
    } finally {
      listening -= 1;
    }
  }
  return { ...context, live: { ...context.live, changes } };
};

beforeAll(async () => {
  office = await openBoxOffice();
  folder = await mkdtemp(join(tmpdir(), 'rowlock-streams-'));
  host = openHost({
    kind: 'browser',
    dataDir: folder,
    databaseUrl: office.database.appUrl,
    demo: false,
    training: false,
    terminals: null,
    resources: folder,
    migrations: join(root, 'drizzle', 'migrations'),
    version: 'test',
    log,
  });
  await host.settled();
  await letInAsOwner(office.database.ownerUrl, await counterIdOf(folder));
});
beforeEach(async () => {
  http = await openHttp({ host: { context: counted }, pages: folder, port: 0, log });
  session = await caller(http.url, http.token).signIn(clerk);
});
afterEach(() => http.close(0));
afterAll(async () => {
  await host.close();
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

/** Far below the sign of life after which a stream would notice by itself. */
const atOnce = () => ({ timeout: 2_000 * slowness(), interval: 20 });

describe('a stream over HTTP', () => {
  test('comes piece by piece, and ends in the program when its reader leaves', async () => {
    const news = await session.operations.live.changes();
    expect((await news.next()).value).toMatchObject({ areas: expect.any(Array) as unknown });
    expect(listening).toBe(1);
    await news.return();
    await expect.poll(() => listening, atOnce()).toBe(0);
  });

  test.each([
    'content-length: 11\r\n\r\n{"json":{}}',
    'transfer-encoding: chunked\r\n\r\nb\r\n{"json":{}}\r\n0\r\n\r\n',
  ])('ends when the connection breaks (%j)', async body => {
    const { port } = new URL(http.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      [
        'POST /rpc/live/changes HTTP/1.1',
        `host: 127.0.0.1:${port}`,
        `x-rowlock-token: ${http.token}`,
        `authorization: Bearer ${session.token}`,
        'content-type: application/json',
        body,
      ].join('\r\n'),
    );
    await once(socket, 'data');
    await expect.poll(() => listening, atOnce()).toBe(1);
    socket.destroy();
    await expect.poll(() => listening, atOnce()).toBe(0);
  });

  test('does not hold up the end of the host', async () => {
    const news = await session.operations.live.changes();
    await news.next();
    await http.close(50);
    await expect.poll(() => listening, atOnce()).toBe(0);
    await expect(news.next().then(() => news.next())).rejects.toThrow();
  });

  test('of a check of the journal comes to its result', async () => {
    const admin = office.counter.operations;
    const steps = [];
    for await (const step of await admin.journal.verify({})) steps.push(step.state);
    expect(steps.at(-1)).toBe('done');
  });
});
