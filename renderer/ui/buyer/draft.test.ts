import { expect, test } from 'vitest';
import { buyerDraftOf, changedBuyer, isBlank, keepable } from './draft.ts';

const stored = {
  buyer: { name: 'Anna', phone: '600 700 800', email: null, taxId: null },
  note: null,
};
const draft = buyerDraftOf(stored);

test('only what differs is saved, and what was emptied is removed', () => {
  expect(changedBuyer(draft, stored)).toBeNull();
  expect(changedBuyer({ ...draft, name: ' Anna ' }, stored)).toBeNull();
  expect(changedBuyer({ ...draft, phone: ' ', note: 'at seven' }, stored)).toEqual({
    buyer: { phone: null },
    note: 'at seven',
  });
});

test('half an e-mail address or phone waits, and does not hold up the rest', () => {
  const half = changedBuyer({ ...draft, email: 'anna@', note: 'at seven' }, stored);
  expect(keepable(half)).toEqual({ buyer: {}, note: 'at seven' });
  expect(keepable(changedBuyer({ ...draft, phone: '60' }, stored))).toBeNull();
  expect(keepable(null)).toBeNull();
});

test('spaces alone are nothing', () => {
  expect(isBlank({ name: ' ', phone: '', email: '', taxId: '', note: '\n' })).toBe(true);
  expect(isBlank(draft)).toBe(false);
});
