import { useText } from '../../../text/index.tsx';
import { priceField } from '../draft/check-prices.ts';
import type { PriceProps } from './price-props.ts';
import { ProblemLines } from './problem-lines.tsx';
import { problemSentence } from './sentences.ts';

type Props = Pick<PriceProps, 'editor' | 'row' | 'at'> & {
  /** Also what its closed fields say. */
  readonly all?: boolean;
};

/** What is wrong in the row of a price. */
export function PriceProblems({ editor: { problems }, row, at, all = false }: Props) {
  const text = useText();
  const { priceName, price, priceProof, saleFrom, saleUntil } = text.events;
  const shown = [
    ['name', priceName],
    ['priceMinor', price],
    ['proof', priceProof],
  ] as const;
  const closed = [
    ['saleFrom', saleFrom],
    ['saleUntil', saleUntil],
  ] as const;
  const lines = [...shown, ...(all ? closed : [])].flatMap(([field, label]) => {
    const name = priceField(row.id, at, field);
    const problem = problems[name];
    if (problem === undefined) return [];
    return [{ id: `problem-${name}`, label, sentence: problemSentence(text, problem) }];
  });
  return <ProblemLines lines={lines} />;
}
