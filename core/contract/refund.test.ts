import { describe, expect, test } from 'vitest';
import { SignedMinor } from './money.ts';
import type { PaymentMethod } from './payments.ts';
import { keptOf, paidByMethod, sharedOut } from './refund.ts';

const minor = (amount: number) => SignedMinor.parse(amount);
const paid = (method: PaymentMethod, amountMinor: number) => ({
  method,
  amountMinor: minor(amountMinor),
});

describe('money that goes back', () => {
  test('comes from what was paid last, and from what is on the house last of all', () => {
    const all = [paid('cash', 4_000), paid('card', 6_000), paid('complimentary', 1_000)];
    expect(sharedOut(paidByMethod(all), minor(10_500))).toEqual([
      paid('card', 6_000),
      paid('cash', 4_000),
      paid('complimentary', 500),
    ]);
  });

  test('is no more by a method than is left of it', () => {
    const all = [paid('cash', 4_000), paid('card', 6_000), paid('card', -5_000)];
    expect(sharedOut(paidByMethod(all), minor(3_000))).toEqual([
      paid('card', 1_000),
      paid('cash', 2_000),
    ]);
  });

  test('takes nothing anew by a method by which more went back than came', () => {
    const all = [paid('card', 9_000), paid('cash', -3_000)];
    expect(paidByMethod(all)).toEqual([paid('card', 9_000)]);
    expect(sharedOut(paidByMethod(all), minor(6_000))).toEqual([paid('card', 6_000)]);
  });

  test('leaves the fees that are kept', () => {
    const charges = [
      { kind: 'cancellationFee', amountMinor: minor(500) },
      { kind: 'serviceFee', amountMinor: minor(700) },
      { kind: 'allowance', amountMinor: minor(-200) },
    ];
    expect(keptOf(charges)).toBe(1_200);
  });
});
