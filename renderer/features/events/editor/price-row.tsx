import { ActionIcon, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCalendarClock, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { useText } from '../../../text/index.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { MoneyField } from '../../../ui/money-field.tsx';
import { priceField } from '../draft/check-prices.ts';
import { PriceProblems } from './price-problems.tsx';
import type { PriceProps } from './price-props.ts';
import { PriceTerms } from './price-terms.tsx';
import classes from './prices.module.css';
import { usePriceTerms } from './use-price-terms.ts';
import { markOf } from './use-problem.ts';

interface Props extends PriceProps {
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One price that is offered: what it is called and costs, what is shown for it, and its place among the others. */
export function PriceRow({ onMove, onRemove, ...props }: Props) {
  const { editor, row, price, at, name } = props;
  const text = useText().events;
  const [opened, setOpened] = useState(false);
  const terms = usePriceTerms(editor, row, price);
  const set = editor.setPrice(row.id, price.id, at);
  const marks = (label: string, field: 'name' | 'priceMinor' | 'proof') => ({
    'aria-label': text.ofClass(label, name),
    ...markOf(editor, priceField(row.id, at, field)),
  });
  const inTerms = ['saleFrom', 'saleUntil', 'minAge', 'maxAge'] as const;
  const isWrong = inTerms.some(each => priceField(row.id, at, each) in editor.problems);
  // What is wrong is put right in it, and it stays open while that is typed.
  if (isWrong && !opened) setOpened(true);
  const last = row.prices.length - 1;
  return (
    <>
      <div className={classes['fields']}>
        <TextInput
          {...marks(text.priceName, 'name')}
          className={classes['name'] ?? ''}
          data-price-name
          autoComplete="off"
          placeholder={row.name.trim() === '' ? text.priceName : row.name}
          value={price.name}
          onChange={event => set({ name: event.currentTarget.value })}
        />
        <MoneyField
          {...marks(text.price, 'priceMinor')}
          className={classes['amount'] ?? ''}
          currency={editor.draft.currency}
          rightSection={null}
          rightSectionWidth={10}
          value={price.priceMinor}
          onChange={priceMinor => set({ priceMinor })}
        />
        <TextInput
          {...marks(text.priceProof, 'proof')}
          className={classes['proof'] ?? ''}
          autoComplete="off"
          placeholder={text.priceProofHint}
          value={price.proof}
          onChange={event => set({ proof: event.currentTarget.value })}
        />
        <div className={classes['acts']}>
          <ActionIcon
            aria-label={text.priceUp(name)}
            aria-keyshortcuts={ariaKeys(keyMap.moveUp)}
            aria-disabled={at === 0}
            onClick={() => onMove(-1)}
          >
            <IconArrowUp size={20} aria-hidden />
          </ActionIcon>
          <ActionIcon
            aria-label={text.priceDown(name)}
            aria-keyshortcuts={ariaKeys(keyMap.moveDown)}
            aria-disabled={at === last}
            onClick={() => onMove(1)}
          >
            <IconArrowDown size={20} aria-hidden />
          </ActionIcon>
          <ActionIcon
            aria-label={text.ofClass(text.priceTerms, name)}
            aria-expanded={opened}
            onClick={() => setOpened(!opened)}
          >
            <IconCalendarClock size={20} aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={text.removePrice(name)} onClick={onRemove}>
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
        </div>
      </div>
      <PriceProblems {...props} />
      {!opened && terms !== '' && <p className={classes['terms']}>{terms}</p>}
      {opened && <PriceTerms {...props} />}
    </>
  );
}
