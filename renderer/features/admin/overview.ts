import { api } from '../../api/index.ts';

/** Milliseconds. Nobody sells by these numbers, so they need not be asked for as often as lists. */
const calm = 5_000;

/** The state of the database and its holds; shared by the cards that show it. */
export const overviewQuery = () => api.maintenance.overview.queryOptions({ refetchInterval: calm });
