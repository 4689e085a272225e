import { expect, it } from 'vitest';
import { AttemptId } from '../../../../core/contract/ids.ts';
import { Minor } from '../../../../core/contract/money.ts';
import { withCards } from './with-cards.ts';

const attemptId = AttemptId.parse('00000000-0000-4000-8000-00000000a770');
const minor = (amount: number) => Minor.parse(amount);
const cash = { method: 'cash', amountMinor: minor(1_000) } as const;
const card = { method: 'card', amountMinor: minor(5_000) } as const;

it('names what a terminal has given back, and leaves the rest of the card as it was', () => {
  expect(withCards([cash, card], [{ attemptId, amountMinor: minor(3_000) }])).toEqual([
    cash,
    { method: 'card', amountMinor: 3_000, attemptId },
    { method: 'card', amountMinor: 2_000 },
  ]);
  expect(withCards([card], [{ attemptId, amountMinor: minor(5_000) }])).toEqual([
    { ...card, attemptId },
  ]);
});

it('is nothing else where no terminal gave anything back', () => {
  expect(withCards([cash, card], [])).toEqual([cash, card]);
});

it('never names more than goes back to the card now', () => {
  expect(withCards([cash], [{ attemptId, amountMinor: minor(500) }])).toEqual([cash]);
  expect(withCards([card], [{ attemptId, amountMinor: minor(6_000) }])).toEqual([card]);
});
