import { describe, expect, it } from 'vitest';
import { PaymentInput } from '../../../core/contract/payments.ts';
import { nothingPaid } from '../../../core/contract/rounding.ts';
import { emptyTill, paymentsOf, reckon, remainingOf, withoutPart, withPart } from './till.ts';

const inPln = nothingPaid('PLN');
const cash = (amountMinor: number | null) => ({ ...emptyTill, amountMinor });
const card = (amountMinor: number | null) =>
  ({ ...emptyTill, method: 'card', amountMinor }) as const;

describe('cash', () => {
  it('is the exact total when nothing is typed', () => {
    expect(paymentsOf(cash(null), 12_500, inPln)).toEqual([
      { method: 'cash', amountMinor: 12_500, tenderedMinor: 12_500 },
    ]);
  });

  it('says the change, and pays no more than the total', () => {
    expect(reckon(cash(20_000), 12_500, inPln)).toMatchObject({
      kind: 'enough',
      changeMinor: 7_500,
    });
    expect(paymentsOf(cash(20_000), 12_500, inPln)).toEqual([
      { method: 'cash', amountMinor: 12_500, tenderedMinor: 20_000 },
    ]);
  });

  it('never takes what cannot be read as an amount for the exact total', () => {
    const till = { ...cash(null), unreadable: true };
    expect(reckon(till, 12_500, inPln)).toEqual({ kind: 'unreadable' });
    expect(paymentsOf(till, 12_500, inPln)).toBeNull();
    expect(withPart(till, 12_500)).toBe(till);
  });

  it('says what is missing instead of paying too little', () => {
    expect(reckon(cash(10_000), 12_500, inPln)).toEqual({ kind: 'tooLittle', missingMinor: 2_500 });
    expect(paymentsOf(cash(10_000), 12_500, inPln)).toBeNull();
    expect(paymentsOf(cash(0), 12_500, inPln)).toBeNull();
  });
});

it('is never so much that nobody hands it over: 59 million for 100', () => {
  expect(reckon(cash(5_901_234_400), 10_000, inPln)).toEqual({
    kind: 'implausible',
    mostMinor: 510_000,
  });
  expect(paymentsOf(cash(5_901_234_400), 10_000, inPln)).toBeNull();
  expect(reckon(cash(510_000), 10_000, inPln)).toMatchObject({ kind: 'enough' });
  expect(reckon(cash(510_000), 10_000, nothingPaid('USD'))).toMatchObject({ kind: 'implausible' });
});

it('gives no change on anything but cash', () => {
  expect(reckon(card(13_000), 12_500, inPln)).toEqual({ kind: 'tooMuch', remainingMinor: 12_500 });
  expect(paymentsOf(card(null), 12_500, inPln)).toEqual([{ method: 'card', amountMinor: 12_500 }]);
});

it('keeps the reference of a transfer, and an empty one out', () => {
  const transfer = { ...emptyTill, method: 'transfer' } as const;
  expect(paymentsOf({ ...transfer, reference: ' R 1 ' }, 100, inPln)?.[0]?.reference).toBe('R 1');
  expect(paymentsOf({ ...transfer, reference: '  ' }, 100, inPln)?.[0]).not.toHaveProperty(
    'reference',
  );
});

it('needs no payment for an order that costs nothing', () => {
  expect(paymentsOf(emptyTill, 0, inPln)).toEqual([]);
});

describe('a split', () => {
  const split = { ...withPart(cash(10_000), 12_500), method: 'card' } as const;

  it('counts one part off and leaves the rest to another method', () => {
    expect(remainingOf(split, 12_500)).toBe(2_500);
    expect(paymentsOf(split, 12_500, inPln)).toEqual([
      { method: 'cash', amountMinor: 10_000, tenderedMinor: 10_000 },
      { method: 'card', amountMinor: 2_500 },
    ]);
  });

  it('adds up to the total, in the shape the contract takes', () => {
    const payments = paymentsOf(split, 12_500, inPln) ?? [];
    expect(payments.every(each => PaymentInput.safeParse(each).success)).toBe(true);
    expect(payments.reduce((all, each) => all + each.amountMinor, 0)).toBe(12_500);
  });

  it('takes a part back', () => {
    expect(remainingOf(withoutPart(split, 0), 12_500)).toBe(12_500);
  });

  it('counts off neither nothing nor more than there is', () => {
    expect(withPart(cash(null), 12_500).parts).toEqual([]);
    expect(withPart(card(99_999), 12_500).parts).toEqual([]);
  });
});

describe('cash where coins end earlier', () => {
  const inCzk = nothingPaid('CZK');

  it('comes to what coins make of it, with its change', () => {
    expect(paymentsOf(cash(null), 1_180, inCzk)).toEqual([
      { method: 'cash', amountMinor: 1_200, tenderedMinor: 1_200 },
    ]);
    expect(reckon(cash(2_000), 1_180, inCzk)).toMatchObject({ kind: 'enough', changeMinor: 800 });
    expect(reckon(cash(1_100), 1_180, inCzk)).toEqual({ kind: 'tooLittle', missingMinor: 100 });
    expect(paymentsOf(card(null), 1_180, inCzk)).toEqual([{ method: 'card', amountMinor: 1_180 }]);
  });

  it('is no sum that there are no coins for', () => {
    expect(reckon(cash(1_180), 1_180, inCzk)).toEqual({ kind: 'noCoins', nearestMinor: 1_200 });
    expect(paymentsOf(cash(1_250), 1_180, inCzk)).toBeNull();
  });

  it('is rounded as a part, before a card and after it', () => {
    const after = { ...withPart(card(500), 1_180), method: 'cash' } as const;
    expect(paymentsOf(after, 1_180, inCzk)?.map(each => each.amountMinor)).toEqual([500, 700]);
    const before = { ...withPart(cash(1_000), 1_180), method: 'card' } as const;
    expect(paymentsOf(before, 1_180, inCzk)?.map(each => each.amountMinor)).toEqual([1_000, 180]);
  });

  it('of less than half a coin is nothing, but no rest of a card', () => {
    expect(paymentsOf(cash(null), 30, inCzk)).toEqual([]);
    const rest = { ...withPart(card(1_150), 1_180), method: 'cash' } as const;
    expect(paymentsOf(rest, 1_180, inCzk)).toBeNull();
  });
});
