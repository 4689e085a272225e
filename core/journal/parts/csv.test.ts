import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('fields with commas, quotes and line breaks stay one field', () => {
  expect(csvOf([['a, b', 'say "no"', 'one\ntwo', 'plain']])).toBe(
    '\uFEFF"a, b","say ""no""","one\ntwo",plain\r\n',
  );
});

test.each(['=1+1', '+48 600', '-5', '@SUM(A1)', '\tx'])('%j is no formula any more', text => {
  expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`);
});

test('numbers below zero stay numbers, and nothing stays empty', () => {
  expect(csvOf([[-5, null, '']])).toBe('\uFEFF-5,,\r\n');
});
