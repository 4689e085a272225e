import { expect, it } from 'vitest';
import { namedCard } from './named-card.ts';

it('is a single digit, in whatever script', () => {
  expect(['1', '9', '۳', ' 2 '].map(namedCard)).toEqual([0, 8, 2, 1]);
});

it('is no search that only begins with one', () => {
  for (const search of ['', '0', '12', '1.12', '17 dec', '3d', 'jazz'])
    expect(namedCard(search)).toBeNull();
});
