import { sql } from 'drizzle-orm';
import { journal } from '../../../drizzle/schema/index.ts';

/**
 * The whole content of a row as one text, put together by the database so that it is the same on every
 * counter: moments as seconds, values as they are stored. A change here breaks every chain there is.
 */
export const rowContent = sql<string>`jsonb_build_array(
  extract(epoch from ${journal.at}), ${journal.operatorId}, ${journal.counterId}, ${journal.operation},
  ${journal.objectId}, ${journal.commandId}, ${journal.commandDigest}, ${journal.reason},
  ${journal.before}::text, ${journal.after}::text)::text`;
