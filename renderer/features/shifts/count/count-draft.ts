import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { denominationsOf } from '../../../../core/contract/denominations.ts';
import { Minor } from '../../../../core/contract/money.ts';
import type { Counted } from '../../../../core/contract/settlement.ts';
import { readWhole } from '../../../../core/format/typed-numbers.ts';

/** How often each note and coin is there, as typed, by its value. */
export type Pieces = Readonly<Record<number, string>>;

/** A count as it is typed. */
export interface CountDraft {
  readonly pieces: Pieces;
  /** Where nobody knows the notes of a currency: all of it at once. */
  readonly amountMinor: number | null;
  /** By `wayKey`. */
  readonly slips: Readonly<Record<string, number | null>>;
  readonly dropMinor: number | null;
  readonly reason: string;
  readonly needsReason: boolean;
}

const nothingCounted: CountDraft = {
  pieces: {},
  amountMinor: null,
  slips: {},
  dropMinor: null,
  reason: '',
  needsReason: false,
};

/** By the shift, or by the settlement that is counted again. */
const store = createStore<Readonly<Record<string, CountDraft>>>(() => ({}));

/** A count; it outlives the screen, so that whoever locks the counter goes on with it. */
export function useCountDraft(id: string) {
  const draft = useStore(store, drafts => drafts[id] ?? nothingCounted);
  const keep = (changed: CountDraft) => store.setState({ [id]: changed });
  return {
    draft,
    set: (changed: Partial<CountDraft>) =>
      keep({ ...(store.getState()[id] ?? nothingCounted), ...changed }),
    forget: () => keep(nothingCounted),
  };
}

/** How many pieces somebody typed; null where that is no number of pieces. */
export function piecesTyped(typed: string | undefined): number | null {
  const read = readWhole(typed ?? '');
  if (!read.ok || (read.value ?? 0) > 1_000_000) return null;
  return read.value ?? 0;
}

/** What was counted, for the contract; null where something typed is no number. */
export function countedOf(
  { pieces, amountMinor }: Pick<CountDraft, 'pieces' | 'amountMinor'>,
  currency: string,
): Counted[] | null {
  const known = denominationsOf(currency);
  if (known === undefined) {
    const denominationMinor = Minor.parse(amountMinor ?? 0);
    return denominationMinor === 0 ? [] : [{ denominationMinor, count: 1 }];
  }
  const all = known.map(each => ({
    denominationMinor: Minor.parse(each),
    count: piecesTyped(pieces[each]),
  }));
  if (all.some(each => each.count === null)) return null;
  return all.flatMap(({ count, ...each }) => (count ? [{ ...each, count }] : []));
}

/** What the pieces come to so far; whatever is no number counts for nothing. */
export function sumOf(
  { pieces, amountMinor }: Pick<CountDraft, 'pieces' | 'amountMinor'>,
  currency: string,
): number {
  const known = denominationsOf(currency);
  if (known === undefined) return amountMinor ?? 0;
  return known.reduce((total, each) => total + each * (piecesTyped(pieces[each]) ?? 0), 0);
}
