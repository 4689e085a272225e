import { describe, expect, it } from 'vitest';
import { people } from './reading.testing.ts';

/** How the last line is read behind these. */
const readBehind = (others: readonly string[], line: string) =>
  people([...others, line].join('\n')).at(-1);

describe('a doubtful id', () => {
  it.each([
    ['no number at all', '', ' ! noId'],
    ['a word for no number', 'brak', ' ! noId'],
    ['a hyphen for no number', '-', ' ! noId'],
    ['ten digits, whose zero was lost', '2270803624', '02270803624 ! zeroLost'],
    ['nine digits, whose zeros were lost', '210112344', '00210112344 ! zeroLost'],
    ['ten digits with .0', '2270803624.0', '02270803624 ! zeroLost'],
    ['.0 behind', '44051401359.0', '44051401359 ! asNumber'],
    [',00 behind', '"44051401359,00"', '44051401359 ! asNumber'],
    ['a power of ten', '4.4051401359E+10', '44051401359 ! asNumber'],
    ['a power of ten with a comma', '"4,4051401359e10"', '44051401359 ! asNumber'],
    ['signs between thousands', '"44,051,401,359"', '44051401359 ! asNumber'],
    ['digits lost to a power of ten', '"4,40514E+10"', '4,40514E+10 ! digitsLost'],
    ['ten digits that are no PESEL', '4405140135', '4405140135 (document) ! looksLikePesel'],
    ['twelve digits', '440514013590', '440514013590 (document) ! looksLikePesel'],
    ['eight digits', '44051401', '44051401 (document) ! looksLikePesel'],
    ['a wrong control digit', '44051401358', '44051401358 (document) ! controlDigit'],
    ['letters for digits', '4405l4Ol359', '44051401359 ! lettersForDigits'],
    ['a document that is hardly one', 'see note', 'see note (document) ! fewDigits'],
    ['a document that is too short', 'A1', 'A1 (document) ! tooShort'],
    ['a document with a sign', 'AB#123456', 'AB#123456 (document) ! documentShape'],
  ])('is one with %s', (_, id, read) => {
    // The others show what the columns are.
    const others = ['Ewa;Lis;90010112349', 'Ola;Kos;55030712342'];
    expect(readBehind(others, `Jan;Kowalski;${id}`)).toBe(`Jan|Kowalski|${read}`);
  });
});

describe('a doubtful line', () => {
  it.each([
    ['three words', 'Jan Maria Kowalski;44051401359', 'Jan Maria|Kowalski|44051401359 ! words'],
    ['four words', 'Jan van der Berg;44051401359', 'Jan van der|Berg|44051401359 ! words'],
    ['names the other way round than the others', 'Kowalski;Jan', 'Kowalski|Jan| ! order ! noId'],
    ['a comma without a space', '"Kowalski,Jan";44051401359', 'Jan|Kowalski|44051401359 ! comma'],
    [
      'a line break in its cell',
      '"Jan\nKowalski";44051401359',
      'Jan|Kowalski|44051401359 ! lineBreak',
    ],
    ['damaged letters', 'JĂłzef;Kowalski', 'JĂłzef|Kowalski| ! letters ! noId'],
    [
      'more cells than columns',
      'Jan;Kowalski;44051401359;x;y',
      'Jan|Kowalski|44051401359 ! moreCells',
    ],
    ['two numbers', 'Jan Kowalski 44051401359 90010112349', 'Jan|Kowalski|44051401359 ! manyIds'],
    [
      'the number in another column',
      'Jan;Kowalski;;44051401359',
      'Jan|Kowalski|44051401359 ! elsewhere ! moreCells',
    ],
    ['a last name missing', 'Jan;;44051401359', 'Jan||44051401359 ! required'],
    [
      'a number instead of a name',
      'Jan;90010112349;44051401359',
      'Jan|90010112349|44051401359 ! digitsInName',
    ],
    [
      'an emoji in its name',
      'Jan😀;Kowalski;44051401359',
      'Jan😀|Kowalski|44051401359 ! nameCharacter',
    ],
  ])('is one with %s', (_, line, read) => {
    // The others show what the columns are: of names in their parts, or of whole names.
    const isWhole = /^(Jan \w+ |"Jan\n|"Kow)/.test(line);
    const others = isWhole ? ['Ewa Lis', 'Ola Kos'] : ['Ewa;Lis', 'Ola;Kos'];
    const numbers = [';90010112349', ';55030712342'].map(number =>
      line.includes(';;44') ? `${number};` : number,
    );
    const named = others.map((name, at) => `${name}${numbers[at] ?? ''}`);
    expect(readBehind(named, line)).toBe(read);
  });
});
