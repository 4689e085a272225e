import { z } from 'zod';
import { command, query } from './operation.ts';
import { line, timeZone } from './text.ts';

export const Settings = z.object({
  organisation: line(120),
  holdMinutes: z.int().min(1).max(120),
  /** For how long after its deadline a hold may still be paid, as if it were held anew. */
  lateMinutes: z.int().min(0).max(1_440),
  currency: z.string().regex(/^[A-Z]{3}$/),
  timeZone,
  /** Minutes without a key or a touch after which a counter covers its screen; 0 for never. */
  lockMinutes: z.int().min(0).max(480),
  /** For how many days after its event a national id is kept. */
  retentionDays: z.int().min(0).max(3_650),
});
export type Settings = z.output<typeof Settings>;

export const settings = {
  settings: query('signedIn').output(z.object({ settings: Settings })),
  changeSettings: command('maintain', ['settings'])
    .input(Settings.partial())
    .output(z.object({ settings: Settings })),
};
