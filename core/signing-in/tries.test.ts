import { describe, expect, test } from 'vitest';
import { triesOfAddress, waitAfter } from './tries.ts';

describe('wrong tries', () => {
  test('of an address cost nothing four times, then a wait that doubles up to a quarter of an hour', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 12, 13, 40].map(each => waitAfter(each, 'address'));
    expect(waits).toEqual([0, 0, 0, 0, 5, 10, 20, 640, 900, 900]);
  });

  test('of a counter are borne longer: many people work at it', () => {
    expect([19, 20, 21].map(each => waitAfter(each, 'counter'))).toEqual([0, 5, 10]);
  });

  test('are kept under no address, and under one whatever its case', () => {
    const subject = triesOfAddress(' Ada@Example.org ');
    expect(subject).toBe(triesOfAddress('ada@example.org'));
    expect(subject).not.toMatch(/ada|example/i);
  });
});
