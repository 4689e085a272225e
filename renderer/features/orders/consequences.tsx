import { IconArmchair, IconCashOff, IconReceiptTax } from '@tabler/icons-react';
import { wayKey } from '../../../core/contract/payments.ts';
import { useText } from '../../text/index.tsx';
import { useFormat } from '../../ui/format.ts';
import { methodIcons } from '../../ui/pay/method-icons.ts';
import classes from './cancel-form.module.css';
import type { Consequence } from './consequence.ts';

interface Props {
  readonly consequence: Consequence;
  readonly currency: string;
  /** What else must be known before it is done. */
  readonly warning: string | null;
}

/** Places and money, a line each. */
export function Consequences({ consequence, currency, warning }: Props) {
  const text = useText().orders;
  const { money } = useFormat();
  const { events, back, feeMinor } = consequence;
  return (
    <div>
      <ul className={classes['facts']}>
        {events.map(({ title, places }) => (
          <li key={title}>
            <IconArmchair size={20} aria-hidden />
            {text.backOnSale(places, title)}
          </li>
        ))}
        {back.map(({ amountMinor, ...way }) => {
          const Icon = methodIcons[way.method];
          return (
            <li key={wayKey(way)}>
              <Icon size={20} aria-hidden />
              {text.giveBack[way.method](money(amountMinor, currency), way.name)}
            </li>
          );
        })}
        {feeMinor > 0 && (
          <li>
            <IconReceiptTax size={20} aria-hidden />
            {text.feeKept(money(feeMinor, currency))}
          </li>
        )}
        {back.length === 0 && (
          <li>
            <IconCashOff size={20} aria-hidden />
            {text.nothingBack}
          </li>
        )}
      </ul>
      {warning !== null && <p className={classes['warning']}>{warning}</p>}
    </div>
  );
}
