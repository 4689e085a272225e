import { IconAlertTriangle } from '@tabler/icons-react';
import { useText } from '../../text/index.tsx';
import { Money } from '../money.tsx';
import classes from './outcome.module.css';
import type { Reckoning } from './till.ts';

interface SumProps {
  readonly say: string;
  readonly minor: number;
  readonly currency: string;
}

/** A sum in the largest figures of the screen, after what it is. */
export const LargeSum = ({ say, minor, currency }: SumProps) => (
  <div className={classes['outcome']}>
    <span>{say}</span>
    <Money minor={minor} currency={currency} size="total" />
  </div>
);

interface Props {
  readonly reckoning: Reckoning;
  /** Only cash has change; other ways keep its room empty. */
  readonly isCash: boolean;
  readonly currency: string;
}

/** The change, in figures as large as the total; or what is still missing. */
export function Outcome({ reckoning, isCash, currency }: Props) {
  const text = useText();
  if (reckoning.kind === 'enough' && !isCash) return <div className={classes['outcome']} />;
  switch (reckoning.kind) {
    case 'unreadable':
      // The field says what is wrong; its room stays.
      return <div className={classes['outcome']} />;
    case 'enough':
      if (reckoning.changeMinor === 0)
        return (
          <div className={classes['outcome']} data-none role="status">
            {text.sell.noChange}
          </div>
        );
      return (
        <div className={classes['outcome']} role="status">
          <span>{text.sell.change}</span>
          <Money minor={reckoning.changeMinor} currency={currency} size="total" />
        </div>
      );
    case 'tooLittle':
      return (
        <Short say={text.sell.stillMissing} minor={reckoning.missingMinor} currency={currency} />
      );
    case 'noCoins':
      return <Short say={text.sell.noCoins} minor={reckoning.nearestMinor} currency={currency} />;
    case 'implausible':
      return <Short say={text.sell.nobodyGives} minor={reckoning.mostMinor} currency={currency} />;
    case 'tooMuch':
      return <Short say={text.sell.atMost} minor={reckoning.remainingMinor} currency={currency} />;
  }
}

/** Why it cannot be paid so, with the sum it is about. */
function Short({ say, minor, currency }: SumProps) {
  return (
    <div className={classes['outcome']} data-short role="status">
      <span className={classes['short']}>
        <IconAlertTriangle size={20} aria-hidden />
        {say}
      </span>
      <Money minor={minor} currency={currency} size="total" />
    </div>
  );
}
