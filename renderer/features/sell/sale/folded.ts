import { remembered } from './places.ts';
import { cleared, focused, focusOn, type Released, type Sale } from './sale.ts';

/** Folds the order up: its places are free again, what was typed stays for holding them once more. */
export function folded(sale: Sale, why: Released['why']): Sale {
  if (sale.order === null) return sale;
  const released = { order: sale.order, places: remembered(sale.places, sale.order), why };
  return focused(
    {
      ...cleared(sale),
      // Nothing was left to hold again when the clerk took the last place out one by one.
      released: released.places.length === 0 ? null : released,
      spare: sale.spare,
    },
    released.places.length === 0 ? focusOn.classes : focusOn.holdAgain,
  );
}
