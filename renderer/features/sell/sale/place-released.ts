import { withoutDrafts } from './draft.ts';
import type { Sale } from './sale.ts';
import type { Wish } from './wanted.ts';
import { unlessEmpty, withPlaces, withWish } from './wish.ts';

/** The wish without a place; null where none has it. */
export function without(wish: Wish, key: string): Wish | null {
  const line = wish.find(each => each.places.includes(key));
  if (line === undefined) return null;
  return withPlaces(
    wish,
    line,
    line.places.filter(each => each !== key),
  );
}

/** Takes exactly this place out; what was typed for it is not wanted any more. */
export function placeReleased(sale: Sale, key: string): Sale {
  switch (sale.stage) {
    case 'holding':
    case 'held':
    case 'releasing': {
      const wish = without(sale.wish, key);
      if (wish === null) return sale;
      return unlessEmpty(withWish(sale, wish, withoutDrafts(sale.drafts, [key])));
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
