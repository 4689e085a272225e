import { IconAlertTriangle } from '@tabler/icons-react';
import { useId } from 'react';
import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import type { Refusal } from '../../../api/answers.ts';
import { answerSentence } from '../../../text/answer-sentence.ts';
import { type Text, useText } from '../../../text/index.tsx';
import { Availability } from '../../../ui/availability.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { Money } from '../../../ui/money.tsx';
import classes from './class-choice.module.css';
import { Quantity } from './quantity.tsx';

interface Props {
  readonly ticketClass: TicketClass;
  readonly currency: string;
  readonly quantityAt: (priceId: string) => number;
  readonly onQuantity: (priceId: string, quantity: number) => void;
  /** Why the last try came to nothing. */
  readonly refusal: Refusal | undefined;
  /** The sentence that nothing is taken at all, where somebody went on so. */
  readonly missedId: string | undefined;
}

/** One ticket class: what is left of it, and how many of each of its prices come instead. */
export function ClassChoice(props: Props) {
  const { ticketClass, currency, quantityAt, refusal, missedId } = props;
  const text = useText();
  const noteId = useId();
  const prices = ticketClass.prices.filter(each => each.active);
  const isOne = prices.length === 1;
  const note = noteOf(text, ticketClass.id, refusal);
  const wanted = prices.filter(each => quantityAt(each.id) > 0).map(each => each.id);
  return (
    <li className={classes['class']}>
      <div className={classes['head']}>
        <span className={classes['name']}>
          <Isolate>{ticketClass.name}</Isolate>
        </span>
        <Availability
          form="row"
          remaining={ticketClass.remaining}
          capacity={ticketClass.capacity}
        />
      </div>
      {prices.map(price => (
        <div key={price.id} className={classes['price']}>
          <span className={classes['of']}>
            {!isOne && <Isolate>{price.name}</Isolate>}
            {price.proof !== null && (
              <span className={classes['terms']}>{text.sell.proof(price.proof)}</span>
            )}
          </span>
          <Money minor={price.priceMinor} currency={currency} />
          <Quantity
            name={isOne ? ticketClass.name : `${ticketClass.name} · ${price.name}`}
            quantity={quantityAt(price.id)}
            onQuantity={quantity => props.onQuantity(price.id, quantity)}
            faultId={note !== null && wanted.includes(price.id) ? noteId : missedId}
          />
        </div>
      ))}
      {note !== null && (
        <p id={noteId} className={classes['note']} role="alert">
          <IconAlertTriangle size={16} aria-hidden />
          {note}
        </p>
      )}
    </li>
  );
}

/** Why this class said no, as it reads beside it. */
function noteOf(text: Text, ticketClassId: string, refusal: Refusal | undefined): string | null {
  if (refusal?.code === 'SOLD_OUT') {
    const left = refusal.data.left.find(each => each.ticketClassId === ticketClassId);
    return left === undefined ? null : text.orders.leftNow(left.remaining);
  }
  if (refusal?.code !== 'NOT_ON_SALE' && refusal?.code !== 'LIMIT_EXCEEDED') return null;
  return refusal.data.ticketClassId === ticketClassId ? answerSentence(text, refusal) : null;
}
