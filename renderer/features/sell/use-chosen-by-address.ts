import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { EventId } from '../../../core/contract/ids.ts';
import { desk } from './sale/send.ts';

/** `/sell/<event>`, where the palette leads: chooses that event, and is a plain `/sell` again. */
export function useChosenByAddress(): void {
  const [location, navigate] = useLocation();
  useEffect(() => {
    const [, area, id] = location.split('/');
    if (area !== 'sell' || id === undefined) return;
    const eventId = EventId.safeParse(id);
    if (eventId.success) desk.tell({ type: 'eventChosen', eventId: eventId.data });
    navigate('/sell', { replace: true });
  }, [location, navigate]);
}
