import type { EventId } from '../../../../core/contract/ids.ts';
import { theSale } from '../sale/the-sale.ts';
import { namedCard } from './named-card.ts';

/** Opens an event. The digit that named its card is no search for anything. */
export function chooseEvent(eventId: EventId): void {
  const { eventId: before, search } = theSale.getState();
  if (before === null && namedCard(search) !== null) theSale.tell({ type: 'searched', text: '' });
  theSale.tell({ type: 'eventChosen', eventId });
}
