import { z } from 'zod';
import { settings as table } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import { Settings } from '../contract/maintenance.ts';
import type { ReadTx } from '../database.ts';
import { prepared } from '../prepared.ts';

const defaults: Settings = {
  organisation: 'Rowlock',
  holdMinutes: 15,
  currency: 'PLN',
  timeZone: 'Europe/Warsaw',
};

const allOf = prepared((tx: ReadTx) =>
  tx.select({ name: table.name, value: table.value }).from(table).prepare('settings'),
);

const Row = z.object({ name: z.string(), value: z.unknown() });

/** The settings, each at its default until somebody changes it. */
export async function readSettings(tx: ReadTx): Promise<Settings> {
  const rows = await allOf(tx).execute();
  const stored = Object.fromEntries(
    rows.map(row => Row.parse(row)).map(row => [row.name, row.value]),
  );
  return Settings.parse({ ...defaults, ...stored });
}

export const settings = async (tx: ReadTx, _context: Context): Promise<{ settings: Settings }> => ({
  settings: await readSettings(tx),
});
