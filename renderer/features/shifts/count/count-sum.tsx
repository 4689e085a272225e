import type { Shift } from '../../../../core/contract/shift.ts';
import { useText } from '../../../text/index.tsx';
import { Money } from '../../../ui/money.tsx';
import { Difference } from '../report/difference.tsx';
import classes from './count-sum.module.css';

interface Props {
  readonly shift: Shift;
  readonly countedMinor: number;
}

/** The running sum, and beside it what should be there for whoever may know. */
export function CountSum({ shift: { cashMinor, currency }, countedMinor }: Props) {
  const text = useText().shift;
  return (
    <div className={classes['sum']} role="status">
      <span className={classes['line']}>
        {text.counted} <Money minor={countedMinor} currency={currency} size="total" />
      </span>
      {cashMinor === null ? (
        <span className={classes['quiet']}>{text.blind}</span>
      ) : (
        <span className={classes['quiet']}>
          {text.expected} <Money minor={cashMinor} currency={currency} />
          {' · '}
          <Difference minor={countedMinor - cashMinor} currency={currency} />
        </span>
      )}
    </div>
  );
}
