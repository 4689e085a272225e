import { sql } from 'drizzle-orm';
import { participants } from '../../../drizzle/schema/index.ts';
import type { TicketId } from '../../contract/ids.ts';
import type { Tx } from '../../database/pool.ts';

/** A national id as it is to stand there from now on. */
export interface Placed {
  ticketId: TicketId;
  cipher: string;
  index: string;
  key: string;
}

/** Writes ids over what stands there, in rows that are locked already; nobody has typed anything. */
export async function putInPlace(tx: Tx, ids: readonly Placed[]): Promise<void> {
  if (ids.length === 0) return;
  const column = (name: keyof Placed) => sql.param(ids.map(each => each[name]));
  await tx.execute(sql`
    update ${participants} p
    set national_id_cipher = placed.cipher, national_id_index = placed.index, national_id_key = placed.key
    from unnest(${column('ticketId')}::uuid[], ${column('cipher')}::text[], ${column('index')}::text[],
      ${column('key')}::uuid[]) as placed (ticket_id, cipher, index, key)
    where p.ticket_id = placed.ticket_id`);
}
