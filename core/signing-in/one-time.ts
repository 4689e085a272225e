import { oneTimeDays } from '../contract/signing-in.ts';

const day = 24 * 60 * 60_000;

/** Until when a one-time password that is given now is good. */
export const oneTimeUntil = (now: Date): Date => new Date(now.getTime() + oneTimeDays * day);

/** Days that are left of it, a begun one counted; 0 once it has run out. */
export const oneTimeDaysLeft = (until: Date, now: Date): number =>
  Math.max(0, Math.ceil((until.getTime() - now.getTime()) / day));
