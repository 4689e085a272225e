import { useSyncExternalStore } from 'react';
import type { Sale } from './sale.ts';
import { desk } from './send.ts';

/** The sale in progress; `desk.tell` changes it. */
export const useSale = (): Sale => useSyncExternalStore(desk.subscribe, desk.sale);
