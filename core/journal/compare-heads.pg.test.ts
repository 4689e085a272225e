import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actorOf, type Counter } from '../../tests/load/counter.ts';
import { type Arena, openArena } from '../../tests/proofs/arena.ts';
import { aSealer, aStranger, writeRows } from '../../tests/proofs/sealed-journal.ts';
import { actingAs } from '../acting.ts';
import type { SeenHead } from '../contract/head.ts';
import { type Comparison, compareHeads, type SeenHeads } from './compare-heads.ts';
import { type Sealer, sealJournal } from './seal.ts';

let arena: Arena;
let counter: Counter;
let sealer: Sealer;
let heads: SeenHead[];
beforeEach(async () => {
  arena = await openArena(1);
  counter = arena.counter();
  sealer = aSealer(arena.house);
  heads = [];
  for (let seal = 0; seal < 3; seal += 1) {
    await seals(sealer);
    const { now } = await compared();
    if (now) heads.push(now);
  }
  await arena.owner.query('alter table journal_seals disable trigger all');
});
afterEach(() => arena.close());

async function seals(by: Sealer): Promise<void> {
  await writeRows(arena.owner, 1);
  await sealJournal(counter.database, by);
}

const compared = (seen: Partial<SeenHeads> = {}): Promise<Comparison> =>
  actingAs(counter.database, actorOf(arena.house)).read(tx =>
    compareHeads(tx, { here: null, elsewhere: [], ...seen }, new Set([sealer.signer.publicKey])),
  );
const foundIn = async (seen: Partial<SeenHeads>) => {
  const { is, known, common } = await compared(seen);
  return [is, known?.number ?? null, common?.number ?? null];
};

describe('a chain of which heads were seen', () => {
  test('is the same while the last of them is in it, and may have gone on', async () => {
    expect(await foundIn({ here: heads })).toEqual(['same', 3, 3]);
    await seals(sealer);
    expect(await foundIn({ here: heads })).toEqual(['same', 3, 3]);
  });

  test('is shorter where it ends before', async () => {
    await arena.owner.query('delete from journal_seals where number > 1');
    expect(await foundIn({ here: heads })).toEqual(['shorter', 3, 1]);
  });

  test('is another one where another seal stands in the place of the last', async () => {
    await arena.owner.query('delete from journal_seals where number > 2');
    await seals(sealer);
    expect(await foundIn({ here: heads })).toEqual(['other', 3, 2]);
  });

  test('is known again under another address, by whichever database has most of it', async () => {
    const strange = heads.map(each => ({ ...each, hash: 'c0ffee00'.repeat(8) }));
    const elsewhere = [heads.slice(0, 1), heads, strange];
    expect(await foundIn({ elsewhere })).toEqual(['same', 3, 3]);
    await arena.owner.query('delete from journal_seals where number > 1');
    expect(await foundIn({ elsewhere: [heads] })).toEqual(['shorter', 3, 1]);
  });

  test('is another box office’s where nothing of it was seen anywhere', async () => {
    const strange = heads.map(each => ({ ...each, hash: 'c0ffee00'.repeat(8) }));
    expect(await foundIn({ elsewhere: [strange] })).toEqual(['same', null, null]);
    expect(await foundIn({ here: strange })).toEqual(['other', 3, null]);
  });
});

describe('the end of the chain, as far as it counts', () => {
  const end = async () => (await compared()).now?.number;

  test('is before whatever somebody sealed under a key that nobody here knows', async () => {
    await seals(aStranger(arena.house));
    expect(await end()).toBe(3);
    await seals(sealer);
    expect(await end()).toBe(5);
  });

  test.each([
    ['names a key that has not signed it', `{"signature": "AAAA"}`],
    ['has a number that nobody can tell from its neighbour', `{"number": 900000000000000000}`],
  ])('is before a seal that %s', async (_, changes) => {
    await arena.owner.query(
      `insert into journal_seals select (jsonb_populate_record(s, to_jsonb(s) || '{"number": 4}' || $1)).*
       from journal_seals s where number = 3`,
      [changes],
    );
    expect(await end()).toBe(3);
  });

  test('has some moment even where its own is none', async () => {
    await arena.owner.query(`update journal_seals set at = 'infinity' where number = 3`);
    expect((await compared()).now).toMatchObject({ number: 3, at: '1970-01-01T00:00:00.000Z' });
  });
});
