import { and, eq, ne, sql } from 'drizzle-orm';
import { counters, shifts } from '../../drizzle/schema/index.ts';
import type { Reading } from '../context.ts';
import type { Shift } from '../contract/shift.ts';
import type { ReadTx } from '../database/pool.ts';
import { findShift } from './parts/read-shift.ts';

/** The shift of this counter's drawer that is open or counted, whoever opened it and whenever. */
export const current = async (tx: ReadTx, context: Reading): Promise<{ shift: Shift | null }> => ({
  shift: await findShift(
    tx,
    context,
    and(
      ne(shifts.state, 'closed'),
      eq(
        shifts.drawerId,
        sql`(select ${counters.drawerId} from ${counters} where ${counters.id} = ${context.counterId})`,
      ),
    ),
  ),
});
