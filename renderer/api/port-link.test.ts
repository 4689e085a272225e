import { createORPCClient } from '@orpc/client';
import { os } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readAnswer } from './answers.ts';
import { portLink } from './port-link.ts';
import { withTimeLimit } from './time-limit.ts';

/** The other end of the channel: the ports it was given, in order. */
const given: MessagePort[] = [];
let serving = true;

const handler = new RPCHandler({
  system: { status: os.handler(() => given.length) },
});

const client = () =>
  createORPCClient<{ system: { status: () => Promise<number> } }>(withTimeLimit(portLink()));

beforeEach(() => {
  given.length = 0;
  serving = true;
  vi.stubGlobal('location', { origin: 'app://rowlock' });
  vi.stubGlobal('window', {
    postMessage(message: unknown, origin: string, [port]: [MessagePort]) {
      expect([message, origin]).toEqual([{ rowlock: 'port' }, 'app://rowlock']);
      given.push(port);
      if (!serving) return;
      handler.upgrade(port);
      port.start();
    },
  });
});

afterEach(() => {
  for (const port of given) port.close();
  vi.unstubAllGlobals();
});

describe('the link of the desktop window', () => {
  test('makes one channel for all calls, when the first one comes', async () => {
    const { system } = client();
    expect(given).toHaveLength(0);
    expect(await system.status()).toBe(1);
    expect(await system.status()).toBe(1);
  });

  test('makes another after the main process closed its end', async () => {
    const { system } = client();
    await system.status();
    given[0]?.close();
    await expect.poll(() => system.status()).toBe(2);
  });

  test('a call on its way when the port closes ends as busy', async () => {
    serving = false;
    const call = client()
      .system.status()
      .catch((thrown: unknown) => thrown);
    await expect.poll(() => given).toHaveLength(1);
    given[0]?.close();
    expect(readAnswer(await call)).toEqual({ kind: 'busy', reason: 'unreachable' });
  });

  test('a call that nobody answers ends as busy, and the next one tries another channel', async () => {
    const limit = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
    serving = false;
    const { system } = client();
    const call = system.status().catch((thrown: unknown) => thrown);
    await expect.poll(() => given).toHaveLength(1);
    limit.abort(new DOMException('The operation timed out', 'TimeoutError'));
    expect(readAnswer(await call)).toEqual({ kind: 'busy', reason: 'unreachable' });

    timeout.mockRestore();
    serving = true;
    expect(await system.status()).toBe(2);
  });
});
