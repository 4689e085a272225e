import type { Answer } from '../../../api/answers.ts';
import type { Command } from './command.ts';
import type { Gift, Gifts, Reasons } from './gift.ts';
import { placesOf } from './place.ts';
import type { Sale, WithOrder, WithWish } from './sale.ts';
import type { Wish } from './wanted.ts';

type OfGift = Command & { readonly kind: 'give' };

/** Without what was wanted for this place. */
export const withoutGift = (gifts: Gifts, key: string): Gifts =>
  Object.fromEntries(Object.entries(gifts).filter(([each]) => each !== key));

/** As far as its places are still wanted. */
export function giftsWithin(gifts: Gifts, wish: Wish): Gifts {
  const wanted = new Set(wish.flatMap(each => each.places));
  return Object.fromEntries(Object.entries(gifts).filter(([key]) => wanted.has(key)));
}

/** The clerk gives a place away, or takes its price again. What is typed for it stays. */
export function given(sale: Sale, key: string, { id, reason }: Gift): Sale {
  switch (sale.stage) {
    case 'holding':
    case 'held':
    case 'releasing': {
      const isWanted = sale.wish.some(each => each.places.includes(key));
      if (!isWanted) return sale;
      return { ...sale, problem: null, gifts: { ...sale.gifts, [key]: { id, reason } } };
    }
    case 'idle':
    case 'released':
    case 'paying':
    case 'lapsed':
    case 'charging':
    case 'taking':
    case 'done':
      return sale;
  }
}

/** Why places are on the house: as the clerk said last, else as the database has it. */
export const reasonsOf = (sale: WithOrder): Reasons =>
  Object.fromEntries(
    placesOf(sale).flatMap(({ key, ticket }) => {
      const gift = sale.gifts[key];
      const reason = gift === undefined ? (ticket?.freeReason ?? null) : gift.reason;
      return reason === null ? [] : [[key, reason] as const];
    }),
  );

/** What the database must be told of it next; null where nothing is left to tell. */
export function giftDue(sale: WithOrder): OfGift | null {
  for (const { key, ticket } of placesOf(sale)) {
    const gift = sale.gifts[key];
    if (gift === undefined || ticket === null) continue;
    const { id: ticketId, priceId } = ticket;
    return { kind: 'give', key, ...gift, orderId: sale.order.id, ticketId, priceId };
  }
  return null;
}

/** Whether something is to be given away that the database does not know yet. */
export const isGiving = ({ gifts, wish }: WithWish): boolean =>
  Object.keys(giftsWithin(gifts, wish)).length > 0;

/** One wish is answered; another one for the same place that came meanwhile stays. */
export const withGiftAnswered = <S extends WithOrder>(sale: S, { key, id }: OfGift): S =>
  sale.gifts[key]?.id === id ? { ...sale, gifts: withoutGift(sale.gifts, key) } : sale;

/** It costs what it cost. */
export const notGiven = (sale: WithOrder, command: OfGift, problem: Answer): WithOrder => ({
  ...withGiftAnswered(sale, command),
  problem,
});
