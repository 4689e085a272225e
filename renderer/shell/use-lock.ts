import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../api/index.ts';
import { forgetSession } from '../api/session.ts';

/**
 * Covers the counter: the sign-in ends, and whoever comes next is let in by PIN. The order in progress
 * stays (features/sell/sale/send.ts), for the same operator as it was and for another as a hold left open.
 */
export function useLock() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => client.access.lockScreen(),
    onSuccess: async () => {
      forgetSession();
      await queries.resetQueries();
    },
  });
}
