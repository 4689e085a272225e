import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/index.ts';
import { useCounter } from '../../../ui/use-counter.ts';

/** Milliseconds: each look counts all ids, and a code is printed once. */
const calm = 300_000;

/**
 * Whether the recovery code is still to be printed, as far as whoever sees to it knows. Where a key was
 * lost it is that one that belongs on paper; sample data needs none.
 */
export function useRecoveryMissing(): boolean {
  const { may, status } = useCounter();
  const enabled = may('maintain') && status?.demo === false && !status.training;
  const state = useQuery(api.installation.state.queryOptions({ enabled, staleTime: calm }));
  const foreign = useQuery(api.participants.foreignKeys.queryOptions({ enabled, staleTime: calm }));
  return enabled && state.data?.isPrinted === false && foreign.data?.people === 0;
}
