import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EventId } from '../../../../core/contract/ids.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { api } from '../../../api/index.ts';
import { live } from '../../../api/live.ts';
import { livingOf } from '../consequence.ts';
import { linesOf, type Wanted } from './instead.ts';

/** What comes instead of returned tickets: of which event, and how many of what; live, as it can be sold now. */
export function useInstead(order: Order) {
  const [first] = livingOf(order);
  const [eventId, setEventId] = useState<EventId | undefined>(first?.eventId);
  const [wanted, setWanted] = useState<Wanted>({});
  const query = useQuery({
    ...api.events.get.queryOptions({ input: { eventId: eventId as EventId }, ...live }),
    enabled: eventId !== undefined,
  });
  const event = query.data?.event;
  return {
    ...{ event, eventId, setEventId, query },
    lines: event === undefined || event.status !== 'published' ? [] : linesOf(event, wanted),
    quantityAt: (priceId: string) =>
      (eventId === undefined ? undefined : wanted[eventId]?.[priceId]) ?? 0,
    setQuantity: (priceId: string, quantity: number) =>
      setWanted(now =>
        eventId === undefined
          ? now
          : { ...now, [eventId]: { ...now[eventId], [priceId]: quantity } },
      ),
  };
}
