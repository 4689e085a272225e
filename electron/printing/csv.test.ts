import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('fields with commas, quotes and line breaks stay one field, for other programs too', () => {
  const row = ['a, b', 'say "no"', 'one\ntwo', 'plain'];
  expect(csvOf([row])).toBe('\uFEFF"a, b","say ""no""","one\ntwo",plain\r\n');
  expect(parse(csvOf([row]), { bom: true })).toEqual([row]);
});

test.each(['=1+1', '+48 600', '-5', '@SUM(A1)', '\tx', '＝1'])(
  '%j is no formula any more',
  text => {
    expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`);
  },
);

test('numbers below zero stay numbers, and nothing stays empty', () => {
  expect(csvOf([[-5, null, '']])).toBe('\uFEFF-5,,\r\n');
});
