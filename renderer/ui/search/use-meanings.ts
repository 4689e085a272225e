import type { Days, PriceRange } from '../../../core/contract/understood.ts';
import { useText } from '../../text/index.tsx';
import { useFormat } from '../format.ts';
import { ever } from './filters.ts';

/** How days and prices that a list is narrowed by are said. */
export function useMeanings() {
  const text = useText().ui.search;
  const format = useFormat();
  /** A day of a calendar is no moment: its noon is the same day in the zone that it is read in. */
  const dayInWords = (day: string) => format.day(`${day}T12:00:00Z`, 'UTC');
  const between = (from: string | null, to: string | null) => {
    if (from === null) return text.upTo(to ?? '');
    if (to === null) return text.from(from);
    return from === to ? from : text.span(from, to);
  };
  return {
    daysInWords: ({ from, to }: Days) =>
      between(from === ever.from ? null : dayInWords(from), to === ever.to ? null : dayInWords(to)),
    priceInWords: ({ currency, fromMinor, toMinor }: PriceRange) => {
      const money = (minor: number | null) =>
        minor === null ? null : format.money(minor, currency);
      return between(money(fromMinor), money(toMinor));
    },
  };
}
