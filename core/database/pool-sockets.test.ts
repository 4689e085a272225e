import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PoolSockets, poolSockets } from './pool-sockets.ts';

let server: Server;
let sockets: PoolSockets;
const accepted: Socket[] = [];

beforeEach(async () => {
  sockets = poolSockets();
  server = createServer(socket => accepted.push(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  for (const each of accepted.splice(0)) each.destroy();
  server.close();
});

const connecting = () =>
  sockets.make().connect((server.address() as AddressInfo).port, '127.0.0.1');

async function connected(): Promise<Socket> {
  const socket = connecting();
  await once(socket, 'connect');
  return socket;
}

test('all of them end together, and none of another pool', async () => {
  const [one, other] = [await connected(), await connected()];
  const ends = [once(one, 'error'), once(other, 'error')];
  const elsewhere = poolSockets().make();
  sockets.breakAll();
  await Promise.all(ends);
  expect(elsewhere.destroyed).toBe(false);
});

test('one that is just being made for whoever is next stays', async () => {
  const broken = await connected();
  const end = once(broken, 'error');
  const next = connecting();
  sockets.breakAll();
  await Promise.all([end, once(next, 'connect')]);
  expect([broken.destroyed, next.destroyed]).toEqual([true, false]);
  next.destroy();
});
