import { useStore } from 'zustand';
import type { Sale } from './sale.ts';
import { theSale } from './the-sale.ts';

/** The sale in progress; `theSale.tell` changes it. */
export const useSale = (): Sale => useStore(theSale);

/** One thing about it: the screen is drawn again only when that changes. */
export const useFromSale = <T>(select: (sale: Sale) => T): T => useStore(theSale, select);
