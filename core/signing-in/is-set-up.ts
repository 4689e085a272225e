import { operators } from '../../drizzle/schema/index.ts';
import type { Database } from '../database/pool.ts';

/** Whether anybody exists yet; if not, the guided start begins. */
export async function isSetUp(database: Database): Promise<boolean> {
  const somebody = await database.select({ id: operators.id }).from(operators).limit(1);
  return somebody.length > 0;
}
