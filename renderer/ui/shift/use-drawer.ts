import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/index.ts';
import { live } from '../../api/live.ts';
import { useCounter } from '../use-counter.ts';

/** Whether cash lies in drawers here, and in which currency shifts are opened; undefined until it is known. */
export function useCashSettings() {
  const { data } = useQuery(api.maintenance.settings.queryOptions({ staleTime: 10_000 }));
  return { hasDrawers: data?.settings.cashDrawer, currency: data?.settings.currency };
}

/** The shift of this counter's drawer; null while there is none. */
export function useShiftHere({ isLive = false } = {}) {
  const { may } = useCounter();
  const { hasDrawers } = useCashSettings();
  const enabled = hasDrawers === true && may('sell');
  const query = useQuery(api.shifts.current.queryOptions({ enabled, ...(isLive && live) }));
  return { query, shift: query.data?.shift };
}
