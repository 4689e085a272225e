import { expect, test } from 'vitest';
import { isList } from './paste.ts';

test.each([
  ['two lines', 'Anna\nJan'],
  ['lines of every system', 'Anna\rJan'],
  ['cells of a spreadsheet', 'Anna\tNowak'],
  ['cells with semicolons', 'Anna;Nowak;44051401359'],
  ['cells with commas', 'Anna, Nowak'],
  ['a last name before a first name', '"Kowalski, Jan"'],
  ['a cell with a line break', '"Jan\nKowalski"'],
  ['a name and a PESEL in one cell', 'Jan Kowalski 44051401359'],
  ['a name and a document in one cell', 'Jan Kowalski ABC 123456'],
])('what is pasted is a list when it is %s', (_, text) => {
  expect(isList(text)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['one word', 'Anna'],
  ['one word and a line break behind it', 'Anna\r\n'],
  ['a whole name', 'Anna Maria Nowak'],
  ['a PESEL', '44051401359'],
  ['a spaced PESEL', '440514 01359'],
  ['a PESEL with its name', 'PESEL: 44051401359'],
  ['a document', 'AB 123456'],
  ['a number as a spreadsheet writes it', '4,40514E+10'],
  ['a cell and nothing beside it', 'Anna\t'],
])('what is pasted belongs into its field when it is %s', (_, text) => {
  expect(isList(text)).toBe(false);
});
