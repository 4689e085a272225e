import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { EventRow } from '../../../core/contract/events.ts';
import { api } from '../../api/index.ts';

/** Reads the events beside the chosen one ahead of time, so that the arrows never show an empty form. */
export function useNeighbours(rows: readonly EventRow[], selected: string | null): void {
  const queries = useQueryClient();
  const at = rows.findIndex(row => row.id === selected);
  const before = rows[at - 1]?.id;
  const after = rows[at + 1]?.id;
  useEffect(() => {
    for (const eventId of [before, after])
      if (eventId !== undefined)
        queries
          .query({ ...api.events.get.queryOptions({ input: { eventId } }), staleTime: 30_000 })
          // The form will ask again, and say it.
          .catch(() => undefined);
  }, [queries, before, after]);
}
