import { z } from 'zod';
import { outside, query } from './operation.ts';

export const maintenance = {
  /** Gives back the places of lapsed holds; says how many orders and places. Each order's row is its own. */
  releaseExpiredHolds: outside('maintain', {
    changes: ['events', 'orders'],
    journalled: false,
    waits: 300_000,
  })
    .input(z.object({ dryRun: z.boolean().default(false) }).prefault({}))
    .output(z.object({ orders: z.int(), places: z.int(), dryRun: z.boolean() })),
  overview: query('maintain').output(
    z.object({
      serverVersion: z.string(),
      databaseBytes: z.int(),
      migrations: z.int(),
      connections: z.int(),
      heldOrders: z.int(),
      lapsedHolds: z.int(),
      lapsedPlaces: z.int(),
    }),
  ),
};
