import { folded } from './fold.ts';
import { isGiving } from './gifts.ts';
import { placesOf } from './place.ts';
import type { Sale, WithOrder } from './sale.ts';
import { inHandOf } from './stages.ts';

/** While the money is being counted a hold may run out: the payment still takes free places back. */
export function ranOut(sale: Sale): Sale {
  switch (sale.stage) {
    case 'held':
    case 'releasing':
      return folded(sale, 'ranOut');
    case 'paying':
      if (!isSaved(sale)) return folded(sale, 'ranOut');
      return { ...inHandOf(sale), stage: 'lapsed', call: null };
    case 'taking':
      return isSaved(sale) ? { ...sale, lapsed: true } : folded(sale, 'ranOut');
    case 'idle':
    case 'released':
    case 'holding':
    case 'lapsed':
    // Its places are kept until the terminal has answered.
    case 'charging':
    case 'done':
      return sale;
  }
}

export const isSaved = (sale: WithOrder): boolean =>
  placesOf(sale).every(place => place.kept) && !isGiving(sale);
