import { useQueryClient } from '@tanstack/react-query';
import type { Order } from '../../../core/contract/order.ts';
import { api } from '../../api/index.ts';

/** Puts an order that was answered into view, and lets everything that knows of orders be read again. */
export function useShownOrder() {
  const queries = useQueryClient();
  return (order?: Order) => {
    if (order)
      queries.setQueryData(
        api.orders.get.queryKey({ input: { orderId: order.id } }),
        before => before && { ...before, order },
      );
    void queries.invalidateQueries({ queryKey: api.orders.key() });
  };
}
