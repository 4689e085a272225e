import { IconArrowBackUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Payment, Way } from '../../../core/contract/payments.ts';
import { methodName } from '../../../core/text/method-name.ts';
import { useText } from '../../text/index.tsx';
import { Isolate } from '../../ui/isolate.tsx';
import { Money } from '../../ui/money.tsx';
import { methodIcons } from '../../ui/pay/method-icons.ts';
import { When } from '../../ui/when.tsx';
import classes from './money-story.module.css';

interface Props {
  readonly payment: Payment;
  readonly currency: string;
  /** The method of what it puts right; null where it puts nothing right. */
  readonly instead: Way | null;
  /** What can be done about it. */
  readonly act?: ReactNode;
}

/** One movement of money: how, when, and for cash what was given and what came back. */
export function PaymentRow({ payment, currency, instead, act }: Props) {
  const text = useText().orders;
  const back = payment.amountMinor < 0;
  const method = methodName(text.method, payment);
  const Icon = back ? IconArrowBackUp : methodIcons[payment.method];
  return (
    <div className={classes['row']} data-back={back}>
      <dt>
        <Icon size={18} aria-hidden />
        <span>
          {instead !== null && back
            ? text.correcting.corrected(method)
            : back
              ? text.givenBack(method)
              : method}
          <span className={classes['small']}>
            <When at={payment.at} form="relativeDateTime" />
            {instead !== null && !back && ` · ${text.correcting.insteadOf(instead)}`}
            {payment.reference !== null && (
              <>
                {' · '}
                <Isolate>{payment.reference}</Isolate>
              </>
            )}
            {payment.tenderedMinor !== null && !back && (
              <>
                {` · ${text.given} `}
                <Money minor={payment.tenderedMinor} currency={currency} />
                {` · ${text.change} `}
                <Money minor={payment.changeMinor} currency={currency} />
              </>
            )}
          </span>
          {act}
        </span>
      </dt>
      <dd>
        <Money minor={payment.amountMinor} currency={currency} />
      </dd>
    </div>
  );
}
