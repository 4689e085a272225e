import type { Client, QueryResult } from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { appRole } from '../support/database.ts';
import { type Arena, openArena } from './arena.ts';
import { type Before, lookedAt, misdeeds } from './mad-counter/audit.ts';
import { wholeExchange } from './mad-counter/exchanged.ts';
import { grantedTo, tables } from './mad-counter/granted.ts';
import { capacity, type Scene, setScene } from './mad-counter/scene.ts';
import { attempts } from './mad-counter/statements.ts';
import { walls } from './mad-counter/walls.ts';
import type { Attempt } from './mad-counter/whole-orders.ts';

/* A counter that went mad: with the rights of the program's role it tries whatever these allow. */

let arena: Arena;
let scene: Scene;
let tried: Attempt[];
let before: Before;
beforeAll(async () => {
  arena = await openArena(capacity);
  scene = await setScene(arena);
  tried = attempts(await grantedTo(arena.owner, appRole()), scene, arena.house);
  before = await lookedAt(arena.owner);
});
afterAll(() => arena.close());

/** Whether a statement did something; to empty a table and to change the rules counts no rows. */
const hasTouched = ({ command, rowCount }: QueryResult) => rowCount !== 0 && command !== 'SET';

/** What gets through, and what came of it. Nothing of it stays. */
async function whatGetsThrough(
  client: Pick<Client, 'query'>,
  all: readonly Attempt[],
  enough = Infinity,
): Promise<string[]> {
  const through: string[] = [];
  for (const { says, sql } of all) {
    await client.query('savepoint attempt');
    const wrong = await client.query(`${sql}; set constraints all immediate`).then(
      // Multiple statements have a result each; what has touched no row has spoiled none.
      result => ([result].flat().some(hasTouched) ? misdeeds(client, before) : []),
      () => [],
    );
    if (wrong.length > 0) through.push(`${says}: ${wrong.join('; ')}`);
    await client.query('rollback to savepoint attempt');
    if (through.length >= enough) break;
  }
  return through;
}

/** What nobody writes by hand moves with these. */
const movers: Readonly<Record<string, readonly string[]>> = {
  drawer_tallies: ['cash_movements', 'payments'],
  ticket_stock: ['order_lines'],
};

/** First what touches the tables whose wall fell: one that gets through is enough, and soon found there. */
function nearestFirst(all: readonly Attempt[], fallen: string): Attempt[] {
  const named = [...tables, ...Object.keys(movers)].filter(table => fallen.includes(table));
  const touched = named.flatMap(table => movers[table] ?? [table]);
  const isNear = ({ sql }: Attempt) =>
    touched.some(table => new RegExp(`(into|update|from) ${table}\\b`).test(sql));
  return [...all.filter(isNear), ...all.filter(each => !isNear(each))];
}

describe('a counter that went mad', () => {
  test('has hundreds of statements to try', () => {
    expect(tried.length).toBeGreaterThan(200);
  });

  test('oversells nothing, loses and invents no money, and leaves the journal as it is', async () => {
    const counter = arena.counter().database.$client;
    const client = await counter.connect();
    try {
      await client.query('begin');
      expect(await whatGetsThrough(client, tried)).toEqual([]);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  test('may do the whole of an exchange, of which it may do no half', async () => {
    const client = await arena.counter().database.$client.connect();
    const { sql } = wholeExchange(scene, arena.house);
    try {
      await client.query('begin');
      await client.query(`${sql}; set constraints all immediate`);
      expect(await misdeeds(client, before)).toEqual([]);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  test('has every trigger that stands in its way among the walls that fall below', async () => {
    const { owner } = arena;
    const standing = async () => {
      const { rows } = await owner.query<{ name: string }>(
        `select tgrelid::regclass || '.' || tgname as name from pg_trigger
         where not tgisinternal and tgrelid::regclass::text = any($1) order by 1`,
        [tables.filter(table => table !== 'journal_seals')],
      );
      return rows.map(({ name }) => name);
    };
    const all = await standing();
    const fallen = new Set<string>();
    for (const fall of Object.values(walls)) {
      await owner.query('begin');
      await fall(owner);
      const left = await standing();
      await owner.query('rollback');
      for (const name of all) if (!left.includes(name)) fallen.add(name);
    }
    expect([...fallen].sort()).toEqual(all);
  });

  test.each(Object.entries(walls))('control: would get through without %s', async (_, fall) => {
    const { owner } = arena;
    await owner.query('begin');
    try {
      const asked = vi.spyOn(owner, 'query');
      await fall(owner);
      const fallen = asked.mock.calls.map(String).join(' ');
      asked.mockRestore();
      // What is granted now is tried too.
      const all = attempts(await grantedTo(owner, appRole()), scene, arena.house);
      await owner.query(`set local role ${appRole()}`);
      expect(await whatGetsThrough(owner, nearestFirst(all, fallen), 1)).not.toEqual([]);
    } finally {
      await owner.query('rollback');
    }
  });
});
