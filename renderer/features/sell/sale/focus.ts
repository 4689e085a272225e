import type { Field } from './draft.ts';
import type { Sale } from './sale.ts';

/** The elements that the focus is moved to; each carries its name as its id. */
export const focusOn = {
  search: 'sell-search',
  classes: 'sell-classes',
  amount: 'sell-amount',
  proofs: 'sell-proofs',
  float: 'sell-float',
  holdAgain: 'sell-hold-again',
  letGo: 'sell-let-go',
  next: 'sell-next',
  undo: 'sell-undo',
  field: (key: string, field: Field) => `sell-${key}-${field}`,
};

export const focused = <S extends Sale>(sale: S, on: string): S => ({
  ...sale,
  focus: { on, turn: sale.focus.turn + 1 },
});
