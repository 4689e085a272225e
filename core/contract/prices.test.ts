import { describe, expect, test } from 'vitest';
import { windowOf } from './prices.ts';

const start = Date.parse('2030-05-01T18:00:00Z');
const hours = (count: number) => start + count * 3_600_000;
const iso = (time: number) => new Date(time).toISOString();
const always = { saleFrom: null, saleUntil: null };

describe('when a price is sold', () => {
  test('is when its class is sold, where it says nothing else', () => {
    expect(windowOf(always, always, start)).toEqual(always);
    const window = { saleFrom: hours(-48), saleUntil: hours(-1) };
    expect(windowOf(window, always, start)).toEqual(window);
  });

  test('is from the later start to the earlier end of both', () => {
    const ofClass = { saleFrom: hours(-48), saleUntil: hours(2) };
    const early = { saleFrom: iso(hours(-72)), saleUntil: iso(hours(-24)) };
    expect(windowOf(ofClass, early, start)).toEqual({
      saleFrom: hours(-48),
      saleUntil: hours(-24),
    });
    const late = { saleFrom: iso(hours(-1)), saleUntil: iso(hours(3)) };
    expect(windowOf(ofClass, late, start)).toEqual({ saleFrom: hours(-1), saleUntil: hours(2) });
  });

  test('never goes on after the start where its class does not', () => {
    const late = { saleFrom: null, saleUntil: iso(hours(2)) };
    expect(windowOf(always, late, start).saleUntil).toBeNull();
  });
});
