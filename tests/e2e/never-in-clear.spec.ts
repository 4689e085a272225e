import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../support/calls.ts';
import { aNamedClass } from '../support/fixtures/events.ts';
import { heldAt, inCash } from '../support/fixtures/orders.ts';
import { type Sql, sqlIn } from '../support/fixtures/owner.ts';
import { anOperator, firstAdmin } from '../support/fixtures/people.ts';
import { type Headless, startHeadless, stopEverything } from '../support/headless.ts';

/*
 * Known values go through everything that a box office does with them, mistakes and defects included;
 * then every table, every log and every file of the data folder is searched for them. The files of the
 * cluster are read after the program has stopped, the write-ahead log with them.
 */

const pesel = '85091748271';
/** One digit mistyped: refused, and no less personal. */
const mistyped = '85091748272';
const corrected = '72030493169';
const passport = 'ZX9081726';
const ids = [pesel, mistyped, corrected, passport, 'ZX 9081726'];
const names = ['Wilhelmina', 'Quuxowska', 'Bartolomea'];

let host: Headless;
let seller: Session;
let token: string;
let tables: { table: string; content: string }[];
let files: { path: string; content: Buffer }[];

beforeAll(async () => {
  host = await startHeadless();
  seller = await firstAdmin(host);
  ({ token } = seller);
  await liveThrough();
  tables = await everyTable(sqlIn(host.dataDir));
  await host.stop();
  files = await everyFile(host.dataDir);
});
afterAll(stopEverything);

/** Whatever can happen to a participant, from the first key press to the correction after the sale. */
async function liveThrough(): Promise<void> {
  const { token: clerk } = await host.signIn(await anOperator(seller));
  const order = await heldAt(seller, await aNamedClass(seller), 2);
  const [one = '', other = ''] = order.tickets.map(each => each.id as string);
  const person = (ticketId: string, nationalId: object) => ({
    orderId: order.id,
    participants: [{ ticketId, firstName: names[0], lastName: names[1], nationalId }],
  });
  const save = 'orders.saveParticipants';
  const document = { kind: 'document', type: 'passport', country: 'IE', value: 'ZX 9081726' };

  await host.no(save, person(one, { kind: 'pesel', value: mistyped }), token);
  await host.no(save, person(one, { kind: 'document', value: `${passport}\u0000` }), token);
  await host.ask(save, person(one, { kind: 'pesel', value: pesel }), token);
  await host.no('orders.pay', inCash(order), token);
  const defect = await withoutItsColumn(() =>
    host.no(save, person(other, { kind: 'pesel', value: pesel }), token),
  );
  expect(defect).toMatchObject({ status: 500, code: 'DEFECT' });
  await host.ask(save, person(other, document), token);
  await host.ask('orders.pay', inCash(order), token);

  for (const who of [token, clerk]) await host.ask('orders.list', { text: pesel }, who);
  await host.no('participants.reveal', { ticketId: one, reason: 'curious' }, clerk);
  const reason = 'the door asks';
  const { nationalId } = await host.ask('participants.reveal', { ticketId: one, reason }, token);
  expect(nationalId.value).toBe(pesel);
  const change = { orderId: order.id, ticketId: one, reason: 'a slip of the pen' };
  await host.no(
    'participants.change',
    { ...change, nationalId: { kind: 'pesel', value: mistyped } },
    token,
  );
  await host.ask(
    'participants.change',
    { ...change, firstName: names[2], nationalId: { kind: 'pesel', value: corrected } },
    token,
  );
}

/** A defect of the program in the middle of saving: the database refuses a statement with all its values. */
async function withoutItsColumn<T>(work: () => Promise<T>): Promise<T> {
  const sql = sqlIn(host.dataDir);
  await sql('alter table participants rename column search_name to gone');
  try {
    return await work();
  } finally {
    await sql('alter table participants rename column gone to search_name');
  }
}

async function everyTable(sql: Sql) {
  const all = await sql(`select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`);
  return Promise.all(
    all.map(async ({ name }) => {
      const rows = await sql(`select t::text from ${String(name)} t`);
      return { table: String(name), content: JSON.stringify(rows) };
    }),
  );
}

async function everyFile(folder: string) {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = all.filter(each => each.isFile()).map(each => join(each.parentPath, each.name));
  return Promise.all(
    paths.map(async path => ({ path: relative(folder, path), content: await readFile(path) })),
  );
}

const inCluster = (path: string) => path.startsWith(join('postgres', 'cluster') + sep);
const filesWith = (value: string) =>
  files.filter(({ content }) => content.includes(value)).map(({ path }) => path);

describe('a national id', () => {
  test.each(ids)('%s stands in no table of the database', value => {
    expect(tables.filter(({ content }) => content.includes(value))).toEqual([]);
  });

  test.each(ids)('%s stands in no file of the data folder, the write-ahead log included', value => {
    expect(filesWith(value)).toEqual([]);
  });
});

describe('a name', () => {
  test.each(names)('%s stands in no table but that of participants', name => {
    const holding = tables.filter(({ content }) => new RegExp(name, 'i').test(content));
    expect(holding.filter(({ table }) => table !== 'public.participants')).toEqual([]);
  });

  test.each(names)('%s stands in no file outside the database', name => {
    expect(filesWith(name).filter(path => !inCluster(path))).toEqual([]);
  });
});

test('control: what is searched is all of it, and the search finds what is there', () => {
  expect(tables.map(({ table }) => table)).toEqual(
    expect.arrayContaining(['public.journal', 'public.participants', 'public.event_keys']),
  );
  expect(files.some(({ path }) => path.startsWith(`logs${sep}`))).toBe(true);
  expect(files.some(({ path }) => path.includes('pg_wal'))).toBe(true);
  expect(filesWith('Quuxowska').some(inCluster)).toBe(true);
});
