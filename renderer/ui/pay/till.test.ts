import { describe, expect, it } from 'vitest';
import { PaymentInput } from '../../../core/contract/payments.ts';
import { emptyTill, paymentsOf, reckon, remainingOf, withoutPart, withPart } from './till.ts';

const cash = (amountMinor: number | null) => ({ ...emptyTill, amountMinor });
const card = (amountMinor: number | null) =>
  ({ ...emptyTill, method: 'card', amountMinor }) as const;

describe('cash', () => {
  it('is the exact total when nothing is typed', () => {
    expect(paymentsOf(cash(null), 12_500, 'PLN')).toEqual([
      { method: 'cash', amountMinor: 12_500, tenderedMinor: 12_500 },
    ]);
  });

  it('says the change, and pays no more than the total', () => {
    expect(reckon(cash(20_000), 12_500, 'PLN')).toMatchObject({
      kind: 'enough',
      changeMinor: 7_500,
    });
    expect(paymentsOf(cash(20_000), 12_500, 'PLN')).toEqual([
      { method: 'cash', amountMinor: 12_500, tenderedMinor: 20_000 },
    ]);
  });

  it('never takes what cannot be read as an amount for the exact total', () => {
    const till = { ...cash(null), unreadable: true };
    expect(reckon(till, 12_500, 'PLN')).toEqual({ kind: 'unreadable' });
    expect(paymentsOf(till, 12_500, 'PLN')).toBeNull();
    expect(withPart(till, 12_500)).toBe(till);
  });

  it('says what is missing instead of paying too little', () => {
    expect(reckon(cash(10_000), 12_500, 'PLN')).toEqual({ kind: 'tooLittle', missingMinor: 2_500 });
    expect(paymentsOf(cash(10_000), 12_500, 'PLN')).toBeNull();
    expect(paymentsOf(cash(0), 12_500, 'PLN')).toBeNull();
  });
});

it('is never so much that nobody hands it over: 59 million for 100', () => {
  expect(reckon(cash(5_901_234_400), 10_000, 'PLN')).toEqual({
    kind: 'implausible',
    mostMinor: 510_000,
  });
  expect(paymentsOf(cash(5_901_234_400), 10_000, 'PLN')).toBeNull();
  expect(reckon(cash(510_000), 10_000, 'PLN')).toMatchObject({ kind: 'enough' });
  expect(reckon(cash(510_000), 10_000, 'USD')).toMatchObject({ kind: 'implausible' });
});

it('gives no change on anything but cash', () => {
  expect(reckon(card(13_000), 12_500, 'PLN')).toEqual({ kind: 'tooMuch', remainingMinor: 12_500 });
  expect(paymentsOf(card(null), 12_500, 'PLN')).toEqual([{ method: 'card', amountMinor: 12_500 }]);
});

it('keeps the reference of a transfer, and an empty one out', () => {
  const transfer = { ...emptyTill, method: 'transfer' } as const;
  expect(paymentsOf({ ...transfer, reference: ' R 1 ' }, 100, 'PLN')?.[0]?.reference).toBe('R 1');
  expect(paymentsOf({ ...transfer, reference: '  ' }, 100, 'PLN')?.[0]).not.toHaveProperty(
    'reference',
  );
});

it('needs no payment for an order that costs nothing', () => {
  expect(paymentsOf(emptyTill, 0, 'PLN')).toEqual([]);
});

describe('a split', () => {
  const split = { ...withPart(cash(10_000), 12_500), method: 'card' } as const;

  it('counts one part off and leaves the rest to another method', () => {
    expect(remainingOf(split, 12_500)).toBe(2_500);
    expect(paymentsOf(split, 12_500, 'PLN')).toEqual([
      { method: 'cash', amountMinor: 10_000, tenderedMinor: 10_000 },
      { method: 'card', amountMinor: 2_500 },
    ]);
  });

  it('adds up to the total, in the shape the contract takes', () => {
    const payments = paymentsOf(split, 12_500, 'PLN') ?? [];
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
