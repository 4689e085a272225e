import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.ts';

const cellsOf = (text: string) => readCsv(text).map(each => each.cells);

describe('a file of separated values', () => {
  it('is read with whatever separates its first line', () => {
    for (const separator of [';', ',', '\t', '|'])
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

  it('may end its lines as Windows, Unix or an old Mac does, or each in another way', () => {
    const lines = readCsv('Anna;Nowak\rJan;Kos\r\n"a\rb";"c\r\nd"\nEwa;Lis');
    expect(lines.map(each => each.number)).toEqual([1, 2, 3, 6]);
    expect(lines[3]?.cells).toEqual(['Ewa', 'Lis']);
  });

  it('is parted by what most of its lines have, and not by what stands in one or in quotes', () => {
    expect(cellsOf('Guests; all of them\nAnna,Nowak\nJan,Kos')).toEqual([
      ['Guests; all of them'],
      ['Anna', 'Nowak'],
      ['Jan', 'Kos'],
    ]);
    expect(cellsOf('Anna;"Nowak, a, b"\nJan;"Kos, c, d"')[0]).toEqual(['Anna', 'Nowak, a, b']);
  });

  it.each([
    ['sep=;', ';'],
    ['sep=,', ','],
    ['"sep=;"', ';'],
    ['SEP=|', '|'],
    ['sep=\t', '\t'],
    ['sep=^', '^'],
    ['\uFEFFsep=;', ';'],
  ])('says itself what parts it: %j is no row, but a line', (first, separator) => {
    expect(readCsv(`${first}\r\nAnna${separator}"Nowak, x"`)).toEqual([
      { number: 2, cells: ['Anna', 'Nowak, x'] },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a line break', '\n'],
    ['separators', ';;;\n;\n'],
    ['spaces and quotes', ' ; \n"";" "'],
  ])('of %s says nothing', (_, text) => {
    expect(readCsv(text)).toEqual([]);
  });

  it('leaves out a row of separators alone, but counts its line', () => {
    expect(readCsv('Anna;Nowak;1\n;;\nJan;Kos;2').map(each => each.number)).toEqual([1, 3]);
  });

  it('has cells without the spaces around them, in quotes or not', () => {
    expect(cellsOf(' Anna ; " Nowak, junior " ;"x" \n "Jan; Maria";Kos')).toEqual([
      ['Anna', 'Nowak, junior', 'x'],
      ['Jan; Maria', 'Kos'],
    ]);
    expect(cellsOf('Anna, "Nowak, junior"')).toEqual([['Anna', 'Nowak, junior']]);
  });

  it.each(['Anna;Nowak', '"Anna";"Nowak"'])('may begin with a byte order mark: %s', line => {
    expect(cellsOf(`\uFEFF${line}`)).toEqual([['Anna', 'Nowak']]);
  });

  it.each([
    ['in quotes', '"Anna";"Nowak; junior"'],
    ['with quotes in the midst of a cell', '"Anna" Maria;Nowak'],
    ['with a quote in every line', 'Anna;"Nowak'],
  ])('of thousands of lines %s is read line by line', (_, line) => {
    expect(readCsv(Array.from({ length: 5_001 }, () => line).join('\n'))).toHaveLength(5_001);
  });
});

describe('quotes that belong to no cell', () => {
  it.each([
    ['before a word', 'Anna;"Nowak'],
    ['within a word', 'Anna;No"wak'],
    ['after a word', 'Anna;Nowak"'],
    ['before all', '"Anna;Nowak'],
  ])('that stand %s and are never closed cost no line', (_, line) => {
    const lines = readCsv(`Ewa;Lis\n${line}\nJan;Kos\n"Ola; Maria";Wilk`);
    expect(lines).toEqual([
      { number: 1, cells: ['Ewa', 'Lis'] },
      { number: 2, cells: ['Anna', 'Nowak'] },
      { number: 3, cells: ['Jan', 'Kos'] },
      { number: 4, cells: ['Ola; Maria', 'Wilk'] },
    ]);
  });

  it('are read line by line from one that nothing closes to the next', () => {
    const lines = readCsv('Anna;"Nowak\nJan;Kos\n\nEwa;"Lis\n"Ola";Wilk');
    expect(lines.map(each => each.number)).toEqual([1, 2, 4, 5]);
    expect(lines.map(each => each.cells[0])).toEqual(['Anna', 'Jan', 'Ewa', 'Ola']);
  });

  it.each([
    ['around a nickname', 'Anna "Ania";Nowak', ['Anna Ania', 'Nowak']],
    ['around half a cell', '"Anna" Maria;Nowak', ['Anna Maria', 'Nowak']],
    ['around nothing', 'Anna "";Nowak', ['Anna', 'Nowak']],
    ['beside a cell in quotes', '"Nowak; junior";Anna "Ania"', ['Nowak; junior', 'Anna Ania']],
  ])('%s are dropped', (_, line, cells) => {
    expect(readCsv(`a;b\n${line}\n"c";d`)).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells },
      { number: 3, cells: ['c', 'd'] },
    ]);
  });
});
