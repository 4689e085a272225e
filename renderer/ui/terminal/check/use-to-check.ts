import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/index.ts';
import { live } from '../../../api/live.ts';
import { useCounter } from '../../use-counter.ts';

/**
 * Card payments that somebody must look at; none are known to whoever does not sell.
 * @param underWay those that a terminal is at now too
 */
export function useToCheck(underWay = false) {
  const { may } = useCounter();
  return useQuery(
    api.payments.toCheck.queryOptions({ input: { underWay }, enabled: may('sell'), ...live }),
  );
}
