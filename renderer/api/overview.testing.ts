import type { SumToCheck } from '../../core/contract/attempt.ts';
import { host } from './host.testing.ts';

/** What a host says of its database, where these card payments have waited. */
export const anOverview = (cardsWaiting: readonly SumToCheck[] = []) => ({
  overview: host.maintenance.overview.handler(() => ({
    ...{ serverVersion: '18.4', databaseBytes: 1, migrations: 2, connections: 3 },
    ...{ heldOrders: 0, lapsedHolds: 0, lapsedPlaces: 0, cardsWaiting: [...cardsWaiting] },
  })),
});
