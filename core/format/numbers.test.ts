import { describe, expect, it } from 'vitest';
import { sizeIn } from './numbers.ts';

describe('a size in bytes', () => {
  it('is said in the unit that reads best', () => {
    expect(sizeIn('en', 0)).toBe('0 byte');
    expect(sizeIn('en', 999)).toBe('999 byte');
    expect(sizeIn('en', 1_000)).toBe('1 kB');
    expect(sizeIn('en', 48_211_392)).toBe('48.2 MB');
    expect(sizeIn('en', 5e15)).toBe('5,000 TB');
  });

  it('is written as the language writes numbers', () => {
    expect(sizeIn('pl', 48_211_392).replace(/\s/g, ' ')).toBe('48,2 MB');
    expect(sizeIn('fa', 48_211_392)).toContain('۴۸٫۲');
  });
});
