import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { EventId } from '../../../../core/contract/ids.ts';
import { api } from '../../../api/index.ts';

/** Milliseconds an arrow must rest on an event; whoever runs through the list asks for nothing. */
const rest = 80;

/** Has the ticket classes of the event that Enter would take here before Enter is pressed. */
export function usePrefetched(eventId: EventId | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (eventId === undefined) return;
    const timer = setTimeout(() => {
      // Whoever chooses the event will hear what is wrong.
      queries.query(api.events.get.queryOptions({ input: { eventId } })).catch(() => undefined);
    }, rest);
    return () => clearTimeout(timer);
  }, [queries, eventId]);
}
