import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sealer, sealJournal } from '../../core/journal/seal.ts';
import type { Counter } from '../load/counter.ts';
import { type Arena, openArena } from './arena.ts';
import { aSealer, aStranger, checked, findingsOf, writeRows } from './sealed-journal.ts';

/* Rows 5.4 and 5.5: a journal that its owner has forged as a whole, or filled to break the check. */

let arena: Arena;
let counter: Counter;
let sealer: Sealer;
beforeEach(async () => {
  arena = await openArena(1);
  counter = arena.counter();
  sealer = aSealer(arena.house);
  for (let seal = 0; seal < 3; seal += 1) {
    await writeRows(arena.owner, 3);
    await sealJournal(counter.database, sealer);
  }
  await arena.owner.query('alter table journal disable trigger all');
  await arena.owner.query('alter table journal_seals disable trigger all');
});
afterEach(() => arena.close());

const found = async () => findingsOf(await checked(counter, arena.house));

describe('a journal whose owner sealed it anew under a key of their own', () => {
  const forge = async () => {
    await arena.owner.query('truncate journal_seals');
    await arena.owner.query(`update journal set reason = 'sun' where seq = 5`);
    const forger = aStranger(arena.house);
    await sealJournal(counter.database, forger);
    await writeRows(arena.owner, 1);
    await sealJournal(counter.database, forger);
    return forger.signer.publicKey;
  };

  test('is foreign from the first seal to the last', async () => {
    await forge();
    expect(await found()).toEqual(['sealForeign seal 1 to 2']);
  });

  test('is told with whose keys it was sealed, and that nobody here knows them', async () => {
    await forge();
    const { keys } = await checked(counter, arena.house);
    expect(keys).toMatchObject([{ seals: 2, isKnown: false }]);
  });

  test('control: passes where any key counts', async () => {
    const forged = await forge();
    const result = await checked(counter, arena.house, undefined, new Set([forged]));
    expect(findingsOf(result)).toEqual([]);
  });
});

describe('a check', () => {
  const aSealLike = (changes: string) =>
    arena.owner.query(
      `insert into journal_seals select (jsonb_populate_record(s, to_jsonb(s) || ${changes})).* from journal_seals s
       where number = 3`,
    );

  test.each(['1000000', '900000000000000000'])(
    'tells of a gap up to seal %s as of one stretch',
    async number => {
      await aSealLike(`'{"number": ${number}}'`);
      const findings = await found();
      const isBeyond = number.length > 15;
      expect(findings).toEqual(
        isBeyond
          ? [`sealEdited seal ${Number.MAX_SAFE_INTEGER}`]
          : [`sealRemoved seal 4 to ${Number(number) - 1}`, `sealEdited seal ${number}`],
      );
    },
  );

  test('reads no seal with more rows than one has, and finds it', async () => {
    await aSealLike(
      `(select jsonb_build_object('number', 4, 'rows', jsonb_agg(n), 'digests', jsonb_agg('x'::text))
        from generate_series(1, 200000) n)`,
    );
    expect(await found()).toContain('sealEdited seal 4');
  });

  test('finds two hundred thousand rows that nobody sealed, as one stretch', async () => {
    await arena.owner.query(
      `insert into journal (seq, operation, object_id) overriding system value
       select -n, 'orders.pay', gen_random_uuid() from generate_series(1, 200000) n`,
    );
    const { found: count, findings } = await checked(counter, arena.house);
    expect(count).toBe(200_000);
    expect(findings).toEqual([
      { kind: 'rowInserted', row: -200_000, to: -1, was: null, seal: null },
    ]);
  });

  test('of a row of many megabytes brings no more than its digest', async () => {
    await arena.owner.query(
      `update journal set after = to_jsonb(repeat('x', 50000000)) where seq = 5`,
    );
    const fresh = arena.counter();
    let came = 0;
    fresh.database.$client.on('connect', client => {
      client.connection.stream.on('data', (piece: Buffer) => {
        came += piece.length;
      });
    });
    expect(findingsOf(await checked(fresh, arena.house))).toEqual(['rowEdited row 5']);
    expect(came).toBeGreaterThan(0);
    expect(came).toBeLessThan(1_000_000);
  });
});
