import { connect } from 'node:net';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { openLoopback } from './over-http.testing.ts';
import { openHttp } from './over-http.ts';

const { host, pages, port, log, ask, shown, status, close } = await openLoopback();
afterAll(close);

describe('an operation', () => {
  it('is POST /rpc/<area>/<operation>, and answers whoever shows the token', async () => {
    const answer = await status(shown());
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ json: { host: 'browser', operator: null } });
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  it('that needs somebody signed in is refused to a stranger', async () => {
    const path = '/rpc/access/me';
    const answer = await ask({ method: 'POST', path, headers: shown(), body: '{}' });
    expect(answer.status).toBe(401);
    expect(answer.text).toContain('NOT_SIGNED_IN');
  });

  it('that does not exist is not found, and none is a GET', async () => {
    const of = (path: string, method = 'POST') =>
      ask({ method, path, headers: shown(), ...(method === 'POST' ? { body: '{}' } : {}) });
    expect((await of('/rpc/system/nothing')).status).toBe(404);
    expect((await of('/rpc/')).status).toBe(404);
    expect((await of('/rpc/system/status', 'GET')).status).toBe(404);
    expect((await of('/system/status')).status).toBe(405);
    expect((await of('/rpc/system/status', 'DELETE')).status).toBe(405);
  });

  it('takes a body of 1 MB, and not a byte more, announced or not', async () => {
    const body = (bytes: number) => JSON.stringify({ meta: [], x: 'a'.repeat(bytes - 18) });
    const fits = body(1024 * 1024);
    expect(fits).toHaveLength(1024 * 1024);
    expect((await status(shown(), fits)).status).toBe(200);
    const announced = { 'content-length': fits.length + 1 };
    // Refused by its announcement: what would follow is not waited for.
    expect((await status(shown(announced), '{')).status).toBe(413);
    const streamed = { 'transfer-encoding': 'chunked' };
    expect((await status(shown(streamed), `${fits} `)).status).toBe(413);
    expect((await status(shown())).status).toBe(200);
  });

  it('that is cut off in the middle of its request is no incident', async () => {
    const lines: string[] = [];
    const told = pino({ level: 'debug' }, { write: line => lines.push(line) });
    const other = await openHttp({ host, pages: pages, port: 0, log: told });
    const to = Number(new URL(other.url).port);
    const socket = connect(to, '127.0.0.1');
    const begun = [
      'POST /rpc/system/status HTTP/1.1',
      `host: 127.0.0.1:${to}`,
      `x-rowlock-token: ${other.token}`,
      'transfer-encoding: chunked\r\n\r\nb\r\n{"js',
    ];
    await new Promise<void>(resolve => socket.write(begun.join('\r\n'), () => resolve()));
    // It came after: what was sent before has been read when this is answered.
    expect((await ask({ to, method: 'POST' })).status).toBe(401);
    socket.destroy();
    await expect.poll(() => lines).toEqual([expect.stringContaining('cut off')]);
    await other.close(0);
  });
});

describe('the host', () => {
  it.runIf(process.platform === 'linux')('listens on the loopback address alone', async () => {
    // All of 127.0.0.0/8 is this computer: a host that listened everywhere would answer here too.
    const reached = await new Promise(resolve => {
      const socket = connect(port, '127.0.0.2', () => resolve(true));
      socket.on('error', () => resolve(false));
      socket.on('close', () => socket.destroy());
    });
    expect(reached).toBe(false);
  });

  it('refuses a port that is taken', async () => {
    const again = openHttp({ host, pages, port, log });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('has a token of its own at every start, which a loss of patience ends with it', async () => {
    const other = await openHttp({ host, pages: pages, port: 0, log });
    const to = Number(new URL(other.url).port);
    expect((await ask({ to, method: 'POST', headers: shown() })).status).toBe(401);

    // A request that never ends.
    const socket = connect(to, '127.0.0.1');
    const dropped = new Promise(resolve =>
      socket.on('close', resolve).on('error', () => undefined),
    );
    await new Promise<void>(resolve => socket.write('POST / HTTP/1.1\r\n', () => resolve()));
    await other.close(50);
    await dropped;
    await expect(ask({ to })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
