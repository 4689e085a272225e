import { Client } from 'pg';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { sqlState } from '../../../core/database/busy.ts';
import { allowAnyOrder } from '../../load/protection.ts';
import { putOnSale } from '../../support/fixtures/in-tables.ts';
import { anArena, outcomes } from '../arena.ts';

/* Two classes, wanted by one counter as A and B and by the other as B and A. */

const arena = anArena();

const twoClasses = () => putOnSale(arena().owner, arena().house, { classes: 2, capacity: 400 });

/** Wrong code: lines written as they were asked for, the stock moved at once and not at commit. */
async function carelessly(classIds: readonly string[]): Promise<{
  take: (at: number) => Promise<unknown>;
  end: () => Promise<unknown>;
}> {
  const { owner, house } = arena();
  const { database, host, port, user, password } = owner;
  const client = new Client({ database, host, port, user, password: String(password) });
  await client.connect();
  const id = v7();
  await client.query('begin; set constraints stock_follows_order_lines immediate');
  await client.query(
    `insert into orders (id, code, currency, held_until, operator_id, counter_id)
     values ($1, $2, 'PLN', now() + interval '15 minutes', $3, $4)`,
    [id, id.slice(-12).toUpperCase(), house.operator.id, house.counterId],
  );
  return {
    take: at =>
      client.query(
        `with taken as (
           insert into tickets (id, order_id, ticket_class_id, position, class_name,
              price_id, price_name, list_price_minor, price_minor, vat_rate_bp)
           values (gen_random_uuid(), $1, $2, $3, 'Class', $2, 'Class', 0, 0, 0))
         insert into order_lines (order_id, ticket_class_id, quantity, held_until, currency)
         values ($1, $2, 1, now() + interval '15 minutes', 'PLN')`,
        [id, classIds[at], at],
      ),
    end: () => client.end(),
  };
}

describe('two classes wanted in opposite order', () => {
  test('never stand in each other’s way', async () => {
    const [first, second] = await twoClasses();
    const both = [first, second].flatMap(id => (id ? [{ ticketClassId: id, quantity: 1 }] : []));
    const counters = [arena().counter(), arena().counter(), arena().counter()];
    const acts = Array.from({ length: 90 }, (_, at) =>
      counters[at % 3]?.hold(at % 2 ? both : [...both].reverse()),
    );
    const got = await outcomes(acts.map(each => Promise.resolve(each)));
    expect(new Set(got)).toEqual(new Set(['done']));
    const { rows } = await arena().owner.query(
      'select deadlocks::int from pg_stat_database where datname = current_database()',
    );
    expect(rows).toEqual([{ deadlocks: 0 }]);
  });

  test('by wrong code are refused at once by the trigger, which remembers the order', async () => {
    const wrong = await carelessly(await twoClasses());
    await wrong.take(1);
    expect(sqlState(await wrong.take(0).catch((error: unknown) => error))).toBe('RL002');
    await wrong.end();
  });

  test('control: without that memory, and without sorting, they deadlock', async () => {
    await allowAnyOrder(arena().owner);
    const classIds = await twoClasses();
    const [one, other] = [await carelessly(classIds), await carelessly(classIds)];
    await Promise.all([one.take(0), other.take(1)]);
    const [mine, theirs] = await Promise.allSettled([one.take(1), other.take(0)]);
    const states = [mine, theirs].map(each =>
      each.status === 'rejected' ? sqlState(each.reason) : 'done',
    );
    // The one that is not shot by the deadlock detector gets what it wanted.
    expect(states.sort()).toEqual(['40P01', 'done']);
    await Promise.all([one.end(), other.end()]);
  });
});
