import { describe, expect, it } from 'vitest';
import { birthDateOf, peselProgress } from './pesel-progress.ts';

describe('a PESEL while it is typed', () => {
  it('counts its digits', () => {
    expect(peselProgress('')).toEqual({ kind: 'empty' });
    expect(peselProgress('4405')).toEqual({ kind: 'typing', digits: 4 });
    expect(peselProgress('44-05-14 014')).toEqual({ kind: 'typing', digits: 9 });
  });

  it('says the birth date as soon as it is right, in whatever digits', () => {
    const right = { kind: 'right', birthDate: '1944-05-14' };
    expect(peselProgress('44051401458')).toEqual(right);
    expect(peselProgress('۴۴۰۵۱۴۰۱۴۵۸')).toEqual(right);
  });

  it('knows a date that does not exist from the sixth digit on', () => {
    expect(peselProgress('44053')).toEqual({ kind: 'typing', digits: 5 });
    expect(peselProgress('440532')).toEqual({ kind: 'wrong', fault: 'peselDate' });
    expect(peselProgress('000000')).toEqual({ kind: 'wrong', fault: 'peselDate' });
  });

  it('knows a wrong control digit, a letter, and a digit too many', () => {
    expect(peselProgress('44051401459')).toEqual({ kind: 'wrong', fault: 'peselControlDigit' });
    expect(peselProgress('44A')).toEqual({ kind: 'wrong', fault: 'peselDigits' });
    expect(peselProgress('440514014581')).toEqual({ kind: 'wrong', fault: 'peselDigits' });
    expect(peselProgress('00000000000')).toEqual({ kind: 'wrong', fault: 'peselZeros' });
  });
});

it('the first six digits are a birth date in five centuries', () => {
  expect(birthDateOf('440514')).toBe('1944-05-14');
  expect(birthDateOf('042229')).toBe('2004-02-29');
  expect(birthDateOf('032229')).toBeNull();
  expect(birthDateOf('998231')).toBeNull();
  expect(birthDateOf('998131')).toBe('1899-01-31');
});
