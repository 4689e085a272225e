import {
  IconArrowBackUp,
  IconBuildingBank,
  IconCash,
  IconCreditCard,
  IconGift,
} from '@tabler/icons-react';
import type { Payment, PaymentMethod } from '../../../core/contract/payments.ts';
import { useText } from '../../text/index.tsx';
import { Isolate } from '../../ui/isolate.tsx';
import { Money } from '../../ui/money.tsx';
import { When } from '../../ui/when.tsx';
import classes from './money-story.module.css';

export const methodIcons = {
  cash: IconCash,
  card: IconCreditCard,
  transfer: IconBuildingBank,
  complimentary: IconGift,
} satisfies Record<PaymentMethod, unknown>;

interface Props {
  readonly payment: Payment;
  readonly currency: string;
}

/** One movement of money: how, when, and for cash what was given and what came back. */
export function PaymentRow({ payment, currency }: Props) {
  const text = useText().orders;
  const back = payment.amountMinor < 0;
  const method = text.method[payment.method];
  const Icon = back ? IconArrowBackUp : methodIcons[payment.method];
  return (
    <div className={classes['row']} data-back={back}>
      <dt>
        <Icon size={18} aria-hidden />
        <span>
          {back ? text.givenBack(method) : method}
          <span className={classes['small']}>
            <When at={payment.at} form="relativeDateTime" />
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
        </span>
      </dt>
      <dd>
        <Money minor={payment.amountMinor} currency={currency} />
      </dd>
    </div>
  );
}
