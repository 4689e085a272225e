import { expect, test } from 'vitest';
import { ageFault, ageOn } from './age.ts';

test.each([
  ['2000-05-14', '2018-05-13', 17],
  ['2000-05-14', '2018-05-14', 18],
  ['2000-02-29', '2018-02-28', 17],
  ['2000-02-29', '2018-03-01', 18],
  ['1899-12-31', '2000-01-01', 100],
  ['2030-01-01', '2026-01-01', -4],
])('who was born on %s is on %s %i years old', (birthDate, day, age) => {
  expect(ageOn(birthDate, day)).toBe(age);
});

test('the limits themselves are within the limits', () => {
  const limits = { minAge: 18, maxAge: 26 };
  expect([17, 18, 26, 27].map(age => ageFault(limits, age))).toEqual([
    'tooYoung',
    null,
    null,
    'tooOld',
  ]);
  expect(ageFault({ minAge: null, maxAge: null }, -1)).toBeNull();
});
