import { IconAlertTriangle, IconId, IconUser } from '@tabler/icons-react';
import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import type { Format } from '../../../../core/format/format.ts';
import { serverNow } from '../../../api/server-clock.ts';
import { type Text, useText } from '../../../text/index.tsx';
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
import { digitOfClass, type Entry } from './quantity-entry.ts';
import { QuantityField } from './quantity-field.tsx';

interface Props {
  readonly at: number;
  readonly ticketClass: TicketClass;
  readonly currency: string;
  readonly timeZone: string;
  readonly entry: Entry;
  readonly onEntry: (entry: Entry) => void;
  readonly onLeave: () => void;
}

/** One ticket class: what it is, what it costs, what is left, and how many of it. */
export function ClassTile(props: Props) {
  const { at, ticketClass, currency, timeZone, entry } = props;
  const wanted = useFromSale(sale => wantedOf(sale, ticketClass.id));
  const note = useFromSale(sale => sale.notes[ticketClass.id]);
  const text = useText();
  const format = useFormat();
  const tile = useGlow<HTMLLIElement>(ticketClass.remaining);
  const digit = digitOfClass(at);
  const naming = entry.at === at;
  return (
    <li
      ref={tile}
      className={classes['tile']}
      data-naming={naming}
      data-wanted={wanted > 0}
      data-sold-out={ticketClass.soldOut}
    >
      <span className={classes['head']}>
        <span className={classes['name']}>
          {digit !== null && <KeyChip keys={digit} />}
          <Isolate>{ticketClass.name}</Isolate>
        </span>
        <Money minor={ticketClass.priceMinor} currency={currency} size="large" />
      </span>
      <span className={classes['stock']}>
        <Availability remaining={ticketClass.remaining} capacity={ticketClass.capacity} />
      </span>
      <span className={classes['control']}>
        <QuantityField
          ticketClass={ticketClass}
          digits={naming ? entry.digits : null}
          onBegin={() => props.onEntry({ at, digits: null })}
          onDigits={digits => props.onEntry({ at, digits })}
          onLeave={props.onLeave}
        />
      </span>
      {/* The line stands even when it is empty, so that a refusal moves nothing. */}
      <span className={classes['note']} data-refused={note !== undefined}>
        {note === undefined ? (
          <Terms ticketClass={ticketClass} timeZone={timeZone} text={text} format={format} />
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

interface TermsProps {
  readonly ticketClass: TicketClass;
  readonly timeZone: string;
  readonly text: Text;
  readonly format: Format;
}

/** What else a clerk must know before selling this class. */
function Terms({ ticketClass, timeZone, text, format }: TermsProps) {
  const { participantData, limitPerOrder, saleFrom, saleUntil, minAge, maxAge } = ticketClass;
  const at = (moment: string) => format.relativeDateTime(moment, timeZone);
  const early = saleFrom !== null && Date.parse(saleFrom) > serverNow();
  const ends = saleUntil !== null && !early;
  const words = [
    participantData === 'name' && text.sell.asksName,
    participantData === 'nationalId' && text.sell.asksNationalId,
    early && text.sell.saleFrom(at(saleFrom)),
    ends && text.sell.saleUntil(at(saleUntil)),
    limitPerOrder !== null && text.sell.limit(limitPerOrder),
    (minAge !== null || maxAge !== null) && text.sell.ages(minAge, maxAge),
  ].filter(each => each !== false);
  return (
    <>
      {participantData === 'name' && <IconUser size={16} aria-hidden />}
      {participantData === 'nationalId' && <IconId size={16} aria-hidden />}
      <span>{words.join(' · ')}</span>
    </>
  );
}
