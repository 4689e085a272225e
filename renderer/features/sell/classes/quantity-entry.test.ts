import { describe, expect, it } from 'vitest';
import {
  asDigits,
  type Commit,
  classOfDigit,
  digitOfClass,
  noEntry,
  pressed,
} from './quantity-entry.ts';

/** Presses keys one after the other; what they commit, and how they leave. */
function keys(...all: string[]) {
  let entry = noEntry;
  const commits: Commit[] = [];
  const left: string[] = [];
  for (const key of all) {
    const step = pressed(entry, key);
    if (step === null) continue;
    entry = step.entry;
    if (step.commit !== undefined) commits.push(step.commit);
    if (step.leave !== undefined) left.push(step.leave);
  }
  return { entry, commits, left };
}

describe('digits', () => {
  it('name a class first and a quantity then: 1 2 Enter is two of the first class', () => {
    expect(keys('1', '2', 'Enter').commits).toEqual([{ at: 0, quantity: 2 }]);
  });

  it('choose several classes one after the other', () => {
    expect(keys('1', '2', 'Enter', '3', '1', '0', 'Enter').commits).toEqual([
      { at: 0, quantity: 2 },
      { at: 2, quantity: 10 },
    ]);
  });

  it('mean one, or as many as there are, when no quantity follows', () => {
    expect(keys('2', 'Enter').commits).toEqual([{ at: 1, quantity: null }]);
  });

  it('take a class out with 0', () => {
    expect(keys('1', '0', 'Enter').commits).toEqual([{ at: 0, quantity: 0 }]);
  });

  it('are undone one by one by Backspace, and all at once by Escape', () => {
    expect(keys('1', '2', '5', 'Backspace', 'Enter').commits).toEqual([{ at: 0, quantity: 2 }]);
    expect(keys('1', '2', 'Backspace', 'Backspace').entry).toEqual(noEntry);
    expect(keys('1', '2', 'Escape')).toMatchObject({ entry: noEntry, commits: [], left: [] });
  });

  it('never grow beyond what one order may hold', () => {
    expect(keys('1', '9', '9', '9', '9', 'Enter').commits).toEqual([{ at: 0, quantity: 999 }]);
  });
});

it('Enter and Escape without a class lead one step on and one step back', () => {
  expect(keys('Enter', 'Escape').left).toEqual(['on', 'back']);
});

it('other keys mean nothing', () => {
  expect(pressed(noEntry, 'x')).toBeNull();
  expect(pressed(noEntry, 'Backspace')).toBeNull();
});

it('the tenth class has the zero, the eleventh no digit', () => {
  expect([classOfDigit('1'), classOfDigit('9'), classOfDigit('0')]).toEqual([0, 8, 9]);
  expect([digitOfClass(0), digitOfClass(9), digitOfClass(10)]).toEqual(['1', '0', null]);
});

it('a field keeps nothing but digits', () => {
  expect(asDigits('1a2-3 4')).toBe('123');
});
