import { withoutGift } from './gifts.ts';
import { without } from './place-released.ts';
import type { Sale } from './sale.ts';
import type { Offer } from './wanted.ts';
import { placesIn, withPlaces, withWish } from './wish.ts';

/** Sells this place at another price of its class; what is typed for it stays. */
export function priceChosen(sale: Sale, key: string, offer: Offer): Sale {
  switch (sale.stage) {
    case 'holding':
    case 'held':
    case 'releasing': {
      const left = without(sale.wish, key);
      if (left === null || placesIn(sale.wish, offer.priceId).includes(key)) return sale;
      const wish = withPlaces(left, offer, [...placesIn(left, offer.priceId), key]);
      // Whoever chooses a price gives nothing away.
      const gifts = withoutGift(sale.gifts, key);
      return withWish({ ...sale, gifts, problem: null }, wish, sale.drafts);
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
