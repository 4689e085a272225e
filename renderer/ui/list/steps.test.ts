import type { KeyboardEvent } from 'react';
import { describe, expect, it } from 'vitest';
import { afterStep, stepOf } from './steps.ts';

const pressed = (key: string, held: object = {}) => ({ key, ...held }) as KeyboardEvent;

describe('going through a list', () => {
  it('takes the arrows and the page keys, and leaves every other key alone', () => {
    expect(['ArrowDown', 'ArrowUp'].map(key => stepOf(pressed(key)))).toEqual([1, -1]);
    expect(['PageDown', 'PageUp'].map(key => stepOf(pressed(key), 6))).toEqual([6, -6]);
    expect(stepOf(pressed('a'))).toBeUndefined();
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
      expect(stepOf(pressed('ArrowDown', held))).toBeUndefined();
  });

  it('stops at both ends, and begins with the first row', () => {
    expect(afterStep(0, -8, 5)).toBe(0);
    expect(afterStep(3, 8, 5)).toBe(4);
    expect(afterStep(-1, 8, 5)).toBe(0);
    expect(afterStep(1, 1, 5)).toBe(2);
  });
});
