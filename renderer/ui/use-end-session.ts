import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../api/index.ts';
import { forgetSession } from '../api/session.ts';

/**
 * Ends the sign-in of this window: for good, or to cover the counter until whoever comes next is let in by
 * PIN. The order in progress stays then (features/sell/sale), for the same operator as it was and for
 * another as a hold left open.
 */
export function useEndSession(how: 'signOut' | 'lockScreen') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => client.access[how](),
    onSuccess: async () => {
      forgetSession();
      await queries.resetQueries();
    },
  });
}
