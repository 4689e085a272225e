import { IconCalculator, IconLock, IconLockOpen } from '@tabler/icons-react';
import type { Shift } from '../../../../core/contract/shift.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Isolate } from '../../../ui/isolate.tsx';
import { StatusMark } from '../../../ui/list/status-mark.tsx';
import { Money } from '../../../ui/money.tsx';
import { since } from '../../../ui/shift/shift-words.ts';
import classes from './shift-head.module.css';

const signs = {
  open: { Icon: IconLockOpen, tone: 'good' },
  counting: { Icon: IconCalculator, tone: 'warn' },
  closed: { Icon: IconLock, tone: 'quiet' },
} as const;

/** The state of a shift as a sign and a word. */
export function ShiftState({ state }: Pick<Shift, 'state'>) {
  const text = useText().shift;
  return <StatusMark {...signs[state]}>{text.states[state]}</StatusMark>;
}

/** Which drawer, since when and by whom; and what lies in it, for whoever may know. */
export function ShiftHead({ shift }: { readonly shift: Shift }) {
  const text = useText().shift;
  const format = useFormat();
  const { drawerName, state, operatorName, cashMinor, currency } = shift;
  return (
    <header className={classes['head']}>
      <div>
        <h2 className={classes['title']}>
          <Isolate>{drawerName}</Isolate> <ShiftState state={state} />
        </h2>
        <p className={classes['since']}>{text.openedBy(since(format, shift), operatorName)}</p>
      </div>
      {state !== 'closed' && (
        <div className={classes['cash']}>
          <span className={classes['since']}>{text.cash}</span>
          {cashMinor === null ? (
            <span className={classes['hidden']}>{text.cashHidden}</span>
          ) : (
            <Money minor={cashMinor} currency={currency} size="total" />
          )}
        </div>
      )}
    </header>
  );
}
