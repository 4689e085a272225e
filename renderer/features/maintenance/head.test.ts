import { expect, test } from 'vitest';
import { readHead } from './head.ts';

const hash = '0a'.repeat(32);

test.each([`12:${hash}`, ` 12 : ${hash.toUpperCase()} `])('%j is a head', typed => {
  expect(readHead(typed)).toEqual({ number: 12, hash });
});

test.each(['', '12', `0:${hash}`, `12:${hash}0`, `12:${'g'.repeat(64)}`, `x:${hash}`])(
  '%j is none',
  typed => {
    expect(readHead(typed)).toBeNull();
  },
);
