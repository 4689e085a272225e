import type { Ticket } from '../../../../core/contract/order.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { ariaKeys } from '../../../ui/keys.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { offerOfPrice } from '../classes/offered.ts';
import { useOtherPrices } from '../classes/use-prices.ts';
import { nextPriceKeys } from '../keys.ts';
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

/** At which price this ticket is sold; nothing where its class has one. What is typed for it stays. */
export function PriceChoice({ place, ticket, whose, currency, current }: Props) {
  const text = useText().sell;
  const format = useFormat();
  const others = useOtherPrices(ticket);
  const choose = (id: string) => {
    const chosen = others.find(each => each.price.id === id);
    if (chosen !== undefined)
      theSale.tell({ type: 'priceChosen', key: place, offer: offerOfPrice(chosen) });
  };
  // Round and round through all of them, in the order in which they are offered.
  const [first] = others;
  const next =
    others.find(
      ({ ticketClass, price }) =>
        ticketClass.prices.indexOf(price) >
        ticketClass.prices.findIndex(each => each.id === ticket.priceId),
    ) ?? first;
  useShortcut({
    keys: nextPriceKeys,
    label: text.nextPrice,
    when: current && next !== undefined,
    action: () => next !== undefined && choose(next.price.id),
  });
  if (others.length === 0) return null;
  const money = (minor: number) => format.money(minor, currency);
  return (
    <select
      className={classes['choice']}
      aria-label={`${text.price}, ${whose}`}
      aria-keyshortcuts={ariaKeys(nextPriceKeys)}
      // The keys of a row lead from name to name; this has a key of its own.
      tabIndex={-1}
      value={ticket.priceId}
      onChange={event => choose(event.currentTarget.value)}
    >
      <option value={ticket.priceId}>
        {ticket.priceName} · {money(ticket.listPriceMinor)}
      </option>
      {others.map(({ price }) => (
        <option key={price.id} value={price.id}>
          {price.name} · {money(price.priceMinor)}
        </option>
      ))}
    </select>
  );
}
