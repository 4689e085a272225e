import { useState } from 'react';
import { EventId } from '../../../core/contract/ids.ts';
import { useAddress } from '../../ui/list/use-address.ts';
import { forgetDraft, keptDraft } from './draft/kept.ts';
import { newEventId } from './draft/new-event.ts';

/** Which event is in view, by its address; one that does not exist yet is `#/events/new`. */
export function usePlace() {
  const { here, named, select, leave, begin } = useAddress('events');
  // Made once per new event, also over a reload: what is sent again is the same event.
  const [intent, setIntent] = useState(() => keptDraft('new')?.draft.id ?? newEventId());
  const isNew = named === 'new';
  const selected = isNew ? intent : (EventId.safeParse(named).data ?? null);

  return {
    here,
    isNew,
    selected,
    select,
    begin: () => begin('new'),
    leave,
    /** The new event exists now, under its own address. */
    created: (eventId: EventId) => {
      forgetDraft('new');
      setIntent(newEventId());
      select(eventId);
    },
  };
}
