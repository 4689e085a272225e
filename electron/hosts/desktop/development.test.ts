import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { developmentAnswer } from './development.ts';

let server: Server;
let address: string;
beforeAll(async () => {
  server = createServer(({ url, headers }, answer) => {
    const type = url === '/' ? 'text/html' : 'text/javascript';
    answer.setHeader('content-type', type).end(`__NONCE__ ${headers.host ?? ''}${url ?? ''}`);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const answerTo = (path: string) =>
  developmentAnswer(`http://${address}`, new URL(`app://rowlock${path}`));

test('a page in development has our policy, and beside it the news of what has changed', async () => {
  const { headers, text } = await answerTo('/').then(async answer => ({
    headers: answer.headers,
    text: await answer.text(),
  }));
  const [, nonce = 'none'] = /^(\S+) /.exec(text) ?? [];
  expect(nonce).toMatch(/^[\w+/]{24}$/);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'`);
  expect(policy).toContain(`connect-src 'self' ws://${address}/;`);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('everything else comes as it is, and from no other server', async () => {
  expect(await (await answerTo('/@vite/client?t=1')).text()).toBe(
    `__NONCE__ ${address}/@vite/client?t=1`,
  );
  expect(await (await answerTo('//example.org/a.js')).text()).toBe(
    `__NONCE__ ${address}//example.org/a.js`,
  );
});
