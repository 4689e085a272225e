import { describe, expect, it } from 'vitest';
import { meantByCode, readSearch } from './search.ts';

const rows = [{ code: 'BRRJPNT9' }, { code: '9FZEPSDE' }];

describe('the search field of the orders', () => {
  it('takes a code with or without hyphen, in any case', () => {
    for (const typed of [
      '9FZEPSDE',
      '9fze-psde',
      ' 9fze psde ',
      '9FZE–PSDE',
      '#9FZEPSDE',
      '„9FZE\u200bPSDE”',
    ])
      expect(meantByCode(typed, rows)).toBe(rows[1]);
  });

  it('takes Persian digits for digits', () => {
    expect(meantByCode('brrjpnt۹', rows)).toBe(rows[0]);
    expect(readSearch('۹fze')).toBe('9fze');
  });

  it('never mistakes a part of a code, a name or nothing for a whole code', () => {
    expect(meantByCode('9FZE', rows)).toBeUndefined();
    expect(meantByCode('Nowak', rows)).toBeUndefined();
    expect(meantByCode('', rows)).toBeUndefined();
    expect(meantByCode('مریم', [...rows, { code: '' }])).toBeUndefined();
  });

  it('asks for tidy text that the contract takes', () => {
    expect(readSearch('  Anna \t  Nowak\u0000 ')).toBe('Anna Nowak');
    expect(readSearch('x'.repeat(300))).toHaveLength(200);
  });
});
