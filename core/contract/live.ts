import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { Area, ofProgram } from './operation.ts';

/** What may have changed since the answer before; nothing, to say that the stream still flows. */
export const Changes = z.object({ areas: z.array(Area) });
export type Changes = z.output<typeof Changes>;

export const live = {
  /**
   * Tells what has changed anywhere, a few times a second at most. The first answer names everything:
   * whoever begins to listen, or begins again, reads all of it. Ends with the session.
   */
  changes: ofProgram('signedIn', null).output(eventIterator(Changes)),
};
