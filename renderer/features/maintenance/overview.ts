import { api } from '../../api/index.ts';
import { serverNow } from '../../api/server-clock.ts';

/** Milliseconds. Nobody sells by these numbers, so they need not be asked for as often as lists. */
const calm = 5_000;

/** The state of the database and its holds; shared by the cards that show it. */
export const overviewQuery = () => api.maintenance.overview.queryOptions({ refetchInterval: calm });

/** This moment as an ISO text, by the database's clock as well as this window knows it. */
export const momentNow = (): string => new Date(serverNow()).toISOString();
