import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { settings as table } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import { Settings } from '../contract/settings.ts';
import type { ReadTx } from '../database/pool.ts';

const defaults: Settings = {
  organisation: 'Rowlock',
  holdMinutes: 15,
  currency: 'PLN',
  timeZone: 'Europe/Warsaw',
  lockMinutes: 15,
  retentionDays: 30,
};

const Row = z.object({ name: z.string(), value: z.unknown() });

/** The settings, each at its default until somebody changes it. */
export async function readSettings(tx: ReadTx): Promise<Settings> {
  const rows = await tx.select({ name: table.name, value: table.value }).from(table);
  const stored = Object.fromEntries(
    rows.map(row => Row.parse(row)).map(row => [row.name, row.value]),
  );
  return Settings.parse({ ...defaults, ...stored });
}

/** How long places are held (minutes), to be selected beside something else on the way of a sale. */
export const holdMinutes = sql`coalesce(
  (select s.value::int from ${table} s where s.name = 'holdMinutes'),
  ${sql.raw(String(defaults.holdMinutes))}
)`.mapWith(Number);

export const settings = async (tx: ReadTx, _context: Reading): Promise<{ settings: Settings }> => ({
  settings: await readSettings(tx),
});
