import { describe, expect, it } from 'vitest';
import { changesOf } from './changes.ts';

describe('what an entry tells', () => {
  it('is what changed, and not what stayed', () => {
    const before = { title: 'Jazz', place: 'Mill', artists: ['Ola'] };
    const after = { title: 'Rock', place: 'Mill', artists: ['Ola'] };
    expect(changesOf({ before, after })).toEqual([
      { field: 'title', before: 'Jazz', after: 'Rock' },
    ]);
  });

  it('is everything where there was nothing before, without numbers that mean nothing to people', () => {
    expect(changesOf({ before: null, after: { id: 'x', eventId: 'y', capacity: 5 } })).toEqual([
      { field: 'capacity', before: undefined, after: 5 },
    ]);
  });

  it('is nothing where nothing was written down', () => {
    expect(changesOf({ before: null, after: null })).toEqual([]);
  });
});
