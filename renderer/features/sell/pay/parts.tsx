import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { PaymentInput } from '../../../../core/contract/payments.ts';
import { methodName } from '../../../../core/text/method-name.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Money } from '../../../ui/money.tsx';
import classes from './pay.module.css';

interface Props {
  readonly parts: readonly PaymentInput[];
  readonly currency: string;
  /** Left out while nothing can be changed. */
  readonly onRemove?: (at: number) => void;
}

/** What a split payment has come to so far. */
export function Parts({ parts, currency, onRemove }: Props) {
  const text = useText();
  const { money } = useFormat();
  if (parts.length === 0) return null;
  return (
    <ul className={classes['parts']} aria-label={text.sell.parts}>
      {parts.map((part, at) => (
        <li key={at} className={classes['part']}>
          {onRemove !== undefined && (
            <ActionIcon
              aria-label={
                part.attemptId === undefined
                  ? text.sell.removePart(methodName(text.sell.methods, part))
                  : text.cardPayments.giveBack(money(part.amountMinor, currency))
              }
              onClick={() => onRemove(at)}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          )}
          <span>{methodName(text.sell.methods, part)}</span>
          <Money minor={part.amountMinor} currency={currency} />
        </li>
      ))}
    </ul>
  );
}
