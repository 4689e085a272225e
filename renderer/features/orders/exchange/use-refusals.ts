import { useFaults } from '../../../ui/form/use-faults.ts';
import type { Exchange } from './use-exchange.ts';

/** Refusals that are said where they belong; `rest` is what no place of its own has. */
export function useRefusals({ act, living, wish }: Exchange) {
  const isListed = living.length > 1;
  const { faults, rest } = useFaults(act.error, ['tickets', 'ways', 'said'], {
    ...(isListed && {
      ADMITTED: ['tickets'],
      ALREADY_CANCELLED: ['tickets'],
      EVENT_STARTED: ['tickets'],
    }),
    ...(wish.ways !== null && { REFUND_DIFFERS: ['ways'], REFUND_TOO_LARGE: ['ways'] }),
    SOLD_OUT: ['said'],
    NOT_ON_SALE: ['said'],
    LIMIT_EXCEEDED: ['said'],
    MIXED_CURRENCIES: ['said'],
    DIFFERENCE_CHANGED: ['said'],
    TENDERED_TOO_MUCH: ['said'],
    PROOF_NEEDED: ['said'],
  });
  return { tickets: faults.tickets, ways: faults.ways, rest };
}
