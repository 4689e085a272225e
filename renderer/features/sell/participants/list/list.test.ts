import { describe, expect, it } from 'vitest';
import { holding, placeAt } from '../../sale/counter.testing.ts';
import { student } from '../../sale/order.testing.ts';
import { decoded, readCsv } from './csv.ts';
import { readList } from './read-list.ts';

const cellsOf = (text: string) => readCsv(text).map(each => each.cells);

describe('a file of separated values', () => {
  it('is read with whatever separates its first line', () => {
    for (const separator of [';', ',', '\t'])
      expect(cellsOf(['Anna', 'Nowak', ''].join(separator))).toEqual([['Anna', 'Nowak', '']]);
  });

  it('may hold separators, quotes and line breaks in quotes', () => {
    expect(cellsOf('"Nowak; junior";"said ""no"""\r\n"two\nlines";x')).toEqual([
      ['Nowak; junior', 'said "no"'],
      ['two\nlines', 'x'],
    ]);
  });

  it('numbers its lines as an editor does, empty ones counted and left out', () => {
    const lines = readCsv('Anna;Nowak\n\n"a\nb";c\nJan;Kos\n');
    expect(lines.map(each => each.number)).toEqual([1, 3, 5]);
  });

  it('is UTF-8, or what Excel writes in Poland', () => {
    expect(decoded(new TextEncoder().encode('Żaneta').buffer)).toBe('Żaneta');
    expect(decoded(Uint8Array.of(0xaf, 0x61, 0x6e, 0x65, 0x74, 0x61).buffer)).toBe('Żaneta');
  });
});

describe('a list of participants', () => {
  const place = placeAt(holding(student, 1), 0);
  const read = (text: string) => readList(text, place);

  it('may begin with the names of its columns', () => {
    const people = read('Imię;Nazwisko;PESEL\nAnna;Nowak;44051401458');
    expect(people).toMatchObject([
      { number: 2, typed: { firstName: 'Anna', lastName: 'Nowak' }, fault: null },
    ]);
  });

  it.each([
    ['a wrong control digit', 'Anna;Nowak;44051401459', 'nationalId', 'peselControlDigit'],
    ['a name that is none', 'Anna😀;Nowak;44051401458', 'firstName', 'nameShape'],
    ['a missing last name', 'Anna;;44051401458', 'lastName', 'required'],
    ['a document that is too short', 'Anna;Nowak;A1', 'nationalId', 'tooShort'],
  ])('says of %s which line and field it is in and why', (_, line, field, code) => {
    expect(read(`Jan;Kos;44051401458\n${line}`)).toMatchObject([
      { number: 1, fault: null },
      { number: 2, fault: { field, fault: { code } } },
    ]);
  });
});
