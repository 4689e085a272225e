import type { PriceId, TicketClassId } from '../../../../core/contract/ids.ts';
import type { Lines } from './command.ts';
import { type Drafts, hasText, withoutDrafts } from './draft.ts';
import { giftsWithin } from './gifts.ts';
import { placesOf } from './place.ts';
import type { Idle, Sale, WithWish } from './sale.ts';
import { begun, hasOrder, wishOf, withoutOrder } from './stages.ts';
import { withTickets } from './tickets.ts';
import type { Offer, Wish } from './wanted.ts';

/** The most of one class that the contract takes in one order. */
const most = 500;

/** What a wish comes to, as the database is asked for it. */
export const linesOf = (wish: Wish): Lines =>
  wish.map(({ ticketClassId, priceId, places }) => ({
    ticketClassId,
    priceId,
    quantity: places.length,
  }));

export const countOf = (wish: Wish): number =>
  wish.reduce((count, { places }) => count + places.length, 0);

export const placesIn = (wish: Wish, id: PriceId): readonly string[] =>
  wish.find(each => each.priceId === id)?.places ?? [];

/** How many places are wanted at a price. */
export const wantedAt = (sale: Sale, id: PriceId): number => placesIn(wishOf(sale), id).length;

/** How many places of a class are wanted, at all its prices. */
export const wantedOf = (sale: Sale, id: TicketClassId): number =>
  countOf(wishOf(sale).filter(each => each.ticketClassId === id));

/** A wish with these places at one price; a price at which nothing is wanted is no part of it. */
export function withPlaces(wish: Wish, offer: Offer, places: readonly string[]): Wish {
  const { ticketClassId, priceId, className, priceName, asks } = offer;
  const at = wish.findIndex(each => each.priceId === priceId);
  const line = { ticketClassId, priceId, className, priceName, asks, places };
  const own = places.length === 0 ? [] : [line];
  return at < 0 ? [...wish, ...own] : wish.toSpliced(at, 1, ...own);
}

/** Drafts that no wanted place has. */
export function spare(drafts: Drafts, wish: Wish): Drafts {
  const wanted = new Set(wish.flatMap(each => each.places));
  return Object.fromEntries(Object.entries(drafts).filter(([key]) => !wanted.has(key)));
}

/** The sale with another wish; places that are new to it take tickets that nobody wants any more. */
export function withWish(before: WithWish, wish: Wish, drafts: Drafts): WithWish {
  const sale = { ...before, wish, drafts, gifts: giftsWithin(before.gifts, wish) };
  // While a change is under way nobody knows which tickets there will be.
  return hasOrder(sale) && sale.call?.kind !== 'change' ? withTickets(sale) : sale;
}

function withMore(sale: WithWish, offer: Offer, count: number): WithWish {
  const typedBefore = Object.entries(spare(sale.drafts, sale.wish))
    .filter(([, draft]) => draft.ticketClassId === offer.ticketClassId)
    .map(([key]) => key)
    .slice(0, count);
  const made = sale.made + count - typedBefore.length;
  const fresh = Array.from({ length: made - sale.made }, (_, at) => `p${sale.made + at + 1}`);
  const own = placesIn(sale.wish, offer.priceId);
  const wish = withPlaces(sale.wish, offer, [...own, ...typedBefore, ...fresh]);
  return withWish({ ...sale, made }, wish, sale.drafts);
}

/** Takes places back: those that nobody's name is on first, the newest first. */
function withFewer(sale: WithWish, offer: Offer, count: number): WithWish {
  const own = placesOf(sale).filter(each => each.priceId === offer.priceId);
  const named = own.filter(({ key, ticket }) => hasText(sale.drafts[key]) || ticket?.participant);
  const unnamed = own.filter(each => !named.includes(each));
  const going = [...unnamed.toReversed(), ...named.toReversed()].slice(0, count);
  const staying = own.filter(each => !going.includes(each)).map(each => each.key);
  const wish = withPlaces(sale.wish, offer, staying);
  const empty = going.filter(({ key }) => !hasText(sale.drafts[key])).map(each => each.key);
  return withWish(sale, wish, withoutDrafts(sale.drafts, empty));
}

/** Makes the sale want so many places at one price; forgets what its class said no to. */
export function withQuantity(sale: WithWish, offer: Offer, quantity: number): WithWish {
  const wanted = Math.max(0, Math.min(most, Math.trunc(quantity)));
  const more = wanted - placesIn(sale.wish, offer.priceId).length;
  const notes = Object.fromEntries(
    Object.entries(sale.notes).filter(([id]) => id !== offer.ticketClassId),
  );
  const asked = { ...sale, notes };
  return more > 0
    ? withMore(asked, offer, more)
    : more < 0
      ? withFewer(asked, offer, -more)
      : asked;
}

/** Nothing wanted and nothing asked for is nothing at all. */
export const unlessEmpty = (sale: WithWish): WithWish | Idle =>
  sale.stage === 'holding' && sale.hold === null ? withoutOrder(sale, sale.toPay) : sale;

/** The clerk says how many at a price. Whoever counts the money has left the tickets. */
export function quantityChosen(sale: Sale, offer: Offer, quantity: number): Sale {
  switch (sale.stage) {
    case 'idle':
    case 'released': {
      const drafts = sale.stage === 'idle' ? sale.drafts : spare(sale.drafts, sale.wish);
      return unlessEmpty(withQuantity({ ...begun(sale, drafts), problem: null }, offer, quantity));
    }
    case 'holding':
    case 'held':
    case 'releasing':
      return unlessEmpty(withQuantity({ ...sale, problem: null }, offer, quantity));
    case 'paying':
    case 'lapsed':
    case 'charging':
    case 'taking':
    case 'done':
      return sale;
  }
}
