import { IconArmchair, IconCashOff } from '@tabler/icons-react';
import { useText } from '../../text/index.tsx';
import { useFormat } from '../../ui/format.ts';
import classes from './cancel-form.module.css';
import type { Consequence } from './consequence.ts';
import { methodIcons } from './payment-row.tsx';

interface Props {
  readonly consequence: Consequence;
  readonly currency: string;
  /** A hold brought no money and printed no ticket. */
  readonly held: boolean;
}

/** Places and money, a line each. */
export function Consequences({ consequence: { events, back }, currency, held }: Props) {
  const text = useText().orders;
  const { money } = useFormat();
  return (
    <div>
      <ul className={classes['facts']}>
        {events.map(({ title, places }) => (
          <li key={title}>
            <IconArmchair size={20} aria-hidden />
            {text.backOnSale(places, title)}
          </li>
        ))}
        {back.map(({ method, amountMinor }) => {
          const Icon = methodIcons[method];
          return (
            <li key={method}>
              <Icon size={20} aria-hidden />
              {text.giveBack[method](money(amountMinor, currency))}
            </li>
          );
        })}
        {back.length === 0 && (
          <li>
            <IconCashOff size={20} aria-hidden />
            {text.nothingBack}
          </li>
        )}
      </ul>
      {!held && <p className={classes['warning']}>{text.cannotBeUndone}</p>}
    </div>
  );
}
