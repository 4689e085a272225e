import { z } from 'zod';

/** Beside those of its own any operation may answer with these: the way in says them, no use case. */
export const refusalsOfAll = {
  /** An admin has stopped this counter. */
  COUNTER_LOCKED_OUT: { status: 403 },
  /** It is new to this box office: somebody who looks after counters must let it in first. */
  COUNTER_WAITING: { status: 403 },
  NOT_SIGNED_IN: { status: 401 },
  /** Signed in with a one-time password: another must be chosen first. */
  PASSWORD_CHANGE_DUE: { status: 403 },
  NOT_PERMITTED: { status: 403, data: z.object({ permission: z.string() }) },
} as const;
