import { describe, expect, it } from 'vitest';
import { bufferOf, written } from './bytes.testing.ts';
import { type Alphabet, decoded, mostBytes } from './decode.ts';

const polish = 'Imię;Nazwisko\r\nŻaneta;Śliwa-Źrebak\r\nŁucja;Ąś ęść ńóżź';
const persian = 'نام;نام خانوادگی\r\nمهسا;رادان';
const mark = '\uFEFF';

const read = (bytes: Uint8Array) => decoded(bufferOf(bytes));

describe('a file of text', () => {
  it.each<[string, string, Alphabet]>([
    ['UTF-8', polish, 'utf-8'],
    ['UTF-8 with a mark', `${mark}${polish}`, 'utf-8'],
    ['UTF-16 as Windows writes it, with a mark', `${mark}${polish}`, 'utf-16le'],
    ['UTF-16 the other way round, with a mark', `${mark}${polish}`, 'utf-16be'],
    ['UTF-16 without a mark', polish, 'utf-16le'],
    ['UTF-16 the other way round, without a mark', polish, 'utf-16be'],
    ['Windows-1250', polish, 'windows-1250'],
    ['ISO-8859-2', polish, 'iso-8859-2'],
    ['UTF-8 in Persian', persian, 'utf-8'],
    ['UTF-16 in Persian, with a mark', `${mark}${persian}`, 'utf-16le'],
    ['UTF-16 in Persian, without a mark', persian, 'utf-16le'],
  ])('is read in %s', (_, text, alphabet) => {
    expect(read(written(text, alphabet))).toEqual({ text: text.replace(mark, ''), alphabet });
  });

  it('of plain letters is the same in all of them', () => {
    expect(read(written('Anna;Nowak', 'windows-1250'))).toMatchObject({ text: 'Anna;Nowak' });
  });

  it('may end with the sign by which DOS ended files', () => {
    expect(read(written('Anna;Nowak\r\n\u001a', 'utf-8'))).toMatchObject({
      text: 'Anna;Nowak\r\n',
    });
  });
});

describe('a file that is no list', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['a mark alone', written(mark, 'utf-8'), 'empty'],
    ['a mark of UTF-16 alone', written(mark, 'utf-16le'), 'empty'],
    ['line breaks', written('\r\n \t\r\n', 'utf-8'), 'empty'],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), 'spreadsheet'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'spreadsheet'],
    ['a PDF', written('%PDF-1.7\n', 'utf-8'), 'notAList'],
    ['a page of the web', written('<html><table>', 'utf-8'), 'notAList'],
    ['a letter of a word processor', written('{\\rtf1 Anna}', 'utf-8'), 'notAList'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10, 0, 0, 0, 1), 'notAList'],
  ])('of %s says what it is', (_, bytes, unreadable) => {
    expect(read(bytes)).toEqual({ unreadable });
  });

  it('is too large from its limit on', () => {
    const line = written('Anna;Nowak\n', 'utf-8');
    const bytes = new Uint8Array(mostBytes + 1).fill(0x0a);
    bytes.set(line);
    expect(read(bytes)).toEqual({ unreadable: 'tooLarge' });
    expect(read(bytes.subarray(0, mostBytes))).toHaveProperty('text');
  });
});
