import { IconClockOff, IconId, IconUser } from '@tabler/icons-react';
import type { Price } from '../../../../core/contract/prices.ts';
import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import type { Format } from '../../../../core/format/format.ts';
import { type Text, useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import classes from './price-row.module.css';
import type { SaleState } from './sale-state.ts';

interface Props {
  readonly ticketClass: TicketClass;
  readonly timeZone: string;
  readonly state: SaleState;
}

type Window = Pick<TicketClass, 'saleFrom' | 'saleUntil'>;

/** When a class is sold, as it is true at this moment; null where nothing has to be said. */
export function saleInWords(
  { sell }: Text,
  format: Format,
  {
    ticketClass: { saleFrom, saleUntil },
    timeZone,
    state,
  }: Omit<Props, 'ticketClass'> & { readonly ticketClass: Window },
): string | null {
  const at = (moment: string) => format.relativeDateTime(moment, timeZone);
  switch (state) {
    case 'early':
      return saleFrom === null ? null : sell.saleFrom(at(saleFrom));
    case 'on':
      return saleUntil === null ? null : sell.saleUntil(at(saleUntil));
    case 'ended':
      return saleUntil === null ? null : sell.saleEnded(at(saleUntil));
    case 'begun':
      return sell.saleEndedAtStart;
  }
}

/** Whom a price is for and when it is sold, beside the terms of its class; nothing where that is all there is. */
export function PriceTerms({
  price,
  timeZone,
  state,
}: Pick<Props, 'timeZone' | 'state'> & { readonly price: Price }) {
  const text = useText();
  const format = useFormat();
  const { minAge, maxAge, saleFrom, saleUntil, proof } = price;
  const isWindowed = saleFrom !== null || saleUntil !== null;
  const words = [
    (minAge !== null || maxAge !== null) && text.sell.ages(minAge, maxAge),
    proof !== null && text.sell.proof(proof),
    isWindowed && saleInWords(text, format, { ticketClass: price, timeZone, state }),
  ].filter(Boolean);
  if (words.length === 0) return null;
  return <span className={classes['terms']}>{words.join(' · ')}</span>;
}

/** What else a clerk must know before selling this class. */
export function Terms(props: Props) {
  const text = useText();
  const format = useFormat();
  const { participantData, limitPerOrder, prices } = props.ticketClass;
  // Of a class with several prices each says its own.
  const [only] = prices.filter(each => each.active);
  const isOnly = prices.filter(each => each.active).length === 1;
  const { minAge, maxAge } = isOnly && only ? only : { minAge: null, maxAge: null };
  const isOver = props.state === 'ended' || props.state === 'begun';
  const words = [
    participantData === 'name' && text.sell.asksName,
    participantData === 'nationalId' && text.sell.asksNationalId,
    saleInWords(text, format, props),
    limitPerOrder !== null && text.sell.limit(limitPerOrder),
    (minAge !== null || maxAge !== null) && text.sell.ages(minAge, maxAge),
  ].filter(Boolean);
  return (
    <>
      {isOver && <IconClockOff size={16} aria-hidden />}
      {!isOver && participantData === 'name' && <IconUser size={16} aria-hidden />}
      {!isOver && participantData === 'nationalId' && <IconId size={16} aria-hidden />}
      <span title={words.join(' · ')}>{words.join(' · ')}</span>
    </>
  );
}
