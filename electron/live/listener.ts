import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Area } from '../../core/contract/operation.ts';
import { CheckedClient } from '../../core/database/checked-client.ts';
import type { Companion } from '../program/connection-options.ts';
import { keepTrying } from '../program/keep-trying.ts';
import { channel, everything, newEar, readMessage } from './message.ts';

interface ListenerOptions {
  url: string;
  role?: string;
  heard: (areas: readonly Area[]) => void;
  /** Told when the connection stands, and when it is lost. */
  hears: (now: boolean) => void;
  log: Logger;
}

/** Milliseconds between two attempts, and between two questions whether the server is still there. */
const beforeNext = 1_000;
const between = 10_000;

/**
 * Hears what other counters announce, on a connection of its own, until told to stop. After every new
 * connection everything counts as changed: nobody knows what was said meanwhile.
 */
export function openListener({ url, role, heard, hears, log }: ListenerOptions): Companion {
  const ending = new AbortController();
  const { signal } = ending;
  const failed = (error: unknown) => log.debug({ err: error }, 'hears nothing');
  const listening = keepTrying(listen, { pause: beforeNext, signal, failed }).catch(
    () => undefined,
  );

  async function listen(): Promise<never> {
    const client = new CheckedClient(
      {
        connectionString: url,
        application_name: 'rowlock live',
        query_timeout: 5_000,
        keepAlive: true,
      },
      { as: 'counter', settings: { statement_timeout: '4s' }, ...(role ? { role } : {}) },
    );
    const lost = once(client, 'end', { signal });
    lost.catch(() => undefined);
    const ear = newEar();
    client.on('notification', ({ payload }) => {
      const message = readMessage(payload);
      if (message) heard(ear(message));
    });
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      hears(true);
      heard(everything);
      // A connection that is half open says nothing; only a question shows it.
      for (;;) {
        const isLost = await Promise.race([lost.then(() => true), quiet(signal)]);
        if (isLost) throw new Error('the connection is lost');
        await client.query('select 1');
      }
    } finally {
      hears(false);
      await client.end().catch(() => undefined);
    }
  }

  return {
    stop() {
      ending.abort();
      return listening;
    },
  };
}

const quiet = (signal: AbortSignal): Promise<false> =>
  pause(between, false as const, { signal, ref: false });
