import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createORPCClient } from '@orpc/client';
import { ORPCError, os } from '@orpc/server';
import { RPCHandler } from '@orpc/server/node';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { httpLink } from './http-link.ts';
import { currentTokens, forgetSession, keepSession } from './session.ts';

interface Host {
  readonly authorization: string | undefined;
}

const base = os.$context<Host>().errors({
  NOT_SIGNED_IN: { status: 401 },
  WRONG_CREDENTIALS: { status: 401 },
  BUSY: { status: 503 },
});

/** A host that knows one access token and one refresh token, and counts what it is asked. */
let valid = { access: 'second', refresh: 'first-refresh' };
let refreshes = 0;
let refusal: 'WRONG_CREDENTIALS' | 'BUSY' | null = null;

const signedIn = (context: Host) => context.authorization === `Bearer ${valid.access}`;

const handler = new RPCHandler<Host>({
  access: {
    me: base.handler(({ context }) => {
      if (!signedIn(context)) throw new ORPCError('NOT_SIGNED_IN', { status: 401 });
      return 'Anna';
    }),
    refresh: base.handler(({ input }) => {
      refreshes += 1;
      if (refusal !== null)
        throw new ORPCError(refusal, { status: refusal === 'BUSY' ? 503 : 401 });
      const { refreshToken } = input as { refreshToken: string };
      if (refreshToken !== valid.refresh) throw new ORPCError('WRONG_CREDENTIALS', { status: 401 });
      valid = { access: 'second', refresh: 'second-refresh' };
      return { accessToken: valid.access, refreshToken: valid.refresh };
    }),
  },
  system: {
    status: base.handler(({ context }) => ({ operator: signedIn(context) ? 'Anna' : null })),
  },
});

let server: Server;

beforeEach(async () => {
  refreshes = 0;
  refusal = null;
  valid = { access: 'second', refresh: 'first-refresh' };
  server = createServer((request, response) => {
    const context = { authorization: request.headers.authorization };
    void handler.handle(request, response, { prefix: '/rpc', context });
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const kept = new Map<string, string>();
  vi.stubGlobal('location', { origin: `http://127.0.0.1:${port}` });
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  const operator = { id: '', name: '', email: '', role: 'clerk', permissions: [] } as never;
  keepSession({ operator, accessToken: 'first', refreshToken: 'first-refresh' });
});

afterEach(async () => {
  forgetSession();
  vi.unstubAllGlobals();
  await new Promise(closed => server.close(closed));
});

const client = () =>
  createORPCClient<{
    access: { me: () => Promise<string> };
    system: { status: () => Promise<{ operator: string | null }> };
  }>(httpLink());

describe('the link of a browser', () => {
  test('refreshes a lapsed access token once and repeats the call', async () => {
    expect(await client().access.me()).toBe('Anna');
    expect(currentTokens()).toEqual({ access: 'second', refresh: 'second-refresh' });
    expect(await client().access.me()).toBe('Anna');
    expect(refreshes).toBe(1);
  });

  test('many calls at the same moment spend the refresh token once', async () => {
    const { access } = client();
    expect(await Promise.all([access.me(), access.me(), access.me()])).toEqual(
      Array.from({ length: 3 }, () => 'Anna'),
    );
    expect(refreshes).toBe(1);
  });

  test('a heartbeat that has lost its operator refreshes too', async () => {
    expect(await client().system.status()).toEqual({ operator: 'Anna' });
  });

  test('a refused refresh ends the session, and says that nobody is signed in', async () => {
    refusal = 'WRONG_CREDENTIALS';
    await expect(client().access.me()).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(currentTokens()).toBeNull();
    expect(await client().system.status()).toEqual({ operator: null });
    expect(refreshes).toBe(1);
  });

  test('a busy refresh keeps the session for the next try', async () => {
    refusal = 'BUSY';
    await expect(client().access.me()).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(currentTokens()).not.toBeNull();
    refusal = null;
    expect(await client().access.me()).toBe('Anna');
  });
});
