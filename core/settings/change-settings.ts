import { sql } from 'drizzle-orm';
import { settings } from '../../drizzle/schema/index.ts';
import type { Context } from '../context.ts';
import type { Settings } from '../contract/settings.ts';
import type { Tx } from '../database/pool.ts';
import { readSettings } from './settings.ts';

/** Settings belong to no object; the journal files them under this one id. */
const settingsObject = '00000000-0000-7000-8000-000000000001';

type Changes = { [Name in keyof Settings]?: Settings[Name] | undefined };

export async function changeSettings(
  tx: Tx,
  context: Context,
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
  const after = await readSettings(tx);
  context.record({ objectId: settingsObject, before, after });
  return { settings: after };
}
