import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { readPesel } from '../../../../../../core/contract/pesel.ts';
import { bufferOf, written } from '../file/bytes.testing.ts';
import { type Alphabet, decoded } from '../file/decode.ts';
import { inShort, reading } from './reading.testing.ts';

interface Person {
  readonly first: string;
  readonly last: string;
  readonly id: string;
}

const western = {
  first: ['Jan', 'Anna', 'Żaneta', 'Łucja', 'Xymena', 'Yolo', 'Anna Maria', 'Jean-Luc', 'Marek'],
  last: [
    'Kowalski',
    'Śliwa',
    'Gęś-Kaczmarek',
    "O'Dell",
    'van Dyk',
    'Adam',
    'Jakub',
    'Ćwik',
    'Źrebak',
  ],
};
const persian = {
  first: ['مهسا', 'آرش', 'کیان', 'علی‌رضا'],
  last: ['رادان', 'نیک‌نام', 'آهنگر', 'مریم'],
};

/** Any day of these years and any number of that day, with its control digit. */
const pesel = fc
  .tuple(
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 1, max: 12 }),
    fc.boolean(),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 9_999 }),
  )
  .map(([year, month, isYoung, day, serial]) => {
    const two = (n: number) => String(n).padStart(2, '0');
    const birth = two(year) + two(month + (isYoung ? 20 : 0)) + two(day);
    const all = Array.from(
      { length: 10 },
      (_, control) => `${birth}${String(serial).padStart(4, '0')}${control}`,
    );
    return all.find(each => readPesel(each).ok) ?? '';
  });

/** What a spreadsheet makes of a column of PESELs. */
const asSpreadsheet: readonly ((id: string) => string)[] = [
  id => id,
  id => String(Number(id)),
  id => `${Number(id)}.0`,
  id => `${id.slice(0, 6)}-${id.slice(6)}`,
  id => Number(id).toExponential().replace('e', 'E'),
  id => Number(id).toExponential(5).replace('e', 'E').replace('.', ','),
];

const people = ({ first, last }: typeof western) =>
  fc.array(
    fc.record({ first: fc.constantFrom(...first), last: fc.constantFrom(...last), id: pesel }),
    { minLength: 1, maxLength: 8 },
  );

const headings = {
  parts: [
    ['Imię', 'Nazwisko', 'PESEL'],
    ['FIRST NAME', 'Surname', 'Pesel no'],
    ['imie', 'nazwisko', 'nr pesel'],
    ['نام', 'نام خانوادگی', 'PESEL'],
  ],
  whole: [
    ['Imię i nazwisko', 'PESEL'],
    ['Full name', 'Numer PESEL'],
    ['نام و نام خانوادگی', 'PESEL'],
  ],
};

interface Shape {
  readonly hasHeading: boolean;
  readonly heading: number;
  readonly order: readonly number[];
  readonly isWhole: boolean;
  readonly hasOrdinals: boolean;
  readonly separator: string;
  readonly newline: string;
  readonly quotes: boolean;
  readonly spoil: number;
}

