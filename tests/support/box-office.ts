import { join } from 'node:path';
import { Client } from 'pg';
import { v7 } from 'uuid';
import type { Role } from '../../core/contract/permissions.ts';
import { ownerRole } from '../../electron/postgres/cluster.ts';
import { readOrMakeCredentials } from '../../electron/postgres/credentials.ts';
import { databaseName } from '../../electron/postgres/database.ts';
import type { Caller, OutputOf } from './calls.ts';

export const admin = {
  name: 'Ada Lis',
  email: 'Ada.Lis@Example.org',
  password: 'a long enough password',
};

/** A valid PESEL of nobody in particular. */
export const pesel = '44051401359';

/** Makes the first admin and signs in; answers the access token. */
export async function firstAdmin(host: Caller): Promise<string> {
  await host.ask('access.setUp', admin);
  return signIn(host, admin);
}

export async function signIn(
  host: Caller,
  { email, password }: { email: string; password: string },
): Promise<string> {
  const { accessToken } = await host.ask('access.signIn', { email, password });
  if (!accessToken) throw new Error('over HTTP a sign-in must answer with its token');
  return accessToken;
}

/** Adds an operator and signs in as them; answers the access token. */
export async function anOperator(host: Caller, token: string, role: Role): Promise<string> {
  const them = { email: `${role}.${v7()}@example.org`, password: 'a long enough password' };
  await host.ask('access.addOperator', { id: v7(), name: `A ${role}`, role, ...them }, token);
  return signIn(host, them);
}

export const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString();

export const anEvent = (details: object = {}) => ({
  id: v7(),
  title: 'Jazz at the Mill',
  startsAt: inDays(30),
  timeZone: 'Europe/Warsaw',
  place: 'The Mill, Kraków',
  currency: 'PLN',
  ...details,
});

export const aClass = (eventId: string, details: object = {}) => ({
  id: v7(),
  eventId,
  name: `Class ${v7()}`,
  priceMinor: 5_000,
  vatRateBp: 800,
  capacity: 100,
  participantData: 'none',
  ...details,
});

/** An event on sale with a ticket class for each of these details; answers the ids. */
export async function onSale(
  host: Caller,
  token: string,
  classes: readonly object[],
): Promise<{ eventId: string; classIds: string[] }> {
  const event = anEvent();
  await host.ask('events.create', event, token);
  const classIds: string[] = [];
  for (const details of classes) {
    const input = aClass(event.id, details);
    await host.ask('ticketClasses.create', input, token);
    classIds.push(input.id);
  }
  await host.ask('events.publish', { eventId: event.id }, token);
  return { eventId: event.id, classIds };
}

export type Order = OutputOf<'orders.hold'>['order'];

/** Holds tickets of one class. */
export async function held(
  host: Caller,
  token: string,
  ticketClassId: string,
  quantity: number,
): Promise<Order> {
  const lines = [{ ticketClassId, quantity }];
  return (await host.ask('orders.hold', { id: v7(), lines }, token)).order;
}

/** What pays an order in cash, to the last grosz. */
export const inCash = ({ id, totalMinor }: Pick<Order, 'id' | 'totalMinor'>) => ({
  id: v7(),
  orderId: id,
  expectedTotalMinor: totalMinor as number,
  payments: [{ method: 'cash', amountMinor: totalMinor as number }],
});

/** What is taken and what is left of a ticket class, as the program tells it. */
export async function stockOf(host: Caller, token: string, eventId: string, classId: string) {
  const { event } = await host.ask('events.get', { eventId }, token);
  const found = event.ticketClasses.find(each => each.id === classId);
  if (!found) throw new Error('no such ticket class');
  const { capacity, held: heldPlaces, sold, remaining, soldOut } = found;
  return { capacity, held: heldPlaces, sold, remaining, soldOut };
}

/** The owner's address of the built-in database of a data folder. */
export async function ownerUrl(dataDir: string): Promise<string> {
  const { ownerPassword, port } = await readOrMakeCredentials(
    join(dataDir, 'postgres', 'server.json'),
  );
  return `postgres://${ownerRole}:${ownerPassword}@127.0.0.1:${port ?? 0}/${databaseName}`;
}

/** One statement as the owner of the database: what no operation can do, such as moving the clock. */
export async function asOwner(
  url: string,
  statement: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement, values)).rows;
  } finally {
    await client.end();
  }
}

/** Puts the deadline of a hold into the past. */
export async function letLapse(url: string, orderId: string): Promise<void> {
  const past = `held_until = now() - interval '1 second'`;
  await asOwner(url, `update orders set ${past} where id = $1`, [orderId]);
  await asOwner(url, `update order_lines set ${past} where order_id = $1`, [orderId]);
}

/** Keeps what comes by itself once a minute away for an hour: it would do what a test is about to do. */
export async function letJobsRest(url: string): Promise<void> {
  await asOwner(
    url,
    `insert into graphile_worker._private_known_crontabs (identifier, known_since, last_execution)
     values ('releaseExpiredHolds', now(), now() + interval '1 hour')
     on conflict (identifier) do update set last_execution = excluded.last_execution`,
  );
}
