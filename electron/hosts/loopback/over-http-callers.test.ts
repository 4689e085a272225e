import type { OutgoingHttpHeaders } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import { openLoopback } from './over-http.testing.ts';

const { http, port, ask, shown, status, close } = await openLoopback();
afterAll(close);

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
