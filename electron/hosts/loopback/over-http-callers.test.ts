import type { OutgoingHttpHeaders } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import { openLoopback } from './over-http.testing.ts';
import { openHttp } from './over-http.ts';

const { host, http, pages, log, port, ask, shown, status, close } = await openLoopback();
afterAll(close);

describe('without the launch token', () => {
  const forged = () => (http.token.startsWith('A') ? 'B' : 'A') + http.token.slice(1);

  it.each<[string, () => OutgoingHttpHeaders]>([
    ['nothing shown', () => ({})],
    ['a wrong token', () => ({ 'x-rowlock-token': forged() })],
    ['half a token', () => ({ 'x-rowlock-token': http.token.slice(0, 20) })],
    // Cookies know no ports: a browser shows one to every other server on this computer.
    ['the token in a cookie', () => ({ cookie: `rowlock-${port}=${http.token}` })],
    ['the token as a password', () => ({ authorization: `Bearer ${http.token}` })],
  ])('%s: no operation, only where to look', async (_, headers) => {
    for (const answer of [
      await status(headers()),
      await ask({ method: 'POST', path: '/nowhere', headers: headers() }),
      await ask({ method: 'PUT', headers: headers() }),
    ]) {
      expect(answer.status).toBe(401);
      expect(answer.text).toContain('Open the whole address that the program printed');
    }
  });

  it('the pages, which are the same everywhere, and the token in no answer of theirs', async () => {
    for (const path of ['/', '/assets/app-3f2a.js']) {
      const answer = await ask({ path });
      expect(answer.status).toBe(200);
      expect(JSON.stringify(answer)).not.toContain(http.token);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  it('the token in an address opens nothing but the first page', async () => {
    const path = `/rpc/system/status?token=${http.token}`;
    expect((await ask({ method: 'POST', path, body: '{}' })).status).toBe(401);
    expect((await ask({ path: `/?token=${forged()}` })).status).toBe(401);
    expect((await ask({ path: '/?token=' })).status).toBe(401);
  });
});

describe('the printed address', () => {
  const codeIn = (address: string) => /#code=([\w-]{43})$/.exec(address)?.[1] ?? '';
  const exchange = (code: unknown, headers: OutgoingHttpHeaders = {}) =>
    ask({ method: 'POST', path: '/launch', headers, body: JSON.stringify({ code }) });

  it('has a code that a page gets the token for, once, and no cookie', async () => {
    const address = http.address();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#code=/);
    expect(address).not.toContain(http.token);
    const answer = await exchange(codeIn(address), { origin: `http://127.0.0.1:${port}` });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({ token: http.token });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect((await exchange(codeIn(address))).status).toBe(401);
  });

  it('that was used is followed by another, and told', async () => {
    const told: string[] = [];
    const other = await openHttp({
      ...{ host, pages, port: 0, log },
      onUsed: address => told.push(address),
    });
    const to = Number(new URL(other.url).port);
    const use = () => {
      const body = JSON.stringify({ code: codeIn(other.address()) });
      return ask({ to, method: 'POST', path: '/launch', body });
    };
    expect([(await use()).status, (await use()).status]).toEqual([200, 200]);
    expect(told).toHaveLength(2);
    expect(new Set(told).size).toBe(2);
    expect(told.at(-1)).toBe(other.address());
    await other.close(0);
  });

  it('of one that knows the token, as programs do, leads on to a code that is good once', async () => {
    const opened = await ask({ path: `/?token=${http.token}` });
    expect(opened).toMatchObject({ status: 303, text: '' });
    expect(opened.headers['set-cookie']).toBeUndefined();
    const { location = '' } = opened.headers;
    expect(location).toMatch(/^\/#code=/);
    expect((await exchange(codeIn(location))).status).toBe(200);
    expect((await exchange(codeIn(location))).status).toBe(401);
    const again = await ask({ path: `/?token=${http.token}` });
    expect((await exchange(codeIn(again.headers.location ?? ''))).status).toBe(200);
  });

  it.each(['', 'a', 42, null, {}, [], 'x'.repeat(2_000)])(
    'is not to be guessed (%j)',
    async code => {
      const { status: answered, text } = await exchange(code);
      expect([401, 413]).toContain(answered);
      expect(text).not.toContain(http.token);
    },
  );

  it('gives its code to no page from elsewhere', async () => {
    const code = codeIn(http.address());
    expect((await exchange(code, { origin: 'http://127.0.0.1:1' })).status).toBe(403);
    expect((await exchange(code, { host: 'evil.example' })).status).toBe(421);
    expect((await exchange(code)).status).toBe(200);
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
