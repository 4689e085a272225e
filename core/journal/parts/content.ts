import { sql } from 'drizzle-orm';
import { journal } from '../../../drizzle/schema/index.ts';

/**
 * The whole content of a row as one text, put together by the database so that it is the same on every
 * counter: moments as seconds, values as they are stored. A change here breaks every chain there is.
 */
const content = sql`jsonb_build_array(
  extract(epoch from ${journal.at}), ${journal.operatorId}, ${journal.counterId}, ${journal.operation},
  ${journal.objectId}, ${journal.commandId}, ${journal.commandDigest}, ${journal.reason},
  ${journal.before}::text, ${journal.after}::text)::text`;

/**
 * Its digest, SHA-256 in base64url, made by the database too: however large a row is, a few letters come.
 * The row's number is not part of it, so that a row that was moved is known again; the seal binds the number.
 */
export const rowDigest = sql<string>`translate(
  encode(sha256(convert_to(${content}, 'UTF8')), 'base64'), '+/=', '-_')`;
