import { eq, inArray } from 'drizzle-orm';
import { events, ticketClasses } from '../../drizzle/schema/index.ts';
import type { TicketClassId } from '../contract/ids.ts';
import type { RefusalData } from '../contract/refusals.ts';
import type { ReadTx } from '../database.ts';
import { refuse } from '../refusal.ts';

export interface WantedLine {
  ticketClassId: TicketClassId;
  quantity: number;
}

export interface Offer {
  ticketClass: typeof ticketClasses.$inferSelect;
  event: Pick<typeof events.$inferSelect, 'status' | 'startsAt' | 'currency'>;
}

/**
 * Reads what is wanted and refuses what is not for sale now: unknown classes, events not on sale,
 * more than the limit, several currencies. Places are not its concern.
 */
export async function readOffers(
  tx: ReadTx,
  lines: readonly WantedLine[],
  now: Date,
): Promise<Map<string, Offer>> {
  const ids = lines.map(each => each.ticketClassId);
  const rows = await tx
    .select({
      ticketClass: ticketClasses,
      event: { status: events.status, startsAt: events.startsAt, currency: events.currency },
    })
    .from(ticketClasses)
    .innerJoin(events, eq(events.id, ticketClasses.eventId))
    .where(inArray(ticketClasses.id, ids));
  const offers = new Map(rows.map(row => [row.ticketClass.id, row]));
  for (const { ticketClassId, quantity } of lines) {
    const offer = offers.get(ticketClassId) ?? refuse('NOT_FOUND', { what: 'ticketClass' });
    const reason = whyNotOnSale(offer, now);
    if (reason) refuse('NOT_ON_SALE', { ticketClassId, reason });
    const limit = offer.ticketClass.limitPerOrder;
    if (limit !== null && quantity > limit) refuse('LIMIT_EXCEEDED', { ticketClassId, limit });
  }
  if (new Set(rows.map(row => row.event.currency)).size > 1) refuse('MIXED_CURRENCIES', {});
  return offers;
}

/** Why nothing of a class is sold at this moment; null when it is. */
export function whyNotOnSale(
  { event, ticketClass }: Offer,
  now: Date,
): RefusalData<'NOT_ON_SALE'>['reason'] | null {
  if (event.status !== 'published') return event.status;
  if (event.startsAt <= now) return 'started';
  if (ticketClass.saleFrom && ticketClass.saleFrom > now) return 'tooEarly';
  if (ticketClass.saleUntil && ticketClass.saleUntil <= now) return 'saleEnded';
  return null;
}
