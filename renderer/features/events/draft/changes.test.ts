import { describe, expect, it } from 'vitest';
import { type Change, changes, news } from './changes.ts';
import { balconyId, jazzDraft, stallsId, withClass } from './draft.testing.ts';
import { newClass } from './draft.ts';
import { merge } from './merge.ts';

const third = newClass('en', '0193a0b2-7c00-7000-8000-00000000000c' as typeof stallsId, undefined);

const told = (found: readonly Change[]) =>
  found.map(each => {
    if (each.kind === 'event') return each.field;
    return each.kind === 'class'
      ? `${each.to.name} ${each.field}`
      : `${each.kind} ${each.row.name}`;
  });

describe('what changed', () => {
  it('names every field that means something else now', () => {
    const typed = withClass({ ...jazzDraft, title: 'Jazz at Night' }, balconyId, {
      priceMinor: 4_000,
      limit: '6',
    });
    expect(told(changes(jazzDraft, typed))).toEqual([
      'title',
      'Balcony priceMinor',
      'Balcony limit',
    ]);
  });

  it('is nothing where the same is typed in another way', () => {
    const typed = withClass({ ...jazzDraft, title: ' Jazz Night ', time: '1930' }, stallsId, {
      vat: '۸ %',
      capacity: '۱۰۰',
    });
    expect(changes(jazzDraft, typed)).toEqual([]);
  });

  it('is one thing where day and time both moved', () => {
    const typed = { ...jazzDraft, day: '2026-12-05', time: '20:00' };
    expect(told(changes(jazzDraft, typed))).toEqual(['day']);
  });

  it('counts a new row only when something stands in it', () => {
    const blank = { ...jazzDraft, classes: [...jazzDraft.classes, third] };
    expect(changes(jazzDraft, blank)).toEqual([]);
    const named = withClass(blank, third.id, { name: 'Student' });
    expect(told(changes(jazzDraft, named))).toEqual(['added Student']);
    expect(told(changes(named, jazzDraft))).toEqual(['removed Student']);
  });
});

describe('two people at one event', () => {
  const theirs = withClass({ ...jazzDraft, place: 'Hall B' }, balconyId, { priceMinor: 4_500 });

  it('get what the other typed, with their own on top', () => {
    const mine = withClass({ ...jazzDraft, title: 'Jazz at Night' }, balconyId, {
      priceMinor: 4_000,
      capacity: '80',
    });
    const merged = merge(jazzDraft, theirs, mine);
    expect(merged).toMatchObject({ title: 'Jazz at Night', place: 'Hall B' });
    expect(merged.classes[1]).toMatchObject({ priceMinor: 4_000, capacity: '80' });
  });

  it('hear only of what they do not have themselves', () => {
    const mine = { ...jazzDraft, title: 'Jazz at Night', place: 'Hall B' };
    expect(told(news(jazzDraft, theirs, mine))).toEqual(['Balcony priceMinor']);
    expect(news(jazzDraft, theirs, merge(jazzDraft, theirs, theirs))).toEqual([]);
    expect(news(jazzDraft, jazzDraft, mine)).toEqual([]);
  });

  it('keep rows that either added, and lose those the other removed', () => {
    const mine = { ...jazzDraft, classes: [...jazzDraft.classes, { ...third, name: 'Student' }] };
    const removed = { ...jazzDraft, classes: jazzDraft.classes.slice(0, 1) };
    expect(merge(jazzDraft, removed, mine).classes.map(each => each.name)).toEqual([
      'Stalls',
      'Student',
    ]);
    expect(merge(removed, jazzDraft, removed).classes).toHaveLength(2);
  });
});
