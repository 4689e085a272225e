import { QueryClient } from '@tanstack/react-query';
import { isBusy } from './answers.ts';

/** Milliseconds until a busy call is sent again, as it was: 250, 500, 1000 … */
const pause = (attempt: number) => Math.min(250 * 2 ** attempt, 2_000);
const busyOnly = (attempts: number) => (failures: number, error: unknown) =>
  failures < attempts && isBusy(error);

/**
 * Only busy answers are repeated. `always`: the host is on this machine, so the browser's idea of
 * being online says nothing.
 */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: busyOnly(2), retryDelay: pause, staleTime: 500 },
      mutations: { networkMode: 'always', retry: busyOnly(4), retryDelay: pause },
    },
  });
