import { useText } from '../../text/index.tsx';
import { useFormat } from '../format.ts';
import { Isolate } from '../isolate.tsx';
import classes from './given.module.css';
import { quickAmounts } from './quick-amounts.ts';

interface Props {
  readonly remainingMinor: number;
  readonly currency: string;
  readonly givenMinor: number | null;
  readonly onGiven: (minor: number) => void;
}

/** The sums a guest is likely to hand over, the exact one first. */
export function QuickCash({ remainingMinor, currency, givenMinor, onGiven }: Props) {
  const text = useText();
  const { money } = useFormat();
  return (
    <div className={classes['quick']} role="group" aria-label={text.sell.quickAmounts}>
      {[remainingMinor, ...quickAmounts(remainingMinor, currency)].map((minor, at) => (
        <button
          key={minor}
          type="button"
          className={classes['amount']}
          aria-pressed={givenMinor === minor}
          onClick={() => onGiven(minor)}
        >
          {at === 0 && <span className={classes['exact']}>{text.sell.exact}</span>}
          <Isolate dir="ltr">{money(minor, currency)}</Isolate>
        </button>
      ))}
    </div>
  );
}
