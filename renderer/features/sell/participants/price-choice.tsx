import { useState } from 'react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import type { Ticket } from '../../../../core/contract/order.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { ariaKeys } from '../../../ui/keys.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { useCounter } from '../../../ui/use-counter.ts';
import { offerOfPrice } from '../classes/offered.ts';
import { useOtherPrices } from '../classes/use-prices.ts';
import { FreeForm } from '../on-the-house/free-form.tsx';
import { focusOn } from '../sale/focus.ts';
import { theSale } from '../sale/the-sale.ts';
import classes from './price-choice.module.css';

interface Props {
  /** The key of its place. */
  readonly place: string;
  readonly ticket: Ticket;
  readonly whose: string;
  readonly currency: string;
  /** Its row has the focus. */
  readonly current: boolean;
}

/** Stands among the prices for none of them. */
const free = 'free';

/**
 * At which price this ticket is sold, or that it is on the house; nothing where there is no choice. What is typed for
 * it stays.
 */
export function PriceChoice({ place, ticket, whose, currency, current }: Props) {
  const text = useText().sell;
  const format = useFormat();
  const { may } = useCounter();
  const [isAsking, setAsking] = useState(false);
  const choices = useChoices(ticket, may('sellComplimentary'));
  const value = ticket.freeReason === null ? ticket.priceId : free;
  const choose = (id: string) => {
    setAsking(id === free && value !== free);
    if (id === ticket.priceId && value === free) theSale.give(place, null);
    const chosen = choices.others.find(each => each.price.id === id);
    if (chosen !== undefined)
      theSale.tell({ type: 'priceChosen', key: place, offer: offerOfPrice(chosen) });
  };
  const leave = () => {
    setAsking(false);
    theSale.tell({ type: 'focus', on: focusOn.field(place, 'firstName') });
  };
  // Round and round through all of them, in the order in which they are offered.
  const next = choices.ids[(choices.ids.indexOf(value) + 1) % choices.ids.length] ?? value;
  useShortcut({
    keys: keyMap.nextPrice,
    label: text.nextPrice,
    when: current && !isAsking && next !== value,
    action: () => choose(next),
  });
  if (choices.ids.length < 2) return null;
  const money = (minor: number) => format.money(minor, currency);
  return (
    <>
      <select
        className={classes['choice']}
        aria-label={`${text.price}, ${whose}`}
        aria-keyshortcuts={ariaKeys(keyMap.nextPrice)}
        // The keys of a row lead from name to name; this has a key of its own.
        tabIndex={-1}
        value={isAsking ? free : value}
        onChange={event => choose(event.currentTarget.value)}
      >
        <option value={ticket.priceId}>
          {ticket.priceName} · {money(ticket.listPriceMinor)}
        </option>
        {choices.others.map(({ price }) => (
          <option key={price.id} value={price.id}>
            {price.name} · {money(price.priceMinor)}
          </option>
        ))}
        {choices.ids.includes(free) && (
          <option value={free}>
            {ticket.freeReason === null ? text.free.ask : text.free.reason(ticket.freeReason)}
          </option>
        )}
      </select>
      {isAsking && (
        <FreeForm
          whose={whose}
          onGive={reason => {
            theSale.give(place, reason);
            leave();
          }}
          onLeave={leave}
        />
      )}
    </>
  );
}

/** What a ticket could cost, in the order in which the key goes through it. */
function useChoices(ticket: Ticket, mayGive: boolean) {
  const others = useOtherPrices(ticket);
  const prices = others[0]?.ticketClass.prices.map(each => each.id) ?? [ticket.priceId];
  const offered = others.map(each => each.price.id);
  const ids: string[] = prices.filter(id => id === ticket.priceId || offered.includes(id));
  return { others, ids: mayGive || ticket.freeReason !== null ? [...ids, free] : ids };
}
