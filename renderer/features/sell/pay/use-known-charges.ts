import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../../../api/index.ts';
import { isOpen } from '../../../ui/terminal/stage.ts';
import { theSale } from '../sale/the-sale.ts';

/**
 * What a terminal was asked for this order before, by whom and before what crash whatsoever: one that is open still is
 * followed, and what was charged is counted off.
 */
export function useKnownCharges(orderId: string, hasTerminal: boolean): void {
  const { data } = useQuery(
    api.payments.attempts.queryOptions({
      ...{ input: { orderId }, enabled: hasTerminal, staleTime: 0, refetchOnMount: 'always' },
    }),
  );
  useEffect(() => {
    if (data === undefined) return;
    const open = data.attempts.find(each => isOpen(each.state));
    if (open) theSale.tell({ type: 'chargeFound', attempt: open });
    const approved = data.attempts.filter(
      each => each.kind === 'charge' && each.state === 'approved',
    );
    theSale.tell({ type: 'chargesKnown', approved });
  }, [data]);
}
