import { QueryClient } from '@tanstack/react-query';
import { isBusy } from './answers.ts';

/**
 * Milliseconds until a busy call is sent again, as it was: about 250, 500, 1000 …, each counter's a
 * little different, so that those who stood in each other's way do not meet again.
 */
const pause = (attempt: number) => Math.min(250 * 2 ** attempt, 2_000) * (0.5 + Math.random());
const busyOnly = (attempts: number) => (failures: number, error: unknown) =>
  failures < attempts && isBusy(error);

/**
 * Only busy answers are repeated: sending any command a second time is safe, because its caller made
 * its id, or because doing it again changes nothing. `always`: the host is on this machine, so the
 * browser's idea of being online says nothing.
 */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: busyOnly(2), retryDelay: pause, staleTime: 500 },
      mutations: { networkMode: 'always', retry: busyOnly(4), retryDelay: pause },
    },
  });
