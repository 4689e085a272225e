import { TextInput } from '@mantine/core';
import { denominationsOf } from '../../../../core/contract/denominations.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Money } from '../../../ui/money.tsx';
import { MoneyField } from '../../../ui/money-field.tsx';
import { type CountDraft, piecesTyped, type Pieces as Typed } from './count-draft.ts';
import classes from './pieces.module.css';

interface Props {
  readonly currency: string;
  readonly counted: Pick<CountDraft, 'pieces' | 'amountMinor'>;
  readonly onCount: (changed: Partial<Pick<CountDraft, 'pieces' | 'amountMinor'>>) => void;
}

/** Each note and coin with how many there are and what they come to, the largest first. */
export function Pieces({ currency, counted, onCount }: Props) {
  const text = useText().shift;
  const known = denominationsOf(currency);
  if (known === undefined) {
    return (
      <MoneyField
        label={text.countedAmount}
        currency={currency}
        value={counted.amountMinor}
        onChange={amountMinor => onCount({ amountMinor })}
      />
    );
  }
  return (
    <ul
      className={classes['pieces']}
      aria-label={text.notes}
      style={{ gridTemplateRows: `repeat(${Math.ceil(known.length / 2)}, auto)` }}
    >
      {known.map(each => (
        <Piece
          key={each}
          worth={each}
          currency={currency}
          typed={counted.pieces}
          onType={pieces => onCount({ pieces })}
        />
      ))}
    </ul>
  );
}

interface PieceProps {
  readonly worth: number;
  readonly currency: string;
  readonly typed: Typed;
  readonly onType: (pieces: Typed) => void;
}

function Piece({ worth, currency, typed, onType }: PieceProps) {
  const text = useText().shift;
  const { money } = useFormat();
  const pieces = piecesTyped(typed[worth]);
  return (
    <li className={classes['piece']}>
      <span className={classes['worth']}>
        <Money minor={worth} currency={currency} />
      </span>
      <TextInput
        className={classes['many'] ?? ''}
        aria-label={text.piecesOf(money(worth, currency))}
        inputMode="numeric"
        autoComplete="off"
        dir="ltr"
        value={typed[worth] ?? ''}
        error={pieces === null && text.wholeNumber}
        onFocus={event => event.currentTarget.select()}
        onChange={event => onType({ ...typed, [worth]: event.currentTarget.value })}
      />
      <span className={classes['sum']} data-none={!pieces || undefined}>
        <Money minor={worth * (pieces ?? 0)} currency={currency} />
      </span>
    </li>
  );
}
