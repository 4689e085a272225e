import { type Price, ticketName } from '../../../../core/contract/prices.ts';
import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import type { Offer } from '../sale/wanted.ts';

/** A ticket class at one of its prices: what a digit names and a quantity is of. */
export interface Offered {
  readonly ticketClass: TicketClass;
  readonly price: Price;
}

/** What of these classes may be asked for, class by class and price by price. */
export const offeredIn = (ticketClasses: readonly TicketClass[]): readonly Offered[] =>
  ticketClasses.flatMap(ticketClass =>
    ticketClass.prices.filter(each => each.active).map(price => ({ ticketClass, price })),
  );

export const offerOfPrice = ({ ticketClass, price }: Offered): Offer => ({
  ticketClassId: ticketClass.id,
  priceId: price.id,
  className: ticketClass.name,
  priceName: price.name,
  asks: ticketClass.participantData,
});

export const nameOfOffered = (offered: Offered): string => ticketName(offerOfPrice(offered));
