import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRouterClient } from '@orpc/server';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Devices } from '../../core/documents/deliver.ts';
import { migrations } from '../../tests/support/migrations.ts';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';
import { demoOperators, demoPassword } from '../demo/operators.ts';
import { windowSeat } from '../hosts/desktop/over-electron.ts';
import { router } from '../ipc/router.ts';
import { type Host, openHost } from './open.ts';

const checkout = fileURLToPath(new URL('../../', import.meta.url));

let folder: string;
let host: Host;
let office: BoxOffice;
let whileMaking: ReturnType<Host['trouble']> | undefined;
/** What left the program, and how. */
const left: string[] = [];
const devices: Devices = {
  save: () => Promise.resolve({ done: true, where: 'there' }),
  open(fileName) {
    left.push(`${fileName} opened`);
    return Promise.resolve({ done: true });
  },
  print(fileName) {
    left.push(`${fileName} printed`);
    return Promise.resolve({ done: true });
  },
};

const seat = windowSeat();
const operations = createRouterClient(router, { context: () => host.context(seat) });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rowlock-in-training-'));
  host = openHost({
    kind: 'desktop',
    dataDir: folder,
    demo: false,
    training: true,
    terminals: null,
    resources: join(checkout, 'resources'),
    migrations,
    version: 'test',
    log: pino({ level: 'error' }),
    devices,
    say(sentence) {
      if (sentence.startsWith('Making sample data')) whileMaking = host.trouble();
    },
  });
  office = await openBoxOffice();
  await host.settled();
});
afterAll(async () => {
  await host.close();
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a training', () => {
  test('says what it is, and who may be played in it', async () => {
    const { training, demo, setUp, database } = await operations.system.status();
    expect({ training, demo, setUp }).toEqual({ training: true, demo: false, setUp: true });
    expect(database.problem).toBeNull();
    const { parts } = await operations.training.parts();
    expect(parts.map(each => each.email)).toEqual(demoOperators.map(each => each.email));
    for (const { email, password } of parts) {
      await operations.access.signIn({ email, password });
      expect((await operations.access.me()).operator.email).toBe(email);
    }
  });

  test('said while its sample data was made that it was', async () => {
    expect((await whileMaking)?.problem).toBe('makingSamples');
  });

  test('offers nobody whom an admin has deactivated', async () => {
    await signInAs('organizer');
    const { id: operatorId } = (await operations.access.me()).operator;
    await signInAs('admin');
    await operations.access.deactivate({ operatorId });
    const { parts } = await operations.training.parts();
    expect(parts.map(each => each.role)).toEqual(['clerk', 'admin']);
  });

  test('prints nothing: what is to be printed is opened, and says so', async () => {
    await signInAs('clerk');
    const { orders } = await operations.orders.list({ status: 'paid' });
    const orderId = orders[0]?.id ?? '';
    const printed = await operations.tickets.handOver({ orderId, language: 'en', how: 'print' });
    expect(printed).toMatchObject({ done: true, whyNot: 'training' });
    expect(left).toEqual([`${printed.fileName} opened`]);
  });

  test('has orders and tickets that no box office knows', async () => {
    await signInAs('clerk');
    const { orders } = await operations.orders.list({ status: 'paid' });
    const { order } = await operations.orders.get({ orderId: orders[0]?.id ?? '' });
    const codes = [order.code, ...order.tickets.flatMap(each => each.code ?? [])];
    expect(codes.length).toBeGreaterThan(1);
    for (const text of codes) {
      expect((await operations.orders.list({ text })).orders).toHaveLength(1);
      expect((await office.operations.orders.list({ text })).orders).toEqual([]);
    }
  });

  test('joins no box office, also with its file', async () => {
    const file = 'whatever';
    const joining = operations.installation.join({ file, passphrase: 'four words of a song' });
    await expect(joining).rejects.toMatchObject({ code: 'ALREADY_SET_UP' });
  });

  test('is left and emptied only where a window can go over', async () => {
    await signInAs('clerk');
    await expect(operations.training.empty()).rejects.toMatchObject({ code: 'NOT_AT_THIS_DESK' });
    for (const way of ['enter', 'leave'] as const) {
      expect(await operations.training[way]()).toEqual({ goes: false });
    }
    // Whoever comes next says who they are.
    await expect(operations.access.me()).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
  });
});

test('a box office has no parts to be played', async () => {
  expect((await office.operations.training.parts()).parts).toEqual([]);
  expect((await office.operations.system.status()).training).toBe(false);
});

const signInAs = (wanted: string) =>
  operations.access.signIn({
    email: demoOperators.find(({ role }) => role === wanted)?.email ?? '',
    password: demoPassword,
  });
