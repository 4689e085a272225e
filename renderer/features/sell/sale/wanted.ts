import type { PriceId, TicketClassId } from '../../../../core/contract/ids.ts';
import type { ParticipantData } from '../../../../core/contract/ticket-classes.ts';

/** What a place is sold from, and at which of its prices. */
export interface Offer {
  readonly ticketClassId: TicketClassId;
  readonly priceId: PriceId;
  readonly className: string;
  /** The same as the class's where that needs no other. */
  readonly priceName: string;
  readonly asks: ParticipantData;
}

/**
 * What the clerk wants of one class at one price: a place for each key, at least one. A place has its key from the
 * key press on, so that a name can be typed at once; answers give it a ticket and change no wish.
 */
export interface Wanted extends Offer {
  readonly places: readonly string[];
}

/** All that is wanted, by price, in the sequence in which the prices were chosen. */
export type Wish = readonly Wanted[];
