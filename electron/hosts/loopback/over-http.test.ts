import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Host, openHost } from '../../program/open.ts';
import { type HttpHost, openHttp } from './over-http.ts';

const log = pino({ level: 'silent' });
let folder: string;
let host: Host;
let http: HttpHost;
let port: number;

// The program itself, whose database is away: who may speak to it is decided long before.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rowlock-http-'));
  await mkdir(join(folder, 'pages', 'assets'), { recursive: true });
  await writeFile(join(folder, 'pages', 'index.html'), '<meta content="__NONCE__"><p>__NONCE__');
  await writeFile(join(folder, 'pages', 'assets', 'app-3f2a.js'), 'let our;');
  await writeFile(join(folder, 'installation.key'), 'secret');
  host = openHost({
    kind: 'browser',
    dataDir: folder,
    databaseUrl: 'postgres://nobody:secret@127.0.0.1:1/nothing',
    demo: false,
    resources: folder,
    migrations: folder,
    version: '0.0.0',
    log,
  });
  http = await openHttp({ host, pages: join(folder, 'pages'), port: 0, log });
  port = Number(new URL(http.url).port);
});
afterAll(async () => {
  await http.close(0);
  await host.close();
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

interface Question {
  method?: string;
  path?: string;
  headers?: OutgoingHttpHeaders;
  body?: string;
  to?: number;
}

/** Not `fetch`, which tidies paths and forbids the headers that matter here. */
const ask = ({ method = 'GET', path = '/', headers = {}, body, to = port }: Question = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port: to, method, path, headers }, answer => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asking.on('error', reject);
    asking.end(body);
  });

const shown = (headers: OutgoingHttpHeaders = {}) => ({
  'x-rowlock-token': http.token,
  ...headers,
});

const status = (headers: OutgoingHttpHeaders, body = '{}') =>
  ask({
    method: 'POST',
    path: '/rpc/system/status',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

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
    const other = await openHttp({ host, pages: join(folder, 'pages'), port: 0, log: told });
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
    expect((await ask({ to })).status).toBe(401);
    socket.destroy();
    await expect.poll(() => lines).toEqual([expect.stringContaining('cut off')]);
    await other.close(0);
  });
});

describe('without the launch token', () => {
  const forged = () => (http.token.startsWith('A') ? 'B' : 'A') + http.token.slice(1);

  it.each<[string, () => OutgoingHttpHeaders]>([
    ['nothing shown', () => ({})],
    ['a wrong token', () => ({ 'x-rowlock-token': forged() })],
    ['half a token', () => ({ 'x-rowlock-token': http.token.slice(0, 20) })],
    ['a wrong cookie', () => ({ cookie: `rowlock-${port}=${forged()}` })],
    ["another host's cookie", () => ({ cookie: `rowlock-${port + 1}=${http.token}` })],
    [
      'a wrong token beside the right cookie',
      () => ({
        'x-rowlock-token': forged(),
        cookie: `rowlock-${port}=${http.token}`,
      }),
    ],
  ])('%s: neither page nor file nor operation, only where to look', async (_, headers) => {
    for (const answer of [
      await status(headers()),
      await ask({ headers: headers() }),
      await ask({ path: '/assets/app-3f2a.js', headers: headers() }),
      await ask({ path: '/nowhere', headers: headers() }),
    ]) {
      expect(answer.status).toBe(401);
      expect(answer.text).toContain('Open the whole address that the program printed');
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  it('the token in an address opens nothing but the first page', async () => {
    const query = `?token=${http.token}`;
    expect((await ask({ path: `/assets/app-3f2a.js${query}` })).status).toBe(401);
    const path = `/rpc/system/status${query}`;
    expect((await ask({ method: 'POST', path, body: '{}' })).status).toBe(401);
    expect((await ask({ path: `/?token=${forged()}` })).status).toBe(401);
  });
});

describe('the printed address', () => {
  it('gives the browser a cookie that only this host sees, and leaves the address bar', async () => {
    const opened = await ask({ path: `/?token=${http.token}` });
    expect(opened).toMatchObject({ status: 303, headers: { location: '/' }, text: '' });
    const [cookie = ''] = opened.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);

    const pair = `theme=dark; ${cookie.split(';')[0] ?? ''}`;
    const page = await ask({ headers: { cookie: pair } });
    expect(page.status).toBe(200);
    expect((await status({ cookie: pair, origin: `http://127.0.0.1:${port}` })).status).toBe(200);
  });
});

describe('a page from elsewhere', () => {
  it.each([
    'http://evil.example',
    'null',
    'https://127.0.0.1',
    'http://127.0.0.1:1',
    'http://127.0.0.1.evil.example',
  ])('%s is refused, even with the token', async origin => {
    expect((await status(shown({ origin }))).status).toBe(403);
    expect((await ask({ headers: shown({ origin }) })).status).toBe(403);
    expect((await ask({ path: `/?token=${http.token}`, headers: { origin } })).status).toBe(403);
  });

  it('may not even ask what it would be allowed', async () => {
    const headers = { origin: 'http://evil.example', 'access-control-request-method': 'POST' };
    const answer = await ask({ method: 'OPTIONS', path: '/rpc/system/status', headers });
    expect(answer.status).toBe(403);
    expect(Object.keys(answer.headers).join()).not.toContain('access-control');
  });

  it('that has bound its own name to this address is refused', async () => {
    for (const named of [`evil.example:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`]) {
      expect((await status(shown({ host: named }))).status).toBe(421);
    }
    expect((await status(shown({ host: `localhost:${port}` }))).status).toBe(200);
    const mixed = { host: `localhost:${port}`, origin: `http://127.0.0.1:${port}` };
    expect((await status(shown(mixed))).status).toBe(403);
  });

  it('cannot smuggle another host into the path', async () => {
    for (const path of ['//evil.example/', 'http://evil.example/', 'http://[']) {
      expect((await ask({ path, headers: shown() })).status).toBe(400);
    }
  });
});

describe('files', () => {
  it('the page comes under a policy whose nonce is in it, anew each time', async () => {
    const [first, second] = [await ask({ headers: shown() }), await ask({ headers: shown() })];
    const policy = String(first.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(Buffer.from(nonce, 'base64')).toHaveLength(18);
    expect(first.text).toBe(`<meta content="${nonce}"><p>${nonce}`);
    expect(first.headers['cache-control']).toBe('no-store');
    expect(second.text).not.toBe(first.text);
  });

  it('whose name holds a digest of the content are kept by the browser for ever', async () => {
    const { status, headers, text } = await ask({ path: '/assets/app-3f2a.js', headers: shown() });
    expect([status, text]).toEqual([200, 'let our;']);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toContain('immutable');
  });

  it.each([
    '/../installation.key',
    '/%2e%2e/installation.key',
    '/..%2finstallation.key',
    '/assets/../../installation.key',
    '/assets/..%5c..%5cinstallation.key',
    '/assets/%00.js',
    '/assets',
    '/assets/',
    '//assets/app-3f2a.js',
    '/.env',
    '/c:/windows/win.ini',
    '/assets/app-3f2a.js::$DATA',
  ])('outside the folder or not named plainly (%s) are not there', async path => {
    const answer = await ask({ path, headers: shown() });
    expect([400, 404]).toContain(answer.status);
    expect(answer.text).not.toContain('secret');
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
    const again = openHttp({ host, pages: folder, port, log });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('has a token of its own at every start, which a loss of patience ends with it', async () => {
    const other = await openHttp({ host, pages: join(folder, 'pages'), port: 0, log });
    const to = Number(new URL(other.url).port);
    expect((await ask({ to, headers: shown() })).status).toBe(401);

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
