import { useQuery } from '@tanstack/react-query';
import type { Ticket } from '../../../../core/contract/order.ts';
import { api } from '../../../api/index.ts';
import { live } from '../../../api/live.ts';
import { type Offered, offeredIn } from './offered.ts';

/** At what else a ticket could be sold: the other prices of its class, as they are offered now. */
export function useOtherPrices({
  eventId,
  ticketClassId,
  priceId,
}: Pick<Ticket, 'eventId' | 'ticketClassId' | 'priceId'>): readonly Offered[] {
  const { data } = useQuery(api.events.get.queryOptions({ input: { eventId }, ...live }));
  const own = data?.event.ticketClasses.filter(each => each.id === ticketClassId) ?? [];
  return offeredIn(own).filter(each => each.price.id !== priceId);
}
