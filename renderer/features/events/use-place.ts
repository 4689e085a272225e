import { useState } from 'react';
import { useLocation } from 'wouter';
import { EventId } from '../../../core/contract/ids.ts';
import { forgetDraft, keptDraft } from './draft/kept.ts';
import { newEventId } from './draft/new-event.ts';

const places = /^\/events(?:\/([^/]+))?$/;

/**
 * Which event is in view. It stands in the address (`#/events/ID`, `#/events/new`), so that
 * everything can link to it.
 */
export function usePlace() {
  const [location, navigate] = useLocation();
  const match = places.exec(location);
  // While another area is in view the address says nothing about events.
  const [last, setLast] = useState(match?.[1]);
  if (match !== null && match[1] !== last) setLast(match[1]);
  const named = match === null ? last : match[1];

  // Made once per new event, also over a reload: what is sent again is the same event.
  const [intent, setIntent] = useState(() => keptDraft('new')?.draft.id ?? newEventId());
  const isNew = named === 'new';
  const selected = isNew ? intent : (EventId.safeParse(named).data ?? null);

  return {
    /** False while another area is in view; the screen then only waits. */
    here: match !== null,
    isNew,
    selected,
    // Twenty events looked through are not twenty steps back.
    select: (eventId: string) => navigate(`/events/${eventId}`, { replace: true }),
    begin: () => navigate('/events/new'),
    leave: () => navigate('/events', { replace: true }),
    /** The new event exists now, under its own address. */
    created: (eventId: EventId) => {
      forgetDraft('new');
      setIntent(newEventId());
      navigate(`/events/${eventId}`, { replace: true });
    },
  };
}
