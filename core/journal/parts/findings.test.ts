import { expect, test } from 'vitest';
import { openFindings } from './findings.ts';

test('neighbours of a kind are one finding, and are counted one by one', () => {
  const findings = openFindings();
  for (const row of [4, 5, 6, 8]) findings.add('rowRemoved', { row });
  findings.add('rowEdited', { row: 9 });
  expect(findings.named).toEqual([
    { kind: 'rowRemoved', row: 4, was: null, seal: null, to: 6 },
    { kind: 'rowRemoved', row: 8, was: null, seal: null, to: null },
    { kind: 'rowEdited', row: 9, was: null, seal: null, to: null },
  ]);
  expect(findings.count()).toBe(5);
});

test('rows that were moved are told one by one: each came from somewhere else', () => {
  const findings = openFindings();
  findings.add('rowMoved', { row: 4, was: 7 });
  findings.add('rowMoved', { row: 5, was: 8 });
  expect(findings.named).toHaveLength(2);
});

test('no more are named than anybody reads', () => {
  const findings = openFindings();
  for (let at = 0; at < 2_000; at += 1) findings.add('rowEdited', { row: 2 * at });
  expect(findings.named).toHaveLength(500);
  expect(findings.count()).toBe(2_000);
});

test('a gap up to a number that somebody made up is one finding', () => {
  const findings = openFindings();
  findings.add('sealRemoved', { seal: 4, to: 9e18 });
  expect(findings.named).toEqual([
    { kind: 'sealRemoved', row: null, was: null, seal: 4, to: Number.MAX_SAFE_INTEGER },
  ]);
  expect(Number.isSafeInteger(findings.count())).toBe(true);
});
