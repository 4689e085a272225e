import type { DetachedWindowAPI } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { launch, launchHeaders } from './launch.ts';

const { happyDOM } = globalThis as unknown as { happyDOM: DetachedWindowAPI };

/** What this host knows, and what it was asked with. */
let token = 'first-token';
let codes: string[] = [];
let shown: (string | null)[] = [];

beforeEach(() => {
  [token, codes, shown] = ['first-token', ['one', 'two'], []];
  happyDOM.setURL('http://127.0.0.1:4711/');
  happyDOM.settings.fetch.interceptor = {
    beforeAsyncRequest: async ({ request, window }) => {
      const answer = (status: number, body: object) =>
        new window.Response(JSON.stringify(body), { status });
      if (request.url.endsWith('/launch')) {
        const { code } = JSON.parse(await request.text()) as { code: string };
        if (!codes.includes(code)) return answer(401, {});
        codes = codes.filter(each => each !== code);
        return answer(200, { token });
      }
      shown.push(request.headers.get('x-rowlock-token'));
      return answer(shown.at(-1) === token ? 200 : 401, {});
    },
  };
});
afterEach(() => sessionStorage.clear());

/** A page that is loaded at this address. */
const loaded = (hash: string) => {
  happyDOM.setURL(`http://127.0.0.1:4711/${hash}`);
  return launch();
};

describe('a page in a browser', () => {
  test('gets the launch token for the code in its address, which it takes out of sight', async () => {
    expect(await loaded('#code=one')).toBe(true);
    expect(location.href).toBe('http://127.0.0.1:4711/');
    expect(launchHeaders()).toEqual({ 'x-rowlock-token': 'first-token' });
    expect(document.cookie).toBe('');
    expect(shown).toEqual(['first-token']);
  });

  test('goes on after a reload, and by an address that was used in this tab before', async () => {
    await loaded('#code=one');
    expect(await loaded('')).toBe(true);
    expect(await loaded('#code=one')).toBe(true);
    expect(await loaded('#/orders')).toBe(true);
    expect(location.hash).toBe('#/orders');
  });

  test('that nobody opened by the printed address may not speak, nor by one that was used', async () => {
    expect(await loaded('')).toBe(false);
    expect(await loaded('#code=three')).toBe(false);
    expect(launchHeaders()).toEqual({});
    expect(await loaded('#code=two')).toBe(true);
  });

  test('of a host that was started anew asks for its new address', async () => {
    await loaded('#code=one');
    token = 'second-token';
    expect(await loaded('')).toBe(false);
    expect(launchHeaders()).toEqual({});
    expect(await loaded('#code=two')).toBe(true);
  });
});
