import { sql } from 'drizzle-orm';
import { counters, shifts } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { Movement } from '../contract/shift-report.ts';
import type { ReadTx } from '../database/pool.ts';
import { movementsIn } from './parts/movements-in.ts';

/** How cash moved in the shift of this counter's drawer, at whichever counter; none where no shift goes on. */
export async function movements(
  tx: ReadTx,
  { counterId }: Reading,
): Promise<{ movements: Movement[] }> {
  const here = sql`(select s.id from ${shifts} s join ${counters} c on c.drawer_id = s.drawer_id
    where c.id = ${counterId} and s.state <> 'closed')`;
  return { movements: (await movementsIn(tx, here)).reverse() };
}
