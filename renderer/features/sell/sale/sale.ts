import type { EventId, OrderId, TicketClassId, TicketId } from '../../../../core/contract/ids.ts';
import type { BusyReason } from '../../../../core/contract/operation.ts';
import type { Order } from '../../../../core/contract/order.ts';
import type { DocumentType } from '../../../../core/contract/participant.ts';
import type { ParticipantData } from '../../../../core/contract/ticket-classes.ts';
import type { Answer } from '../../../api/answers.ts';
import type { Payment } from '../pay/payment.ts';
import { emptyTill, type Till } from '../pay/till.ts';

export type Field = 'firstName' | 'lastName' | 'nationalId' | 'documentType' | 'country';

export interface TypedId {
  readonly kind: 'pesel' | 'document';
  readonly text: string;
  /** Of a document only; left out, it is a passport of a country not chosen yet. */
  readonly type?: DocumentType;
  readonly country?: string | null;
}

/** What was typed for one participant in this window. Null: nothing was, and what is stored stands. */
export interface Typed {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly nationalId: TypedId | null;
}

export const nothingTyped: Typed = { firstName: null, lastName: null, nationalId: null };

/** What a place is sold from. */
export interface Offer {
  readonly ticketClassId: TicketClassId;
  readonly className: string;
  readonly asks: ParticipantData;
}

/**
 * One place the clerk wants. It stands from the key press on, so that names can be typed at once;
 * its ticket comes with the database's answer, and goes when a hold ends.
 */
export interface Place extends Offer {
  readonly key: string;
  readonly ticketId: TicketId | null;
  readonly typed: Typed;
  /** Counts the changes of what is typed; `kept` is the last one the database has. */
  readonly edition: number;
  readonly kept: number;
  /** Why the last attempt to save this row did not succeed. */
  readonly unsaved: Answer | null;
}

export type Lines = readonly { readonly ticketClassId: TicketClassId; readonly quantity: number }[];

/** An order whose places are free again, ready to be held once more as it was. */
export interface Released {
  readonly order: Order;
  readonly places: readonly Place[];
  readonly why: 'ranOut' | 'voided' | 'elsewhere';
}

/**
 * A sale as it stands on the screen. `places` is what the clerk wants, `order` what the database
 * said last; the desk sends commands until the two agree.
 */
export interface Sale {
  readonly stage: 'choosing' | 'paying' | 'done';
  readonly eventId: EventId | null;
  readonly search: string;
  readonly places: readonly Place[];
  /** Rows typed for places that were taken back; the next place of their class gets them again. */
  readonly spare: readonly Place[];
  readonly order: Order | null;
  /** The first hold, with the id it keeps until it is answered, however often it must be sent. */
  readonly opening: { readonly id: OrderId; readonly lines: Lines } | null;
  readonly voiding: boolean;
  /** What is typed is to be saved now, not after the next pause. */
  readonly saveDue: boolean;
  /** The deadline passed while the clerk was taking the money: the payment may still succeed. */
  readonly lapsed: boolean;
  /** The order must be read again before anything else. */
  readonly stale: boolean;
  readonly till: Till;
  readonly payment: Payment | null;
  readonly released: Released | null;
  /** What a ticket class said no to, beside its tile. */
  readonly notes: Readonly<Record<string, Answer>>;
  /** What is to be said about the order as a whole. */
  readonly problem: Answer | null;
  /** The database is busy or away; the same command is being sent again. */
  readonly waiting: BusyReason | null;
  readonly sending: 'hold' | 'change' | 'cancel' | 'save' | 'pay' | 'read' | null;
  /** Where the next key goes; `turn` counts, so that the same place can be meant twice. */
  readonly focus: { readonly on: string; readonly turn: number };
  /** Numbers the places. */
  readonly made: number;
  /** Orders that this window has had in hand: none of them is left open by somebody else. */
  readonly handled: readonly OrderId[];
}

export const nothingSold: Sale = {
  stage: 'choosing',
  eventId: null,
  search: '',
  places: [],
  spare: [],
  order: null,
  opening: null,
  voiding: false,
  saveDue: false,
  lapsed: false,
  stale: false,
  till: emptyTill,
  payment: null,
  released: null,
  notes: {},
  problem: null,
  waiting: null,
  sending: null,
  focus: { on: '', turn: 0 },
  made: 0,
  handled: [],
};

/** The elements that the focus is moved to; each carries its name as its id. */
export const focusOn = {
  search: 'sell-search',
  classes: 'sell-classes',
  amount: 'sell-amount',
  holdAgain: 'sell-hold-again',
  next: 'sell-next',
  field: (key: string, field: Field) => `sell-${key}-${field}`,
};

export const focused = (sale: Sale, on: string): Sale => ({
  ...sale,
  focus: { on, turn: sale.focus.turn + 1 },
});

/** An empty counter in the same place: what belongs to this customer is gone, the window's own stays. */
export const cleared = (sale: Sale): Sale => ({
  ...nothingSold,
  eventId: sale.eventId,
  search: sale.search,
  focus: sale.focus,
  made: sale.made,
  handled: sale.handled,
});

/** How many places of a class are wanted. */
export const wantedOf = (sale: Pick<Sale, 'places'>, ticketClassId: TicketClassId): number =>
  sale.places.filter(each => each.ticketClassId === ticketClassId).length;

/** Places by class, in the sequence in which they were chosen. */
export function linesOf(places: readonly { readonly ticketClassId: TicketClassId }[]): Lines {
  const counts = new Map<TicketClassId, number>();
  for (const { ticketClassId } of places)
    counts.set(ticketClassId, (counts.get(ticketClassId) ?? 0) + 1);
  return [...counts].map(([ticketClassId, quantity]) => ({ ticketClassId, quantity }));
}

/** The tickets that an order still contains. */
export const livingTickets = (order: Order) =>
  order.tickets.filter(ticket => ticket.status !== 'void');
