import type { TicketId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import {
  livingTickets,
  nothingTyped,
  type Offer,
  type Place,
  type Sale,
  wantedOf,
} from './sale.ts';

/** The most of one class that the contract takes in one order. */
const most = 500;

const hasText = ({ typed }: Place) =>
  [typed.firstName, typed.lastName, typed.nationalId?.text].some(text => text?.trim());

/** Whether somebody would miss this row: something is typed in it, here or before. */
function isNamed(place: Place, order: Order | null): boolean {
  const ticket = order?.tickets.find(each => each.id === place.ticketId);
  return hasText(place) || (ticket?.participant ?? null) !== null;
}

const placeOf = (key: string, offer: Offer): Place => ({
  key,
  ticketClassId: offer.ticketClassId,
  className: offer.className,
  asks: offer.asks,
  ticketId: null,
  typed: nothingTyped,
  edition: 0,
  kept: 0,
  unsaved: null,
});

/** A place without its ticket: what was typed is to be saved anew once it has another. */
export const unheld = (place: Place): Place => ({ ...place, ticketId: null, kept: 0 });

/** Adds one place behind its own class, with the row that was typed for it before, if any. */
function oneMore(sale: Sale, offer: Offer): Sale {
  const again = sale.spare.find(each => each.ticketClassId === offer.ticketClassId);
  const place = again ?? placeOf(`p${sale.made + 1}`, offer);
  const last = sale.places.findLastIndex(each => each.ticketClassId === offer.ticketClassId);
  const at = last < 0 ? sale.places.length : last + 1;
  return {
    ...sale,
    made: sale.made + 1,
    places: sale.places.toSpliced(at, 0, place),
    spare: sale.spare.filter(each => each !== again),
  };
}

const without = (sale: Sale, place: Place): Sale => ({
  ...sale,
  places: sale.places.filter(each => each !== place),
});

/** Takes one place back: one that nobody's name is on, the newest first. */
function oneLess(sale: Sale, offer: Offer): Sale {
  const own = sale.places.filter(each => each.ticketClassId === offer.ticketClassId);
  const place = own.findLast(each => !isNamed(each, sale.order)) ?? own.at(-1);
  if (place === undefined) return sale;
  const left = without(sale, place);
  return hasText(place) ? { ...left, spare: [unheld(place), ...left.spare] } : left;
}

/** Makes the sale want so many places of one class; forgets what the class said no to. */
export function withQuantity(sale: Sale, offer: Offer, quantity: number): Sale {
  const wanted = Math.max(0, Math.min(most, Math.trunc(quantity)));
  const notes = Object.entries(sale.notes).filter(([id]) => id !== offer.ticketClassId);
  let changed: Sale = { ...sale, notes: Object.fromEntries(notes) };
  while (wantedOf(changed, offer.ticketClassId) < wanted) changed = oneMore(changed, offer);
  while (wantedOf(changed, offer.ticketClassId) > wanted) changed = oneLess(changed, offer);
  return changed;
}

/** Takes exactly this place out; what was typed for it is not wanted any more. */
export function withoutPlace(sale: Sale, key: string): Sale {
  const place = sale.places.find(each => each.key === key);
  return place === undefined ? sale : without(sale, place);
}

/** Gives each place its ticket of an answered order, and keeps those that have theirs. */
export function settled(places: readonly Place[], order: Order): Place[] {
  const tickets = livingTickets(order);
  const living = new Set(tickets.map(each => each.id));
  const kept = places.map(place =>
    place.ticketId !== null && !living.has(place.ticketId) ? unheld(place) : place,
  );
  const taken = new Set(kept.map(each => each.ticketId));
  const free = tickets.filter(ticket => !taken.has(ticket.id));
  return kept.map(place => {
    if (place.ticketId !== null) return place;
    const at = free.findIndex(each => each.ticketClassId === place.ticketClassId);
    const [ticket] = at < 0 ? [] : free.splice(at, 1);
    return ticket === undefined ? place : { ...place, ticketId: ticket.id };
  });
}

/** The places of an order that this window did not begin. */
export function placesOf(order: Order, made: number): Place[] {
  return livingTickets(order).map((ticket, at) => ({
    ...placeOf(`p${made + at + 1}`, {
      ticketClassId: ticket.ticketClassId,
      className: ticket.className,
      asks: ticket.participantData,
    }),
    ticketId: ticket.id,
  }));
}

/**
 * Takes an order that was read again as it is: where it and the screen differ, somebody else has
 * changed it, and sending the screen's wishes would silently change it back.
 */
export function adopted(sale: Sale, order: Order): Sale {
  const places = settled(sale.places, order);
  const lost = places.filter(place => place.ticketId === null);
  const stay = places.filter(place => place.ticketId !== null);
  const known = new Set(stay.map(each => each.ticketId));
  const more = placesOf(order, sale.made).filter(each => !known.has(each.ticketId));
  return {
    ...sale,
    order,
    places: [...stay, ...more],
    spare: [...lost.filter(hasText), ...sale.spare],
    made: sale.made + livingTickets(order).length,
  };
}

/** What an order knew about its participants, as if it had been typed: names only, ids are masked. */
export function remembered(places: readonly Place[], order: Order): Place[] {
  return places.map(place => {
    const stored = order.tickets.find(each => each.id === place.ticketId)?.participant;
    const { firstName, lastName, nationalId } = place.typed;
    const typed = {
      firstName: firstName ?? (stored?.firstName || null),
      lastName: lastName ?? (stored?.lastName || null),
      nationalId,
    };
    return { ...unheld(place), typed, edition: place.edition + 1, unsaved: null };
  });
}

/** Tickets of the order that no place wants any more. */
export function surplus(sale: Sale): TicketId[] {
  if (sale.order === null) return [];
  const wanted = new Set(sale.places.map(each => each.ticketId));
  return livingTickets(sale.order)
    .filter(ticket => !wanted.has(ticket.id))
    .map(ticket => ticket.id);
}
