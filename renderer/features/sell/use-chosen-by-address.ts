import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { EventId, OrderId } from '../../../core/contract/ids.ts';
import { api } from '../../api/index.ts';
import { desk } from './sale/send.ts';

/**
 * `/sell/<event>` chooses that event, where the palette leads; `/sell/order/<order>` goes on with a
 * hold, where its detail leads. Either is a plain `/sell` again at once.
 */
export function useChosenByAddress(): void {
  const [location, navigate] = useLocation();
  const queries = useQueryClient();
  useEffect(() => {
    const [, area, first, second] = location.split('/');
    if (area !== 'sell' || first === undefined) return;
    const eventId = EventId.safeParse(first);
    const orderId = OrderId.safeParse(second);
    if (eventId.success) desk.tell({ type: 'eventChosen', eventId: eventId.data });
    if (first === 'order' && orderId.success) void takeUp(orderId.data);
    navigate('/sell', { replace: true });

    async function takeUp(id: OrderId) {
      if (desk.sale().order?.id === id || desk.sale().payment !== null) return;
      const known = api.orders.get.queryOptions({ input: { orderId: id } });
      // Where it cannot be read, its detail, one step back, says why.
      const answer = await queries.query({ ...known, staleTime: 0 }).catch(() => null);
      if (answer?.order.status === 'held') desk.tell({ type: 'takenOver', order: answer.order });
    }
  }, [location, navigate, queries]);
}
