import { eq, ne, sql } from 'drizzle-orm';
import { counters, settings, shifts } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { Settings } from '../contract/settings.ts';
import type { Tx } from '../database/pool.ts';
import { type MayRefuse, refuse } from '../refusal.ts';
import { readSettings } from './settings.ts';

/** Settings belong to no object; the journal files them under this one id. */
const settingsObject = '00000000-0000-7000-8000-000000000001';

type Changes = { [Name in keyof Settings]?: Settings[Name] | undefined };

/** Refuses SHIFTS_OPEN. */
export async function changeSettings(
  tx: Tx,
  context: Context & MayRefuse<'maintenance.changeSettings'>,
  changes: Changes,
): Promise<{ settings: Settings }> {
  const before = await readSettings(tx);
  const rows = Object.entries(changes).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value, changedAt: context.now }],
  );
  if (rows.length === 0) {
    context.nothingToDo();
    return { settings: before };
  }
  await tx
    .insert(settings)
    .values(rows)
    .onConflictDoUpdate({
      target: settings.name,
      set: { value: sql`excluded.value`, changedAt: context.now },
    });
  if (changes.cashDrawer === false) {
    // The row is written, and so locked: whoever was opening a shift has done so, and nobody else can.
    const names = await countersWithShifts(tx);
    if (names.length > 0) refuse(context, 'SHIFTS_OPEN', { counters: names });
  }
  const after = await readSettings(tx);
  context.record({ objectId: settingsObject, before, after });
  return { settings: after };
}

/** The counters that have opened the shifts that are not closed. */
async function countersWithShifts(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ name: counters.name })
    .from(shifts)
    .innerJoin(counters, eq(counters.id, shifts.counterId))
    .where(ne(shifts.state, 'closed'))
    .orderBy(counters.name);
  return rows.map(({ name }) => name);
}
