import type { Context } from '../context.ts';
import type { Event } from '../contract/events.ts';
import type { EventId } from '../contract/ids.ts';
import type { ReadTx } from '../database.ts';
import { readEvent } from './read-event.ts';

export const get = async (
  tx: ReadTx,
  context: Context,
  { eventId }: { eventId: EventId },
): Promise<{ event: Event }> => ({ event: await readEvent(tx, context, eventId) });
