import { sql } from 'drizzle-orm';
import { settings } from '../../drizzle/schema/index.ts';
import type { Way } from '../contract/payments.ts';
import type { ReadTx } from '../database/pool.ts';
import { type May, refuse } from '../refusal.ts';

/**
 * Other methods than cash, card and transfer are those that the settings name at this moment; nothing is read where
 * none is meant. Refuses METHOD_UNKNOWN.
 */
export async function mustBeOffered(
  tx: ReadTx,
  may: May<'METHOD_UNKNOWN'>,
  ways: readonly Way[],
): Promise<void> {
  const names = ways.flatMap(({ name }) => (name === undefined ? [] : [name]));
  if (names.length === 0) return;
  const { rows } = await tx.execute<{ name: string }>(
    sql`select jsonb_array_elements_text(${settings.value}) as name from ${settings}
      where ${settings.name} = 'otherMethods'`,
  );
  const name = names.find(each => rows.every(row => row.name !== each));
  if (name !== undefined) refuse(may, 'METHOD_UNKNOWN', { name });
}
