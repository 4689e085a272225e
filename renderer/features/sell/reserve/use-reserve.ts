import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { v5, v7 } from 'uuid';
import { CommandId, type OrderId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { api, client } from '../../../api/index.ts';
import type { Term } from '../../../ui/reserving/use-term.ts';
import { theBuyer } from '../buyer/the-buyer.ts';
import { placesOf } from '../sale/place.ts';
import { orderOf } from '../sale/stages.ts';
import { theSale } from '../sale/the-sale.ts';

type Asked = NonNullable<Term['asked']>;

/** What stands in the way before anything is asked: the buyer's own fault, or a name that is typed by half. */
type NotYet = 'buyer' | 'participants';

/** Reserves once all that is typed for the order is stored: with the order it goes out of sight. */
export function useReserve(orderId: OrderId, onDone: (order: Order) => void) {
  const queries = useQueryClient();
  const [notYet, setNotYet] = useState<NotYet | null>(null);
  // Of this question: sent again after a lost answer it is the same act.
  const [question] = useState(() => v7());
  const act = useMutation({
    gcTime: 0,
    mutationFn: async (asked: Asked): Promise<Order | null> => {
      setNotYet(null);
      await theBuyer.keep();
      if (!theBuyer.isKept()) {
        setNotYet('buyer');
        return null;
      }
      await theSale.settled();
      if (!isStored(orderId)) {
        setNotYet('participants');
        return null;
      }
      const id = CommandId.parse(v5(JSON.stringify(asked), question));
      return (await client.orders.reserve({ id, orderId, ...asked })).order;
    },
    onSuccess: async order => {
      if (order === null) return;
      await queries.invalidateQueries({ queryKey: api.orders.openHolds.key() });
      onDone(order);
    },
  });
  const forget = () => {
    setNotYet(null);
    act.reset();
  };
  return { ...act, notYet, forget };
}

/** Whether nothing is typed for a participant of this order that the database has not. */
function isStored(orderId: OrderId): boolean {
  const sale = theSale.getState();
  return orderOf(sale)?.id !== orderId || placesOf(sale).every(place => place.kept);
}
