import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { EventId, OrderId } from '../../../core/contract/ids.ts';
import { client } from '../../api/index.ts';
import { isBeingPaid, orderOf } from './sale/stages.ts';
import { theSale } from './sale/the-sale.ts';

/**
 * `/sell/<event>` chooses that event, where the palette leads; `/sell/order/<order>` goes on with a
 * hold, where its detail leads. Either is a plain `/sell` again at once.
 */
export function useChosenByAddress(): void {
  const [location, navigate] = useLocation();
  useEffect(() => {
    const [, area, first, second] = location.split('/');
    if (area !== 'sell' || first === undefined) return;
    const eventId = EventId.safeParse(first);
    const orderId = OrderId.safeParse(second);
    if (eventId.success) theSale.tell({ type: 'eventChosen', eventId: eventId.data });
    if (first === 'order' && orderId.success) void takeUp(orderId.data);
    navigate('/sell', { replace: true });

    async function takeUp(id: OrderId) {
      const sale = theSale.getState();
      if (orderOf(sale)?.id === id || isBeingPaid(sale)) return;
      // Where it cannot be taken over, its detail, one step back, says why.
      const answer = await client.orders.takeOver({ orderId: id }).catch(() => null);
      if (answer !== null) theSale.tell({ type: 'takenOver', order: answer.order });
    }
  }, [location, navigate]);
}
