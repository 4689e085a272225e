import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import type { Wire } from './proxy.ts';
import { whileSelling } from './while-selling.ts';

export const connectionCut: Fault = {
  name: 'all connections of a counter are cut while it sells',
  key: 'connection-cut',
  isFelt: true,
  inject: async ({ office, isShort }) =>
    whileSelling(await office(), isShort ? 10 : 100, ({ proxy }) => {
      proxy.cut();
      return Promise.resolve();
    }),
};

/** Milliseconds for which the way is slow. */
const slowFor = 2_500;

export const connectionSlow: Fault = {
  name: 'the way to the server takes 1 to 200 ms longer, each time another',
  key: 'connection-slow',
  isFelt: false,
  inject: async ({ office, isShort }) =>
    whileSelling(await office(), isShort ? 1 : 10, async ({ proxy }) => {
      proxy.delay([1, 200]);
      await pause(slowFor);
      proxy.delay(null);
    }),
};

/** Milliseconds for which new connections get no answer either. */
const stalledFor = 2_000;

/** A router forgets its connections: both sides believe for ever that the other is there. */
const stalled = (wire: Wire, { name, key }: Pick<Fault, 'name' | 'key'>): Fault => ({
  name,
  key,
  isFelt: true,
  inject: async ({ office, isShort }) =>
    whileSelling(await office(wire), isShort ? 1 : 10, async ({ proxy }) => {
      proxy.stall();
      await pause(stalledFor);
      proxy.heal();
    }),
});

export const connectionStalled = stalled('plain', {
  name: 'all connections of a counter go silent (half open), for ever; new ones for 2 s',
  key: 'connection-stalled',
});

export const encryptedStalled = stalled('encrypted', {
  name: 'all encrypted connections of a counter go silent (half open), for ever; new ones for 2 s',
  key: 'encrypted-stalled',
});
