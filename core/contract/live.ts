import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { outside } from './operation.ts';

/** Kinds of things that screens show. Availability belongs to events. */
export const Area = z.enum(['events', 'orders', 'settings', 'operators']);
export type Area = z.output<typeof Area>;

/** What may have changed since the answer before; nothing, to say that the stream still flows. */
export const Changes = z.object({ areas: z.array(Area) });
export type Changes = z.output<typeof Changes>;

export const live = {
  /**
   * Tells what has changed anywhere, a few times a second at most. The first answer names everything:
   * whoever begins to listen, or begins again, reads all of it. Ends with the session.
   */
  changes: outside('signedIn').output(eventIterator(Changes)),
};
