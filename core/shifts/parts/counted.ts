import { denominationsOf } from '../../contract/denominations.ts';
import { Minor } from '../../contract/money.ts';
import type { Counted } from '../../contract/settlement.ts';
import { type May, refuse } from '../../refusal.ts';

/** What notes and coins come to. Refuses DENOMINATION_UNKNOWN, where we know those of the currency. */
export function sumOf(
  may: May<'DENOMINATION_UNKNOWN'>,
  counted: readonly Counted[],
  currency: string,
): Minor {
  const known = denominationsOf(currency);
  const strange = counted.find(each => known && !known.includes(each.denominationMinor));
  if (strange) {
    const { denominationMinor } = strange;
    refuse(may, 'DENOMINATION_UNKNOWN', { denominationMinor, currency });
  }
  return Minor.parse(
    counted.reduce((total, each) => total + each.denominationMinor * each.count, 0),
  );
}
