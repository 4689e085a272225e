import { z } from 'zod';
import { ofProgram, outside } from './operation.ts';
import { Role } from './permissions.ts';
import { refuses } from './refusals.ts';

/** Who may be played in a training or the demo; nothing of it is real, the password neither. */
export const Part = z.object({
  role: Role,
  name: z.string(),
  email: z.string(),
  password: z.string(),
});
export type Part = z.output<typeof Part>;

/** Milliseconds. */
const soon = 20_000;

/** False where no window can go over: in a browser, and in the demo. */
const Goes = z.object({ goes: z.boolean() });

/** A box office to practise in, beside the one that sells. A window is in one or the other. */
export const training = {
  /** Who can be signed in with one key in a training or the demo; nobody elsewhere. */
  parts: ofProgram('always', soon).output(z.object({ parts: z.array(Part) })),
  /** From the box office: the window begins anew in its training. */
  enter: ofProgram('always', soon).output(Goes),
  /** Back to the box office, with or without a database; what was made in training stays there. */
  leave: ofProgram('always', soon).output(Goes),
  /** Removes all that was made in training, and begins it anew with sample data. */
  empty: outside('signedIn', { changes: [], journalled: false, waits: null }).errors(
    refuses('NOT_AT_THIS_DESK', 'TRAINING_IN_USE'),
  ),
};
