import type { Reading } from '../../context.ts';
import type { Minor } from '../../contract/money.ts';
import { isSameWay } from '../../contract/payments.ts';
import type { Slips } from '../../contract/settlement.ts';
import type { ReadTx } from '../../database/pool.ts';
import { type May, refuse } from '../../refusal.ts';
import { readSettings } from '../../settings/settings.ts';
import { countsBlind } from './counts-blind.ts';
import type { Totals } from './totals.ts';

interface Counts {
  readonly countedMinor: Minor;
  readonly slips: readonly Slips[];
  readonly currency: string;
}

/** Refuses REASON_NEEDED where cash or slips differ by more than the settings let pass. */
export async function mustAgree(
  tx: ReadTx,
  context: Reading & May<'REASON_NEEDED'>,
  { byMethod, cash }: Totals,
  { countedMinor, slips, currency }: Counts,
): Promise<void> {
  const { countToleranceMinor } = await readSettings(tx);
  const expectedOf = (slips: Slips): number => {
    const booked = byMethod.find(each => isSameWay(each, slips));
    return (booked?.salesMinor ?? 0) - (booked?.refundsMinor ?? 0);
  };
  const counts = [
    { counted: countedMinor, expected: cash.expectedMinor },
    ...slips.map(each => ({ counted: each.amountMinor, expected: expectedOf(each) })),
  ];
  const differing = counts.find(
    each => Math.abs(each.counted - each.expected) > countToleranceMinor,
  );
  if (!differing) return;
  const isBlind = await countsBlind(tx, context);
  refuse(context, 'REASON_NEEDED', {
    countedMinor: differing.counted,
    expectedMinor: isBlind ? null : differing.expected,
    currency,
  });
}
