import { z } from 'zod';
import { CounterId } from './ids.ts';
import { command, query } from './operation.ts';
import { refuses } from './refusals.ts';
import { line } from './text.ts';

/** One installed desk, as those see it who look after counters. */
export const Counter = z.object({
  id: CounterId,
  name: z.string(),
  lastSeen: z.string(),
  lockedOut: z.boolean(),
  /** New here: nobody has let it in yet. */
  waiting: z.boolean(),
  /** Too many wrong tries there: until then nobody is let in at this counter. */
  delayedUntil: z.string().nullable(),
  /** The one that asks. */
  isThis: z.boolean(),
});
export type Counter = z.output<typeof Counter>;

export const counters = {
  listCounters: query('maintain').output(z.object({ counters: z.array(Counter) })),
  renameCounter: command('maintain', ['operators'])
    .errors(refuses('NOT_FOUND', 'NAME_TAKEN'))
    .input(z.object({ counterId: CounterId, name: line(40) }))
    .output(z.object({})),
  /** For one that is lost: it stops within seconds, and every sign-in that began there ends. */
  lockCounterOut: command('maintain', ['operators'])
    .errors(refuses('NOT_FOUND', 'OWN_COUNTER'))
    .input(z.object({ counterId: CounterId }))
    .output(z.object({})),
  letCounterIn: command('maintain', ['operators'])
    .errors(refuses('NOT_FOUND'))
    .input(z.object({ counterId: CounterId }))
    .output(z.object({})),
};
