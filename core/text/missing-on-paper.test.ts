import { expect, test } from 'vitest';
import { missingOnPaper } from './missing-on-paper.ts';

test.each([
  'Zażółć gęślą jaźń',
  'فاطمه‌زهرا میرزایی‌نژاد ۱۲',
  'Олена Київська',
  'O’Brien-Łuć',
  '',
  ' ',
])('%s is on the printed ticket as it is', text => {
  expect(missingOnPaper(text)).toEqual({ boxes: [], leftOut: [] });
});

test('王小明 is known to be boxes on the printed ticket, each letter once', () => {
  expect(missingOnPaper('王小明 王')).toEqual({ boxes: ['王', '小', '明'], leftOut: [] });
  expect(missingOnPaper('שלום Anna').boxes).toEqual(['ש', 'ל', 'ו', 'ם']);
  expect(missingOnPaper('김민준').boxes).toHaveLength(3);
});

test('of other scripts, ligatures and letters of mathematics it is known as well', () => {
  for (const text of ['Թագուհի', 'გიორგი', 'हिन्दी', 'ไทย', 'ﷺ', '𝓐']) {
    expect(missingOnPaper(text).boxes).not.toEqual([]);
  }
  expect(missingOnPaper('Ελένη Nguyễn Thị İğ € zł ﷼ №')).toEqual({ boxes: [], leftOut: [] });
});

test('an emoji is known to be left out, whole', () => {
  expect(missingOnPaper('Winter 🎄 👩‍👩‍👧 🇵🇱')).toEqual({
    boxes: [],
    leftOut: ['🎄', '👩‍👩‍👧', '🇵🇱'],
  });
});

test('accents typed behind their letter, marks of direction and soft hyphens are nothing missing', () => {
  expect(missingOnPaper('z\u0307o\u0301l\u0142 \u200eAnna\u202c so\u00adft ♥\ufe0f')).toEqual({
    boxes: [],
    leftOut: [],
  });
});

test('a mark that paper lacks is left out from its letter', () => {
  expect(missingOnPaper('a\u0305')).toEqual({ boxes: [], leftOut: ['a\u0305'] });
});
