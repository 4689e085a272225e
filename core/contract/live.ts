import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { WorkId } from './ids.ts';
import { Area, ofProgram } from './operation.ts';

/** What may have changed since the answer before; nothing, to say that the stream still flows. */
export const Changes = z.object({ areas: z.array(Area) });
export type Changes = z.output<typeof Changes>;

/** How far a piece of work is: of how many pages, rows or orders. */
export const WorkStep = z.object({ done: z.int(), of: z.int() });
export type WorkStep = z.output<typeof WorkStep>;

export const live = {
  /**
   * Tells what has changed anywhere, a few times a second at most. The first answer names everything:
   * whoever begins to listen, or begins again, reads all of it. Ends with the session.
   */
  changes: ofProgram('signedIn', null).output(eventIterator(Changes)),
  /**
   * Tells how far a call of this counter is that was given this id as its `work`, a few times a second at
   * most, for as long as anybody listens. That call itself is ended by whoever called.
   */
  progress: ofProgram('signedIn', null)
    .input(z.object({ work: WorkId }))
    .output(eventIterator(WorkStep)),
};
