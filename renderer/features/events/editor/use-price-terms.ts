import { readWhole } from '../../../../core/format/typed-numbers.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { ClassDraft } from '../draft/draft.ts';
import type { PriceDraft } from '../draft/prices.ts';
import { wallInWords } from './sentences.ts';
import type { Editor } from './use-editor.ts';

/** A whole number as typed; null where it is none. */
export function wholeOf(typed: string): number | null {
  const reading = readWhole(typed);
  return reading.ok ? reading.value : null;
}

/** When a price is offered and for whom, in words; empty where it goes with its class. */
export function usePriceTerms({ draft }: Editor, row: ClassDraft, price: PriceDraft): string {
  const text = useText().events;
  const format = useFormat();
  const from = wallInWords(format, price.saleFrom, draft.timeZone);
  const until = wallInWords(format, price.saleUntil, draft.timeZone);
  const isAged = row.participantData === 'nationalId';
  const [min, max] = isAged ? [wholeOf(price.minAge), wholeOf(price.maxAge)] : [null, null];
  return [
    from !== null || until !== null ? text.period(from, until) : null,
    min !== null || max !== null ? text.ages(min, max) : null,
  ]
    .filter(each => each !== null)
    .join(' · ');
}
