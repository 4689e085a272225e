import { useText } from '../../../text/index.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { Money } from '../../../ui/money.tsx';
import { useFromSale } from '../sale/use-sale.ts';
import { wantedAt } from '../sale/wish.ts';
import type { Offered } from './offered.ts';
import classes from './price-row.module.css';
import { digitOfClass, type Entry } from './quantity-entry.ts';
import { QuantityField } from './quantity-field.tsx';
import { PriceTerms } from './terms.tsx';
import { useSaleState } from './use-sale-state.ts';

interface Props {
  readonly offered: Offered;
  /** Its place among all that is offered, from 0. */
  readonly at: number;
  readonly currency: string;
  readonly timeZone: string;
  readonly startsAt: string;
  readonly entry: Entry;
  readonly onEntry: (entry: Entry) => void;
  readonly onLeave: () => void;
}

/** One price of a class that has several: whom it is for, what it costs, and how many of it. */
export function PriceRow({ offered, at, currency, timeZone, startsAt, entry, ...props }: Props) {
  const text = useText();
  const { price } = offered;
  const wanted = useFromSale(sale => wantedAt(sale, price.id));
  const state = useSaleState(price, startsAt, () => undefined);
  const digit = digitOfClass(at);
  const naming = entry.at === at;
  return (
    <li
      className={classes['price']}
      data-naming={naming}
      data-wanted={wanted > 0}
      aria-label={text.sell.priceNamed(price.name)}
    >
      <span className={classes['name']}>
        {digit !== null && <KeyChip keys={digit} />}
        <span>
          <Isolate>{price.name}</Isolate>
          <PriceTerms price={price} timeZone={timeZone} state={state} />
        </span>
      </span>
      <Money minor={price.priceMinor} currency={currency} />
      <QuantityField
        offered={offered}
        digits={naming ? entry.digits : null}
        onBegin={() => props.onEntry({ at, digits: null })}
        onDigits={digits => props.onEntry({ at, digits })}
        onLeave={props.onLeave}
      />
    </li>
  );
}
