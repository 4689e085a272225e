import { describe, expect, it } from 'vitest';
import { nextFriday } from './new-event.ts';

describe('the next Friday', () => {
  it('is always ahead, also on a Friday', () => {
    expect(nextFriday('2026-11-22')).toBe('2026-11-27');
    expect(nextFriday('2026-11-26')).toBe('2026-11-27');
    expect(nextFriday('2026-11-27')).toBe('2026-12-04');
  });
});
