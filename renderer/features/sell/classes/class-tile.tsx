import { IconAlertTriangle } from '@tabler/icons-react';
import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import { useText } from '../../../text/index.tsx';
import { announce } from '../../../ui/announce.tsx';
import { Availability } from '../../../ui/availability.tsx';
import { useFormat } from '../../../ui/format.ts';
import { useGlow } from '../../../ui/glow.ts';
import { Isolate } from '../../../ui/isolate.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { Money } from '../../../ui/money.tsx';
import { useFromSale } from '../sale/use-sale.ts';
import { wantedOf } from '../sale/wish.ts';
import classes from './class-tile.module.css';
import { noteSentence } from './note-sentence.ts';
import type { Offered } from './offered.ts';
import prices from './price-row.module.css';
import { PriceRow } from './price-row.tsx';
import { digitOfClass, type Entry } from './quantity-entry.ts';
import { QuantityField } from './quantity-field.tsx';
import { isPast } from './sale-state.ts';
import { saleInWords, Terms } from './terms.tsx';
import { useSaleState } from './use-sale-state.ts';

interface Props {
  /** All that is offered, of every class: digits name by its sequence. */
  readonly offered: readonly Offered[];
  readonly ticketClass: TicketClass;
  /** One of many: a line is enough for it. */
  readonly isDense?: boolean;
  readonly currency: string;
  readonly timeZone: string;
  readonly startsAt: string;
  readonly entry: Entry;
  readonly onEntry: (entry: Entry) => void;
  readonly onLeave: () => void;
}

/** One ticket class: what it is, what it costs, what is left, and how many of it at each of its prices. */
export function ClassTile(props: Props) {
  const { offered, ticketClass, currency, timeZone, startsAt, entry } = props;
  const own = offered.filter(each => each.ticketClass.id === ticketClass.id);
  const [only] = own.length === 1 ? own : [];
  const placeOf = (one: Offered) => offered.indexOf(one);
  const wanted = useFromSale(sale => wantedOf(sale, ticketClass.id));
  const text = useText();
  const format = useFormat();
  const state = useSaleState(ticketClass, startsAt, now => {
    const words = saleInWords(text, format, { ticketClass, timeZone, state: now });
    if (words !== null) announce(`${ticketClass.name}: ${words}`);
  });
  const refused = useFromSale(sale => sale.notes[ticketClass.id]);
  const note = refused !== undefined && isPast(refused, state) ? undefined : refused;
  const tile = useGlow<HTMLLIElement>(ticketClass.remaining);
  const at = only === undefined ? null : placeOf(only);
  const digit = at === null ? null : digitOfClass(at);
  const naming = own.some(each => placeOf(each) === entry.at);
  return (
    <li
      ref={tile}
      className={classes['tile']}
      data-naming={naming}
      data-dense={props.isDense === true}
      data-prices={only === undefined ? 'several' : 'one'}
      data-wanted={wanted > 0}
      data-sold-out={ticketClass.soldOut}
      data-sale={state}
    >
      <span className={classes['head']}>
        <span className={classes['name']}>
          {digit !== null && <KeyChip keys={digit} />}
          <span className={classes['called']} title={ticketClass.name}>
            <Isolate>{ticketClass.name}</Isolate>
          </span>
        </span>
        {only !== undefined && (
          <Money
            minor={only.price.priceMinor}
            currency={currency}
            size={props.isDense === true ? 'text' : 'large'}
          />
        )}
      </span>
      <span className={classes['stock']}>
        <Availability remaining={ticketClass.remaining} capacity={ticketClass.capacity} />
      </span>
      <span className={classes['control']}>
        {only !== undefined && (
          <QuantityField
            offered={only}
            digits={naming ? entry.digits : null}
            onBegin={() => props.onEntry({ at, digits: null })}
            onDigits={digits => props.onEntry({ at, digits })}
            onLeave={props.onLeave}
          />
        )}
      </span>
      {only === undefined && (
        <ul className={prices['prices']}>
          {own.map(each => (
            <PriceRow key={each.price.id} {...props} offered={each} at={placeOf(each)} />
          ))}
        </ul>
      )}
      {/* The line stands even when it is empty, so that a refusal moves nothing. */}
      <span className={classes['note']} data-refused={note !== undefined}>
        {note === undefined ? (
          <Terms ticketClass={ticketClass} timeZone={timeZone} state={state} />
        ) : (
          <>
            <IconAlertTriangle size={16} aria-hidden />
            <span>{noteSentence(text, note, ticketClass.id, wanted)}</span>
          </>
        )}
      </span>
    </li>
  );
}
