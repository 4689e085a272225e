import { useEndSession } from '../ui/use-end-session.ts';

/**
 * Covers the counter: the sign-in ends, and whoever comes next is let in by PIN. The order in progress
 * stays (features/sell/sale/send.ts), for the same operator as it was and for another as a hold left open.
 */
export const useLock = () => useEndSession('lockScreen');