const shape: fc.Arbitrary<Shape> = fc.record({
  hasHeading: fc.boolean(),
  heading: fc.nat(),
  order: fc.constantFrom([0, 1, 2], [1, 0, 2], [2, 0, 1], [2, 1, 0]),
  isWhole: fc.boolean(),
  hasOrdinals: fc.boolean(),
  separator: fc.constantFrom(';', ',', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  quotes: fc.boolean(),
  spoil: fc.nat({ max: asSpreadsheet.length - 1 }),
});

/** A table as people keep one, with its columns in that order. */
function tableOf(persons: readonly Person[], { spoil, ...how }: Shape): string[][] {
  const id = (each: Person) => asSpreadsheet[spoil]?.(each.id) ?? each.id;
  const choice = how.isWhole ? headings.whole : headings.parts;
  const heading = choice[how.heading % choice.length] ?? [];
  const rows = persons.map(each =>
    how.isWhole ? [`${each.first} ${each.last}`, id(each)] : [each.first, each.last, id(each)],
  );
  const all = how.hasHeading ? [heading, ...rows] : rows;
  const arranged = how.isWhole ? all : all.map(row => how.order.map(at => row[at] ?? ''));
  if (!how.hasOrdinals) return arranged;
  return arranged.map((row, at) => [how.hasHeading && at === 0 ? 'Lp.' : `${at}.`, ...row]);
}

const known = { ...western, first: ['Jan', 'Anna', 'Żaneta', 'Łucja', 'Marek', 'Ewa'] };

/**
 * Whoever stands on a line is whom it was written of, or something is said of that line. Without a heading all
 * of it is said to be a guess, which may only be wrong where the names do not say which are first names.
 */
function isToldRight(persons: readonly Person[], text: string, mayGuess: boolean): void {
  const { columns, people: read } = reading(text);
  expect(read).toHaveLength(persons.length);
  for (const [at, { first, last, id }] of persons.entries()) {
    const told = read[at];
    if (told === undefined || told.problems.length > 0) continue;
    if (columns.from === 'unsure' || (columns.from === 'cells' && mayGuess)) continue;
    expect(inShort(told)).toBe(`${first}|${last}|${id}`);
  }
}

function textOf(persons: readonly Person[], how: Shape): string {
  const { separator: delimiter, newline, quotes } = how;
  return Papa.unparse(tableOf(persons, how), { delimiter, newline, quotes });
}

const alphabets: readonly (readonly [Alphabet, string])[] = [
  ['utf-8', ''],
  ['utf-8', '\uFEFF'],
  ['utf-16le', '\uFEFF'],
  ['utf-16be', '\uFEFF'],
  ['windows-1250', ''],
  ['iso-8859-2', ''],
];

it('any list in any alphabet, with any separators, columns and headings is told right or doubtful, never as other people', () => {
  fc.assert(
    fc.property(
      people(western),
      shape,
      fc.constantFrom(...alphabets),
      (persons, how, [alphabet, mark]) => {
        fc.pre(how.heading % headings.parts.length !== 3);
        fc.pre(!how.isWhole || how.heading % headings.whole.length !== 2);
        const file = decoded(bufferOf(written(mark + textOf(persons, how), alphabet)));
        isToldRight(persons, 'text' in file ? file.text : '', true);
      },
    ),
    { numRuns: 800 },
  );
});

it('any list without a heading too, where everybody knows the first names', () => {
  fc.assert(
    fc.property(people(known), shape, (persons, how) =>
      isToldRight(persons, textOf(persons, { ...how, hasHeading: false }), false),
    ),
    { numRuns: 400 },
  );
});

it('any list in Persian likewise', () => {
  fc.assert(
    fc.property(
      people(persian),
      shape,
      fc.constantFrom(...alphabets.slice(0, 4)),
      (persons, how, [alphabet, mark]) => {
        const file = decoded(bufferOf(written(mark + textOf(persons, how), alphabet)));
        isToldRight(persons, 'text' in file ? file.text : '', false);
      },
    ),
    { numRuns: 200 },
  );
});

it('with a heading and clean numbers nobody is doubtful but who has more words than two or a first name for a last', () => {
  fc.assert(
    fc.property(people(western), shape, (persons, how) => {
      const clean = { ...how, hasHeading: true, spoil: 0, isWhole: false };
      const ids = persons.map(each => each.id);
      fc.pre(new Set(ids).size === ids.length);
      const doubtful = reading(textOf(persons, clean)).people.filter(
        each => each.problems.length > 0,
      );
      expect(
        doubtful.filter(({ typed }) => !['Adam', 'Jakub'].includes(typed.lastName ?? '')),
      ).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('any text at all is read to its end, and no line of it is lost', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'Ż', '1', '"', ';', ',', '\n', '\t', ' ', "'", '=', '.'),
  });
  fc.assert(
    fc.property(cell, text => {
      fc.pre(/[a-zŻ1]/.test(text));
      const letters = (what: string) => what.replace(/[^aŻ]/g, '').length;
      const { people: read } = reading(text);
      const shown = read.map(({ typed, problems }) =>
        problems.length > 0 ? '' : `${typed.firstName ?? ''}${typed.lastName ?? ''}`,
      );
      expect(letters(shown.join(''))).toBeLessThanOrEqual(letters(text));
      expect(read.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
