import { sum } from '../../../core/contract/money.ts';
import type { TerminalTotals } from '../../../core/terminals/provider.ts';
import type { Asked } from './wire.ts';

/** What was charged and given back, currency by currency. */
export function totalsOf(done: readonly Asked[]): TerminalTotals[] {
  const currencies = [...new Set(done.map(each => each.currency))].sort();
  return currencies.map(currency => {
    const own = done.filter(each => each.currency === currency);
    const charges = own.filter(each => each.kind === 'charge');
    const back = own.filter(each => each.kind !== 'charge');
    return {
      currency,
      charges: charges.length,
      chargesMinor: sum(charges.map(each => each.amountMinor)),
      back: back.length,
      backMinor: sum(back.map(each => each.amountMinor)),
    };
  });
}
