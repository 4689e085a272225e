import { describe, expect, test } from 'vitest';
import { takeStockGuardAway } from '../../load/protection.ts';
import { anArena, outcomes } from '../arena.ts';
import { readingOffers, rivals } from '../meeting.ts';
import { tamper } from '../tamper.ts';

/*
 * Every race is run twice: as the program is, and with its protection taken away. Both times the
 * transactions are stopped at the point where the race begins, so that neither depends on luck.
 */

const arena = anArena();

describe('the last place, seen free by two counters at once', () => {
  const race = async () => {
    await arena().owner.query('update ticket_stock set capacity = 1');
    const counters = rivals(arena(), 2, readingOffers);
    return outcomes(counters.map(counter => counter.hold(arena().places(1))));
  };

  test('goes to one of them', async () => {
    expect(await race()).toEqual(['SOLD_OUT', 'done']);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the database’s guard it goes to both', async () => {
    await takeStockGuardAway(arena().owner);
    expect(await race()).toEqual(['done', 'done']);
    expect(await arena().wrong()).toEqual([expect.stringMatching(/^sold above its capacity/)]);
  });
});

describe('lowering the capacity while the last places are sold', () => {
  const race = async () => {
    const seller = arena().counter();
    // Between reading what is free and writing, the capacity falls below what is about to be taken.
    const meet = async () => {
      await arena().owner.query('update ticket_stock set capacity = 1');
    };
    tamper(seller, { at: readingOffers, meet });
    return outcomes([seller.hold(arena().places(3))]);
  };

  test('sells nothing that is no longer there', async () => {
    expect(await race()).toEqual(['SOLD_OUT']);
    expect(await arena().wrong()).toEqual([]);
  });

  test('control: without the database’s guard it does', async () => {
    await takeStockGuardAway(arena().owner);
    expect(await race()).toEqual(['done']);
    expect(await arena().wrong()).toEqual([expect.stringMatching(/^sold above its capacity/)]);
  });
});

describe('places of lapsed holds', () => {
  test('are taken by the hold that needs them, without anybody tidying up', async () => {
    const counter = arena().counter();
    const left = await counter.hold(arena().places(5));
    await arena().lapse(left.id);
    expect((await counter.hold(arena().places(5))).status).toBe('held');
    expect(await outcomes([counter.pay({ order: left })])).toEqual(['HOLD_EXPIRED']);
    expect(await arena().wrong()).toEqual([]);
  });

  test('are wanted by many at once: as many get one as there are', async () => {
    const left = await arena().counter().hold(arena().places(5));
    await arena().lapse(left.id);
    const many = [arena().counter(), arena().counter(), arena().counter()];
    const acts = many.flatMap(counter =>
      Array.from({ length: 4 }, () => counter.hold(arena().places(1))),
    );
    const got = await outcomes(acts);
    expect(got.filter(each => each === 'done')).toHaveLength(5);
    expect(await arena().wrong()).toEqual([]);
  });
});
