import { useEffect } from 'react';
import { keepFromScans } from '../../ui/scan/put-back.ts';
import { type Drafts, nothingTyped, type Typed } from './sale/draft.ts';
import type { Sale } from './sale/sale.ts';
import { theSale } from './sale/the-sale.ts';

const draftsOf = (sale: Sale): Drafts => ('drafts' in sale ? sale.drafts : {});

/** What was typed before, for every place where it is another now. */
function changedSince(before: Drafts): Readonly<Record<string, Typed>> {
  const changed = Object.entries(draftsOf(theSale.getState()))
    .map(([key, { typed }]) => [key, typed, before[key]?.typed ?? nothingTyped] as const)
    .filter(([, now, then]) => now !== then);
  return Object.fromEntries(changed.map(([key, , then]) => [key, then]));
}

/** Puts back what a scanner has written for participants: in a field alone the kind of an id would stay. */
export function useKeptFromScans(): void {
  useEffect(
    () =>
      keepFromScans(() => {
        const before = draftsOf(theSale.getState());
        return () => {
          const rows = changedSince(before);
          if (Object.keys(rows).length > 0) theSale.tell({ type: 'typed', rows });
        };
      }),
    [],
  );
}
