import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { attentiveSockets } from './attentive-sockets.ts';

/** Answers every word with another, except for `silence`. */
let server: Server;
const accepted: Socket[] = [];

beforeEach(async () => {
  server = createServer(socket => {
    accepted.push(socket);
    socket.on('error', () => undefined);
    socket.on('data', word => {
      if (word.toString() !== 'silence') socket.write('yes');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  for (const each of accepted.splice(0)) each.destroy();
  server.close();
});

async function connected(sockets: () => Socket): Promise<Socket> {
  const socket = sockets();
  socket.connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

test('a question that nobody answers ends its connection, and those that were silent as long', async () => {
  const sockets = attentiveSockets(60);
  const [silent, idle] = [await connected(sockets), await connected(sockets)];
  const ends = [once(silent, 'error'), once(idle, 'error')];
  silent.write('silence');
  for (const [error] of await Promise.all(ends)) expect(error).toMatchObject({ code: 'ETIMEDOUT' });
});

test('whoever was heard since the question stays, and so does who was asked nothing', async () => {
  const sockets = attentiveSockets(60);
  const [silent, heard] = [await connected(sockets), await connected(sockets)];
  const end = once(silent, 'error');
  silent.write('silence');
  heard.write('are you there?');
  await once(heard, 'data');
  await end;
  // Asked nothing since then, it may be silent for longer than any question may stand.
  const alone = await connected(attentiveSockets(20));
  await once(alone, 'timeout');
  expect([heard.destroyed, alone.destroyed]).toEqual([false, false]);
  for (const each of [heard, alone]) each.destroy();
});
