import { IconCashOff, IconReceiptTax } from '@tabler/icons-react';
import { useText } from '../../text/index.tsx';
import { Isolate } from '../../ui/isolate.tsx';
import { Money } from '../../ui/money.tsx';
import { When } from '../../ui/when.tsx';
import type { ChargesAtOnce } from './charges-at-once.ts';
import classes from './money-story.module.css';

interface Props {
  readonly charges: ChargesAtOnce;
  readonly currency: string;
}

/** What one act added to the account or took off it: a fee, an allowance. */
export function ChargeRow({ charges: { kind, at, names, tickets, amountMinor }, currency }: Props) {
  const text = useText().orders;
  const Icon = amountMinor < 0 ? IconCashOff : IconReceiptTax;
  return (
    <div className={classes['row']} data-back={amountMinor < 0}>
      <dt>
        <Icon size={18} aria-hidden />
        <span>
          {text.charge[kind]}
          <span className={classes['small']}>
            <When at={at} form="relativeDateTime" />
            {tickets > 0 && ` · ${text.tickets(tickets)}`}
            {names.length > 0 && (
              <>
                {' · '}
                <Isolate>{names.join(text.comma)}</Isolate>
              </>
            )}
          </span>
        </span>
      </dt>
      <dd>
        <Money minor={amountMinor} currency={currency} />
      </dd>
    </div>
  );
}
