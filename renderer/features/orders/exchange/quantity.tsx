import { ActionIcon } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { westernDigits } from '../../../../core/contract/pesel.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { isAltCode } from '../../../ui/keys.ts';
import classes from './quantity.module.css';

interface Props {
  readonly name: string;
  readonly quantity: number;
  readonly onQuantity: (quantity: number) => void;
  /** The sentence that says why there are not so many. */
  readonly faultId: string | undefined;
}

const steps: Readonly<Record<string, number>> = { ArrowUp: 1, '+': 1, ArrowDown: -1, '-': -1 };

/** The contract takes at most so many of one price. */
const most = 500;

/** How many come instead: typed, or by one with the buttons and arrows. */
export function Quantity({ name, quantity, onQuantity, faultId }: Props) {
  const text = useText().sell;
  const { number } = useFormat();
  // Nothing stands there while somebody has wiped it to type another.
  const [isWiped, setWiped] = useState(false);
  const take = (many: number) => onQuantity(Math.min(Math.max(0, many), most));
  const change = (by: number) => {
    setWiped(false);
    take(quantity + by);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || isAltCode(event.nativeEvent)) return;
    event.preventDefault();
    change(step);
  };
  return (
    <span className={classes['quantity']} dir="ltr">
      <ActionIcon
        variant="default"
        aria-label={text.oneLess(name)}
        {...(quantity === 0 && { 'aria-disabled': true, 'data-disabled': true })}
        onClick={() => change(-1)}
      >
        <IconMinus size={20} aria-hidden />
      </ActionIcon>
      <input
        className={classes['figure']}
        data-quantity
        data-autofocus
        inputMode="numeric"
        autoComplete="off"
        aria-label={text.quantityOf(name)}
        {...(faultId !== undefined && { 'aria-invalid': true, 'aria-describedby': faultId })}
        data-wanted={quantity > 0}
        value={isWiped ? '' : number(quantity)}
        onFocus={event => event.currentTarget.select()}
        onBlur={() => setWiped(false)}
        onChange={event => {
          const digits = westernDigits(event.currentTarget.value).replace(/[^0-9]/g, '');
          setWiped(digits === '');
          take(Number(digits.slice(0, 3)));
        }}
        onKeyDown={onKeyDown}
      />
      <ActionIcon variant="default" aria-label={text.oneMore(name)} onClick={() => change(1)}>
        <IconPlus size={20} aria-hidden />
      </ActionIcon>
    </span>
  );
}
