import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { settings as table } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import { Minor } from '../contract/money.ts';
import { Settings } from '../contract/settings.ts';
import type { ReadTx } from '../database/pool.ts';

export const defaults: Settings = {
  organisation: 'Rowlock',
  holdMinutes: 15,
  lateMinutes: 60,
  cancellationFeeBp: 0,
  currency: 'PLN',
  timeZone: 'Europe/Warsaw',
  lockMinutes: 15,
  retentionDays: 30,
  dayStartsAt: '04:00',
  sellerName: '',
  sellerAddress: '',
  sellerTaxId: '',
  otherMethods: [],
  cashDrawer: false,
  blindCount: true,
  countToleranceMinor: Minor.parse(0),
};

const Row = z.object({ name: z.string(), value: z.string() });

/** The settings, each at its default until somebody changes it. */
export async function readSettings(tx: ReadTx): Promise<Settings> {
  // As text: the driver has read a text of digits, such as a tax id, as a number before anybody asked.
  const value = sql<string>`${table.value}::text`;
  const rows = await tx.select({ name: table.name, value }).from(table);
  const stored = Object.fromEntries(
    rows.map(row => Row.parse(row)).map(row => [row.name, JSON.parse(row.value) as unknown]),
  );
  return Settings.parse({ ...defaults, ...stored });
}

/** A number of minutes, to be selected beside something else on the way of a sale. */
const minutes = (name: 'holdMinutes' | 'lateMinutes') =>
  sql`coalesce(
    (select s.value::int from ${table} s where s.name = '${sql.raw(name)}'),
    ${sql.raw(String(defaults[name]))}
  )`.mapWith(Number);

/** How long places are held. */
export const holdMinutes = minutes('holdMinutes');
/** For how long after its deadline a hold may still be paid. */
export const lateMinutes = minutes('lateMinutes');

export const settings = async (tx: ReadTx, _context: Reading): Promise<{ settings: Settings }> => ({
  settings: await readSettings(tx),
});
