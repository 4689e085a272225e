import { useQueries } from '@tanstack/react-query';
import type { Order } from '../../../../core/contract/order.ts';
import { api } from '../../../api/index.ts';
import { live } from '../../../api/live.ts';
import { livingTickets } from '../sale/lines.ts';
import { type Proof, proofsIn } from './proofs.ts';

/** What the tickets of an order ask to be shown, as far as their events are read. */
export function useProofs(order: Order): readonly Proof[] {
  const eventIds = [...new Set(livingTickets(order).map(each => each.eventId))];
  const events = useQueries({
    queries: eventIds.map(eventId => api.events.get.queryOptions({ input: { eventId }, ...live })),
  });
  return proofsIn(
    order,
    events.flatMap(({ data }) => data?.event.ticketClasses ?? []),
  );
}
