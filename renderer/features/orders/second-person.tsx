import { IconUserCheck } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import type { RefusalData } from '../../../core/contract/refusals.ts';
import { useText } from '../../text/index.tsx';
import { useFormat } from '../../ui/format.ts';
import { PinEntry } from '../../ui/pin-entry.tsx';
import classes from './second-person.module.css';

export type Needed = RefusalData<'APPROVAL_NEEDED'>;

interface Props extends Omit<ComponentProps<typeof PinEntry>, 'who' | 'operators'> {
  readonly needed: Needed;
}

/** Why somebody else must confirm, and who can; where nobody can, what to do about it. */
export function SecondPerson({ needed, ...entry }: Props) {
  const text = useText().orders;
  const { money } = useFormat();
  const { amountMinor, currency, limitMinor, limitCurrency, approvers } = needed;
  const amount = money(amountMinor, currency);
  const why = () => {
    if (needed.why === 'method' || limitMinor === null) return text.anotherMethod(amount);
    if (limitMinor === 0) return text.neverAlone(amount);
    const limit = money(limitMinor, limitCurrency);
    if (currency !== limitCurrency) return text.otherCurrency(amount, limit);
    const together = money(needed.togetherMinor, currency);
    if (needed.why === 'order') return text.aboveLimitOfOrder(together, limit);
    return needed.why === 'day'
      ? text.aboveLimitOfDay(together, limit)
      : text.aboveLimit(amount, limit);
  };
  return (
    <section className={classes['second']} aria-label={text.secondPerson}>
      <h3 className={classes['title']}>
        <IconUserCheck size={20} aria-hidden />
        {text.secondPerson}
      </h3>
      <p className={classes['why']}>{why()}</p>
      {approvers.length === 0 ? (
        <p className={classes['why']} role="alert">
          {text.nobodyConfirms}
        </p>
      ) : (
        <PinEntry who={text.whoConfirms} operators={approvers} {...entry} />
      )}
    </section>
  );
}
