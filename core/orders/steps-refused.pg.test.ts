import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { takeStepsAway } from '../../tests/load/protection.ts';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { furnish, putOnSale } from '../../tests/support/fixtures/in-tables.ts';
import { revival, states } from './states.ts';
import { begun, type Kind, outcome, type Sold, take } from './written-steps.testing.ts';

/* Every step there could be, written past the program; what a test wrote is rolled back. */

let database: FreshDatabase;
let owner: Client;
let app: Client;
let sold: Sold;
beforeAll(async () => {
  database = await freshDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  app = new Client({ connectionString: database.appUrl });
  await Promise.all([owner.connect(), app.connect()]);
  const house = await furnish(owner);
  const [classId = ''] = await putOnSale(owner, house, { classes: 1, capacity: 10 });
  sold = { house, classId };
});
afterEach(() => Promise.all([owner, app].map(client => client.query('rollback'))));
afterAll(async () => {
  await Promise.all([owner.end(), app.end()]);
  await database.drop();
});

const kinds: readonly Kind[] = ['order', 'ticket', 'line'];
const allStates = (kind: Kind) => Object.keys(states[kind].steps);
const everyFirst = kinds.flatMap(kind => allStates(kind).map(first => ({ kind, first })));
const everyStep = kinds.flatMap(kind =>
  allStates(kind).flatMap(from => allStates(kind).map(to => ({ kind, from, to }))),
);
const isInTable = (kind: Kind, from: string, to: string) =>
  Object.entries<readonly string[]>(states[kind].steps).some(
    ([each, next]) => each === from && next.includes(to),
  );
/** A ticket takes this one only with its order (below). */
const isRevival = (kind: Kind, from: string, to: string) =>
  kind === 'ticket' && from === revival.ticket[0] && to === revival.ticket[1];

/** The step is taken by a row that one step brought to where it begins. */
async function taken(client: Client, kind: Kind, from: string, to: string): Promise<unknown> {
  const id = await begun(client, sold);
  await take(client, kind, id, from);
  return outcome(take(client, kind, id, to));
}

describe.each([
  // The program may name a first state no more than any other column that is not its to say.
  ['the program', () => app, '42501'],
  ['the owner of the tables', () => owner, 'RL004'],
] as const)('to %s', (_who, client, notNamed) => {
  test.each(everyStep)('the $kind goes from $from to $to if its table says so', async step => {
    const { kind, from, to } = step;
    const isTaken = from === to || (isInTable(kind, from, to) && !isRevival(kind, from, to));
    await client().query('begin');
    expect(await taken(client(), kind, from, to)).toBe(isTaken ? 'taken' : 'RL004');
  });

  test.each(everyFirst)('the $kind begins as $first if that is its first state', async given => {
    const { kind, first } = given;
    await client().query('begin');
    const isFirst = first === states[kind].first;
    const beginning = begun(client(), sold, isFirst ? {} : { [kind]: first });
    expect(await outcome(beginning)).toBe(isFirst ? 'taken' : notNamed);
  });
});

describe('control: without the triggers', () => {
  test.each(everyStep)('the $kind goes from $from to $to', async ({ kind, from, to }) => {
    await owner.query('begin');
    await takeStepsAway(owner);
    expect(await taken(owner, kind, from, to)).toBe('taken');
  });
});

describe('an expired ticket', () => {
  const expired = async () => {
    await app.query('begin');
    const id = await begun(app, sold);
    await take(app, 'order', id, 'expired');
    await take(app, 'ticket', id, 'void');
    return id;
  };

  test('is sold after its order is paid', async () => {
    const id = await expired();
    await take(app, 'order', id, 'paid');
    expect(await outcome(take(app, 'ticket', id, 'sold'))).toBe('taken');
  });

  test('is not sold after another order is paid', async () => {
    const [id, other] = [await expired(), await begun(app, sold)];
    await take(app, 'order', other, 'expired', 'paid');
    expect(await outcome(take(app, 'ticket', id, 'sold'))).toBe('RL004');
  });

  test('is not sold if it had been given up before its order expired', async () => {
    const id = await expired();
    await app.query(
      `update tickets set voided_at = now() - interval '1 minute' where order_id = $1`,
      [id],
    );
    await take(app, 'order', id, 'paid');
    expect(await outcome(take(app, 'ticket', id, 'sold'))).toBe('RL004');
  });

  test('is not sold in another transaction than its order', async () => {
    await app.query('begin');
    const id = await begun(app, sold);
    await take(app, 'order', id, 'expired');
    await take(app, 'ticket', id, 'void');
    await take(app, 'line', id, 'released');
    // Another ticket of it, which costs nothing and comes back with its order.
    const change = (position: number, values: string) =>
      app.query(`update tickets set ${values} where order_id = $1 and position = $2`, [
        id,
        position,
      ]);
    await app.query(
      `insert into tickets (id, order_id, ticket_class_id, position, class_name,
         price_id, price_name, list_price_minor, price_minor, vat_rate_bp)
       values (gen_random_uuid(), $1, $2, 2, 'Class', $2, 'Class', 0, 0, 0)`,
      [id, sold.classId],
    );
    await change(2, `status = 'void', voided_at = now()`);
    await take(app, 'order', id, 'paid');
    await change(2, `status = 'sold', code = id::text, sold_at = now(), voided_at = null`);
    await take(app, 'line', id, 'sold');
    await app.query('commit');
    await app.query('begin');
    expect(await outcome(change(1, `status = 'sold', voided_at = null`))).toBe('RL004');
  });
});

test('the refusal names the table, the step and the order', async () => {
  await app.query('begin');
  const id = await begun(app, sold);
  await take(app, 'order', id, 'cancelled');
  await expect(take(app, 'order', id, 'paid')).rejects.toMatchObject({
    message: 'no step of orders leads from cancelled to paid',
    detail: id,
  });
});

test('the triggers are made over rows that took any step, which may be changed otherwise', async () => {
  await owner.query('begin');
  await takeStepsAway(owner);
  const id = await begun(owner, sold, { order: 'cancelled' });
  await take(owner, 'order', id, 'paid', 'expired');
  const migration = new URL('../../drizzle/migrations/0023_steps_of_orders.sql', import.meta.url);
  await owner.query(await readFile(migration, 'utf8'));
  await owner.query('update orders set held_until = now() where id = $1', [id]);
  expect(await outcome(take(owner, 'order', id, 'cancelled'))).toBe('RL004');
});
