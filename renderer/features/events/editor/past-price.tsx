import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCircleOff } from '@tabler/icons-react';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Isolate } from '../../../ui/isolate.tsx';
import { PriceProblems } from './price-problems.tsx';
import type { PriceProps } from './price-props.ts';
import classes from './prices.module.css';

/** A price that is not offered any more: its tickets stay, and so does the way back. */
export function PastPrice({ editor, row, price, at, name }: PriceProps) {
  const text = useText().events;
  const { money } = useFormat();
  const set = editor.setPrice(row.id, price.id, at);
  return (
    <>
      <div className={classes['past']}>
        <IconCircleOff size={18} aria-hidden />
        <span>
          <b>
            <Isolate>{name}</Isolate>
          </b>{' '}
          {price.priceMinor !== null && (
            <Isolate dir="ltr">{money(price.priceMinor, editor.draft.currency)}</Isolate>
          )}{' '}
          · {text.notOffered}
        </span>
        <Button
          variant="default"
          size="sm"
          h={44}
          data-price-back
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          aria-label={text.offerAgainOf(name)}
          onClick={() => set({ active: true })}
        >
          {text.offerAgain}
        </Button>
      </div>
      <PriceProblems editor={editor} row={row} at={at} all />
    </>
  );
}
