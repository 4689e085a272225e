import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { sqlAt } from '../../tests/support/fixtures/owner.ts';
import { GuardedClient } from './guarded-client.ts';

const password = 'the password of the database';

/** What PostgreSQL's protocol has for a question about who is there; the number says how it asks. */
function request(kind: number, more = Buffer.alloc(0)): Buffer {
  const head = Buffer.from('R\0\0\0\0\0\0\0\0', 'latin1');
  head.writeInt32BE(8 + more.length, 1);
  head.writeInt32BE(kind, 5);
  return Buffer.concat([head, more]);
}

const ways = {
  'in the clear': request(3),
  'by md5': request(5, Buffer.from([1, 2, 3, 4])),
  'for no password at all': Buffer.concat([request(0), Buffer.from('Z\0\0\0\x05I', 'latin1')]),
};

let stranger: Server;
let heard: string;
let asking: Buffer;
const accepted: Socket[] = [];
beforeEach(async () => {
  heard = '';
  stranger = createServer(socket => {
    accepted.push(socket);
    socket.once('data', () => {
      socket.on('data', bytes => (heard += bytes.toString('latin1')));
      socket.write(asking);
    });
    socket.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await once(stranger, 'listening');
});
afterEach(() => {
  for (const each of accepted.splice(0)) each.destroy();
  stranger.close();
});

/** A way to this port of this computer that is, for all that can be seen of it, one to another. */
const elsewhere = () =>
  Object.defineProperty<Socket>(new Socket(), 'remoteAddress', { value: '192.0.2.7' });

const meeting = (stream?: () => Socket) =>
  new GuardedClient({
    host: '127.0.0.1',
    port: (stranger.address() as AddressInfo).port,
    user: 'owner',
    database: 'hall',
    password,
    connectionTimeoutMillis: 2_000,
    ...(stream ? { stream } : {}),
  });

describe('a stranger in the place of the server', () => {
  test.each(Object.entries(ways))('who asks %s is told nothing', async (_, way) => {
    asking = way;
    const client = meeting(elsewhere);
    await expect(client.connect()).rejects.toMatchObject({ problem: 'insecure' });
    await client.end();
    expect(heard).toBe('');
  });

  test('control: on this computer itself a password is answered with', async () => {
    asking = ways['in the clear'];
    const client = meeting();
    void client.connect().catch(() => undefined);
    await expect.poll(() => heard).toContain(password);
    await client.end();
  });
});

test('a server that proves itself by SCRAM is worked with from another computer', async () => {
  const client = new GuardedClient({
    connectionString: inject('databaseServer').adminUrl,
    stream: elsewhere,
  });
  await client.connect();
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await client.end();
});

test('control: with another password it is refused by the server itself', async () => {
  const url = Object.assign(new URL(inject('databaseServer').adminUrl), { password: 'wrong' });
  const client = new GuardedClient({ connectionString: url.href, stream: elsewhere });
  await expect(client.connect()).rejects.toMatchObject({ code: '28P01' });
  await client.end();
});

test('a login whose password is kept as md5 is refused from another computer', async () => {
  const { adminUrl } = inject('databaseServer');
  const name = `kept_as_md5_${process.pid}`;
  await sqlAt(adminUrl)(`set password_encryption = 'md5'; create role ${name} login password 'x'`);
  try {
    const url = Object.assign(new URL(adminUrl), { username: name, password: 'x' });
    const client = new GuardedClient({ connectionString: url.href, stream: elsewhere });
    // Asked for SCRAM the server has nothing to check it by; asked by md5 nothing would be answered.
    await expect(client.connect()).rejects.toBeDefined();
    await client.end();
  } finally {
    await sqlAt(adminUrl)(`drop role ${name}`);
  }
});

test('a farewell ends within a second where the server does not hang up', async () => {
  asking = Buffer.concat([request(0), Buffer.from('Z\0\0\0\x05I', 'latin1')]);
  const client = meeting();
  await client.connect();
  const began = performance.now();
  await client.end();
  expect(performance.now() - began).toBeLessThan(5_000);
});
