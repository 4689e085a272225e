import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { useText } from '../../../text/index.tsx';
import { matches, readKeys } from '../../../ui/keys.ts';
import type { ClassDraft } from '../draft/draft.ts';
import type { PriceDraft } from '../draft/prices.ts';
import { PastPrice } from './past-price.tsx';
import { PriceRow } from './price-row.tsx';
import classes from './prices.module.css';
import { ProblemLines } from './problem-lines.tsx';
import { problemSentence } from './sentences.ts';
import type { Editor } from './use-editor.ts';
import { usePrices } from './use-prices.ts';

interface Props {
  readonly editor: Editor;
  readonly row: ClassDraft;
  readonly name: string;
}

/** The prices of a class in the order in which they are offered; one that says no more stands in the row above. */
export function Prices({ editor, row, name }: Props) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const { nameOf, add, move, remove } = usePrices(editor, row, list);
  const id = `${row.id}.prices`;
  const problem = editor.problems[id];
  const onKeyDown = (event: KeyboardEvent, price: PriceDraft) => {
    const isUp = matches(event.nativeEvent, readKeys(keyMap.moveUp));
    if (!isUp && !matches(event.nativeEvent, readKeys(keyMap.moveDown))) return;
    event.preventDefault();
    move(price, isUp ? -1 : 1);
  };
  return (
    <div ref={list} className={classes['prices']}>
      {row.prices.length > 0 && (
        <ul className={classes['list']} aria-label={text.events.ofClass(text.events.prices, name)}>
          {row.prices.map((price, at) => {
            const given = { editor, row, price, at, name: nameOf(price) || name };
            return (
              <li
                key={price.id}
                className={classes['price']}
                data-price={price.id}
                onKeyDown={event => onKeyDown(event, price)}
              >
                {price.active ? (
                  <PriceRow
                    {...given}
                    onMove={by => move(price, by)}
                    onRemove={() => void remove(price)}
                  />
                ) : (
                  <PastPrice {...given} />
                )}
              </li>
            );
          })}
        </ul>
      )}
      {problem !== undefined && (
        <ProblemLines
          lines={[
            {
              id: `problem-${id}`,
              label: text.events.prices,
              sentence: problemSentence(text, problem),
            },
          ]}
        />
      )}
      <Button
        variant="subtle"
        size="sm"
        h={44}
        data-add-price
        aria-label={text.events.addPriceTo(name)}
        {...(problem !== undefined && {
          'aria-invalid': true,
          'aria-describedby': `problem-${id}`,
        })}
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={add}
      >
        {text.events.addPrice}
      </Button>
    </div>
  );
}
