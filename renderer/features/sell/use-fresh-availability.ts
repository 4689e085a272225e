import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../../api/index.ts';

/** What this counter has just held or given back shows at once, not with the next look. */
export function useFreshAvailability(asOf: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: api.events.key() });
  }, [queries, asOf]);
}
