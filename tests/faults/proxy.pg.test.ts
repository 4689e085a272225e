import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginning } from '../../core/database/in-transaction.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { withOwner } from '../support/fixtures/owner.ts';
import { openProxy, type Proxy } from './proxy.ts';

let database: FreshDatabase;
let proxy: Proxy;
const clients: Client[] = [];

beforeEach(async () => {
  database = await freshDatabase();
  proxy = await openProxy(Number(new URL(database.ownerUrl).port));
  await withOwner(database.ownerUrl, owner => owner.query('create table notes (word text)'));
});
afterEach(async () => {
  await proxy.close();
  await Promise.all(clients.splice(0).map(each => each.end().catch(() => undefined)));
  await database.drop();
});

/** As a counter connects: pipelined, by its name. */
async function connected(name = 'rowlock', query_timeout = 0): Promise<Client> {
  const client = new Client({
    connectionString: proxy.through(database.ownerUrl),
    application_name: name,
    pipeline: true,
    query_timeout,
  });
  client.on('error', () => undefined);
  clients.push(client);
  await client.connect();
  return client;
}

/** One transaction in one packet, prepared statements among the others. */
const writeTwo = (client: Client) =>
  Promise.allSettled([
    client.query(beginning.write),
    client.query({ name: 'note', text: 'insert into notes values ($1)', values: ['one'] }),
    client.query({ name: 'note', text: 'insert into notes values ($1)', values: ['two'] }),
    client.query('commit'),
  ]);

const words = () =>
  withOwner(database.ownerUrl, async owner => {
    const { rows } = await owner.query<{ word: string }>('select word from notes order by word');
    return rows.map(each => each.word);
  });

test('passes everything on, and knows the statements of what was committed', async () => {
  await writeTwo(await connected());
  expect(await words()).toEqual(['one', 'two']);
  expect(proxy.lastTransaction()).toEqual([
    beginning.write.text,
    'insert into notes values ($1)',
    'insert into notes values ($1)',
    'commit',
  ]);
});

test('stops before one statement of a packet: the server has carried out those before it, and no other', async () => {
  const client = await connected();
  const stopped = proxy.stopAt(2);
  const written = writeTwo(client);
  expect(await stopped).toBe('insert into notes values ($1)');
  const doing = await withOwner(database.ownerUrl, async owner => {
    const { rows } = await owner.query<{ state: string; written: boolean }>(
      `select state, backend_xid is not null as written from pg_stat_activity
       where application_name = 'rowlock' and datname = current_database()`,
    );
    return rows;
  });
  expect(doing).toEqual([{ state: 'idle in transaction', written: true }]);
  proxy.cut();
  expect(new Set((await written).map(each => each.status))).toEqual(new Set(['rejected']));
  expect(await words()).toEqual([]);
});

test('stops when the commit is done and its answer is not there', async () => {
  const client = await connected();
  const stopped = proxy.stopAt('committed');
  const written = writeTwo(client);
  expect(await stopped).toBe('commit');
  expect(await words()).toEqual(['one', 'two']);
  proxy.cut();
  expect((await written).at(-1)?.status).toBe('rejected');
});

test('lets transactions of others, and those that read, pass a stop', async () => {
  const [client, other] = await Promise.all([connected(), connected('somebody else')]);
  const stopped = proxy.stopAt(0);
  await writeTwo(other);
  await client.query('begin isolation level repeatable read read only');
  await client.query('commit');
  expect(await words()).toEqual(['one', 'two']);
  void writeTwo(client);
  expect(await stopped).toBe(beginning.write.text);
});

test('reads along, stops and cuts as well what is encrypted', async () => {
  await proxy.close();
  proxy = await openProxy(Number(new URL(database.ownerUrl).port), 'encrypted');
  const client = await connected();
  await writeTwo(client);
  expect(proxy.lastTransaction()).toHaveLength(4);
  const stopped = proxy.stopAt(3);
  const written = writeTwo(client);
  expect(await stopped).toBe('commit');
  proxy.cut();
  expect((await written).at(-1)?.status).toBe('rejected');
  expect(await words()).toEqual(['one', 'two']);
});

test('cuts every connection there is, and takes new ones', async () => {
  const client = await connected();
  const end = new Promise(resolve => client.once('end', resolve));
  expect(proxy.cut()).toBe(1);
  await end;
  await expect((await connected()).query('select 1')).resolves.toMatchObject({ rowCount: 1 });
});

test('a stalled connection stays silent when new ones pass again, and the server keeps its side', async () => {
  const client = await connected('rowlock', 100);
  proxy.stall();
  proxy.heal();
  await expect(client.query('select 1')).rejects.toThrow('timeout');
  const other = await connected();
  const { rows } = await other.query<{ sessions: number }>(
    `select count(*)::int as sessions from pg_stat_activity
     where application_name = 'rowlock' and datname = current_database()`,
  );
  expect(rows).toEqual([{ sessions: 2 }]);
});

test('makes everything late, in its order', async () => {
  const client = await connected();
  proxy.delay([20, 40]);
  const began = performance.now();
  await writeTwo(client);
  expect(performance.now() - began).toBeGreaterThan(40);
  proxy.delay(null);
  expect(await words()).toEqual(['one', 'two']);
});
