import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/index.ts';
import { live } from '../../../api/live.ts';
import { useCounter } from '../../use-counter.ts';

/** Card payments that somebody must look at; none are known to whoever does not sell. */
export function useToCheck() {
  const { may } = useCounter();
  return useQuery(api.payments.toCheck.queryOptions({ enabled: may('sell'), ...live }));
}
