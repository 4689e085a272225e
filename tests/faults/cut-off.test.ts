import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cutOff } from './cut-off.ts';

const accepted = new Set<Socket>();
const listener = createServer({ allowHalfOpen: true }, socket => {
  accepted.add(socket.resume());
  socket.on('error', () => undefined);
});
let near: Socket;

beforeEach(async () => {
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const arrived = once(listener, 'connection');
  near = connecting();
  await Promise.all([once(near, 'connect'), arrived]);
});
afterEach(async () => {
  near.destroy();
  for (const socket of accepted) socket.destroy();
  listener.close();
  await once(listener, 'close');
  accepted.clear();
});

const connecting = () => connect((listener.address() as AddressInfo).port, '127.0.0.1');

/** The errors of a socket, until it is closed. */
async function untilClosed(socket: Socket): Promise<unknown[]> {
  const errors: unknown[] = [];
  socket.on('error', (error: NodeJS.ErrnoException) => errors.push(error.code));
  await new Promise(resolve => socket.once('close', resolve));
  return errors;
}

test('the other side hears of a reset, and of no goodbye', async () => {
  const heard = [...accepted].map(untilClosed);
  cutOff(near);
  expect(await Promise.all(heard)).toEqual([['ECONNRESET']]);
});

test('a connection that is just saying goodbye is ended too, and nothing spins on it', async () => {
  const closed = untilClosed(near);
  near.end();
  cutOff(near);
  expect(await closed).toEqual([]);
});

test('one that is still connecting is ended without waiting for the other side', async () => {
  const early = connecting();
  const closed = untilClosed(early);
  cutOff(early);
  expect(early.destroyed).toBe(true);
  expect(await closed).toEqual([]);
});
