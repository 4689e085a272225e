import type { EventRow } from '../../../../core/contract/events.ts';
import { useNextEvents } from '../find/use-events.ts';
import type { Sale } from '../sale/sale.ts';
import { mostCards, namedCard } from './named-card.ts';

/** The event whose card a digit by itself names in the search, as long as the board is shown. */
export function useNamed({ eventId, search }: Sale): EventRow | undefined {
  const isShown = eventId === null;
  const { events } = useNextEvents(isShown);
  const card = isShown ? namedCard(search) : null;
  return card === null ? undefined : events.slice(0, mostCards)[card];
}
