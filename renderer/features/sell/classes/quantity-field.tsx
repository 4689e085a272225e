import { ActionIcon } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { westernDigits } from '../../../../core/contract/pesel.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { isAltCode } from '../../../ui/keys.ts';
import { theSale } from '../sale/the-sale.ts';
import { useFromSale } from '../sale/use-sale.ts';
import { wantedAt } from '../sale/wish.ts';
import classes from './class-tile.module.css';
import { nameOfOffered, type Offered, offerOfPrice } from './offered.ts';
import { asDigits } from './quantity-entry.ts';

interface Props {
  readonly offered: Offered;
  /** What is being typed; null while nothing is. */
  readonly digits: string | null;
  readonly onBegin: () => void;
  readonly onDigits: (digits: string) => void;
  readonly onLeave: () => void;
}

/** Where the digits of a price go. */
export const quantityId = (priceId: string) => `sell-quantity-${priceId}`;

const steps: Readonly<Record<string, number>> = { ArrowUp: 1, '+': 1, ArrowDown: -1, '-': -1 };

/** How many of one class at one price: typed, or by one with the buttons and arrows. */
export function QuantityField({ offered, digits, onBegin, onDigits, onLeave }: Props) {
  const { id } = offered.price;
  const name = nameOfOffered(offered);
  const wanted = useFromSale(sale => wantedAt(sale, id));
  const text = useText();
  const { number } = useFormat();
  const localised = (western: string) => Array.from(western, each => number(Number(each))).join('');

  const change = (by: number) => {
    if (wanted + by >= 0) theSale.want(offerOfPrice(offered), wanted + by);
  };

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const step = steps[event.key];
    if (step === undefined || isAltCode(event.nativeEvent)) return;
    event.preventDefault();
    change(step);
  }

  return (
    <span className={classes['quantity']} dir="ltr">
      <ActionIcon
        variant="default"
        aria-label={text.sell.oneLess(name)}
        // Whoever has just pressed it down to none would lose the focus to a button that is disabled.
        {...(wanted === 0 && { 'aria-disabled': true, 'data-disabled': true })}
        onClick={() => change(-1)}
      >
        <IconMinus size={20} aria-hidden />
      </ActionIcon>
      <input
        id={quantityId(id)}
        className={classes['figure']}
        inputMode="numeric"
        autoComplete="off"
        aria-label={text.sell.quantityOf(name)}
        data-wanted={wanted > 0}
        value={digits === null ? number(wanted) : localised(digits)}
        onFocus={event => {
          onBegin();
          event.currentTarget.select();
        }}
        onChange={event => onDigits(asDigits(westernDigits(event.currentTarget.value)))}
        onBlur={onLeave}
        onKeyDown={onKeyDown}
      />
      <ActionIcon variant="default" aria-label={text.sell.oneMore(name)} onClick={() => change(1)}>
        <IconPlus size={20} aria-hidden />
      </ActionIcon>
    </span>
  );
}
