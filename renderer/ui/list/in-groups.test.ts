import { expect, it } from 'vitest';
import { inGroups } from './in-groups.ts';

const of = (row: string) => ({ key: row.charAt(0), name: row.charAt(0).toUpperCase() });

it('puts neighbours together and keeps their sequence', () => {
  expect(inGroups(['a1', 'a2', 'b1'], of)).toEqual([
    { key: 'a', name: 'A', rows: ['a1', 'a2'] },
    { key: 'b', name: 'B', rows: ['b1'] },
  ]);
  expect(inGroups([], of)).toEqual([]);
});

it('gives a group that comes again a key of its own', () => {
  const keys = inGroups(['a1', 'b1', 'a2', 'b2', 'a3'], of).map(each => each.key);
  expect(new Set(keys).size).toBe(5);
  expect(keys.slice(0, 2)).toEqual(['a', 'b']);
});
