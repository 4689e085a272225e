import { queryOptions } from '@tanstack/react-query';
import { api, client } from '../../api/index.ts';

/** Milliseconds. Nobody sells by these numbers, so they need not be asked for as often as lists. */
const calm = 5_000;

/** The state of the database and its holds, and how soon it answered; shared by the pages that show it. */
export const overviewQuery = () =>
  queryOptions({
    queryKey: api.maintenance.overview.queryKey(),
    queryFn: async ({ signal }) => {
      const begun = performance.now();
      const overview = await client.maintenance.overview(undefined, { signal });
      return { ...overview, milliseconds: Math.max(1, Math.round(performance.now() - begun)) };
    },
    refetchInterval: calm,
  });
