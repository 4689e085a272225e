import { z } from 'zod';
import { command, outside, query } from './operation.ts';
import { refuses } from './refusals.ts';
import { line } from './text.ts';

export const Settings = z.object({
  organisation: line(120),
  holdMinutes: z.int().min(1).max(120),
  currency: z.string().regex(/^[A-Z]{3}$/),
  timeZone: z.string().max(64),
  /** Minutes without a key or a touch after which a counter covers its screen; 0 for never. */
  lockMinutes: z.int().min(0).max(480),
  /** For how many days after its event a national id is kept. */
  retentionDays: z.int().min(0).max(3_650),
});
export type Settings = z.output<typeof Settings>;

/** How much is under the keys that this installation had before, and how much it can read in all. */
const Left = z.object({ left: z.int(), all: z.int() });

/** The key that national ids are sealed under at this counter, by its name; never the key itself. */
export const InstallationKey = z.object({
  name: z.string(),
  /** When it took the place of another; null for the first key, and for one whose making is not known here. */
  since: z.string().nullable(),
  /** Keys it had before. They stay, for backups from their time. */
  former: z.int(),
  ids: Left,
  events: Left,
  /** What is under keys that are not here. */
  foreign: z.object({ people: z.int(), events: z.int() }),
});
export type InstallationKey = z.output<typeof InstallationKey>;

export const maintenance = {
  /** Gives back the places of lapsed holds; says how many orders and places. */
  releaseExpiredHolds: outside('maintain')
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
  settings: query('signedIn').output(z.object({ settings: Settings })),
  changeSettings: command('maintain')
    .input(Settings.partial())
    .output(z.object({ settings: Settings })),
  installationKey: query('maintain').output(InstallationKey),
  /**
   * Makes a new key for this installation; everything under the former ones is moved to it in the
   * background. `from` names the key that the caller saw: sent twice, it changes the key once.
   */
  changeInstallationKey: outside('maintain')
    .errors(refuses('WRONG_CREDENTIALS', 'TRY_LATER', 'CHANGED_MEANWHILE'))
    .input(z.object({ password: z.string().min(1).max(200), from: z.string().max(40) }))
    .output(z.object({ name: z.string() })),
};
