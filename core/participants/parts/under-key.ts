import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { participants } from '../../../drizzle/schema/index.ts';

/**
 * Whether an index was made under the key of this name, as a range of the index by bytes. What LIKE says
 * shorter, a plan made for all keys could only answer by reading every participant.
 */
export const isUnderKey = (index: SQLWrapper, name: SQLWrapper | string): SQL =>
  sql`(${index} ~>=~ (${name}::text || '.') and ${index} ~<~ (${name}::text || '/'))`;

/** Whether any participant's index was made under one of these keys. */
export const areAnyUnder = (names: SQLWrapper): SQL =>
  sql`exists (
    select from unnest(${names}::text[]) former (name)
    where exists (
      select from ${participants} moved where ${isUnderKey(sql`moved.national_id_index`, sql`former.name`)}
    )
  )`;
