import type { Understood } from '../../../core/contract/understood.ts';
import { useText } from '../../text/index.tsx';
import { MeaningChips } from './meaning-chips.tsx';
import { useMeanings } from './use-meanings.ts';

interface Props {
  readonly understood: Understood | null;
  /** Takes a meaning out of the field, by what of it was typed. */
  readonly onRemove: (typed: string) => void;
}

/** What a search was taken for beside words. */
export function UnderstoodChips({ understood, onRemove }: Props) {
  const text = useText().ui.search;
  const { daysInWords, priceInWords } = useMeanings();
  const chips =
    understood === null
      ? []
      : [
          ...(understood.days === null
            ? []
            : [{ typed: understood.days.typed, label: daysInWords(understood.days) }]),
          ...(understood.price === null
            ? []
            : [{ typed: understood.price.typed, label: priceInWords(understood.price) }]),
          ...understood.near.map(({ typed, meant }) => ({
            typed,
            label: text.near(typed, meant.join(text.or)),
          })),
        ];
  return (
    <MeaningChips
      label={text.understood}
      chips={chips.map(({ typed, label }) => ({ label, onRemove: () => onRemove(typed) }))}
    />
  );
}
