import { change } from './keys/change.ts';
import { enrolment } from './keys/enrolment.ts';
import { recovery } from './keys/recovery.ts';

/** The key that national ids are sealed under. */
export const keys = { ...change, ...recovery, ...enrolment };
