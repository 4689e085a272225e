import { and, eq, or, type SQL, sql } from 'drizzle-orm';
import { NIL } from 'uuid';
import { events } from '../../drizzle/schema/index.ts';
import { type Reading, signedIn } from '../context.ts';
import { longestLateSale } from '../contract/event-start.ts';
import { EventRow, type EventStatus } from '../contract/events.ts';
import { type Position, readCursor, writeCursor } from '../database/keyset.ts';
import type { ReadTx } from '../database/pool.ts';
import { containsWords } from '../database/search.ts';
import { managesAll, mayManage } from './may-manage.ts';
import { readEventRows } from './parts/read-event-rows.ts';

interface Input {
  text?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  statuses?: readonly EventStatus[] | undefined;
  manageable?: boolean | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** A page of events by start, the nearest first; one statement however many there are. */
export async function list(
  tx: ReadTx,
  context: Reading,
  input: Input,
): Promise<{ events: EventRow[]; nextCursor: string | null }> {
  const rows = await readEventRows(
    tx,
    {
      statuses: input.statuses ?? onSale,
      after: beginning(context.now, input),
      begun: input.from ? null : context.now,
      to: input.to ? new Date(input.to) : null,
      limit: input.limit + 1,
    },
    and(visible(context, input), input.text ? found(tx, input.text) : undefined),
  );
  const shown = rows.slice(0, input.limit);
  const last = shown.at(-1);
  const more = last && rows.length > input.limit;
  return {
    events: shown.map(row => shownRow(context, row)),
    nextCursor: more ? writeCursor({ at: last.startsAt, id: last.id }) : null,
  };
}

/** Behind the page before, and behind what is not asked for. */
function beginning(now: Date, { from, cursor }: Input): Position {
  const first = { at: from ? new Date(from) : new Date(now.getTime() - longestLateSale), id: NIL };
  const after = readCursor(cursor);
  return after && after.at >= first.at ? after : first;
}

const onSale: readonly EventStatus[] = ['published'];

/** Everybody sees what is on sale, its organizer what is not; the latter alone where only that is asked for. */
function visible(context: Reading, { statuses = onSale, manageable }: Input): SQL | undefined {
  const onlyOnSale = statuses.every(status => status === 'published');
  if ((onlyOnSale && !manageable) || managesAll(context)) return undefined;
  const own = eq(events.organizerId, signedIn(context).id);
  return manageable ? own : or(eq(events.status, 'published'), own);
}

type Row = Awaited<ReturnType<typeof readEventRows>>[number];

const shownRow = (context: Reading, row: Row): EventRow =>
  EventRow.parse({
    ...row,
    manageable: mayManage(context, row),
    startsAt: row.startsAt.toISOString(),
    soldOut: row.priceFromMinor !== null && row.remaining === 0,
    priceFromMinor: row.priceFromMinor === null ? null : Number(row.priceFromMinor),
  });

/** By the index of words, before anything else: the planner would rather look through all that is on sale. */
const found = (tx: ReadTx, text: string): SQL => {
  const ids = tx
    .select({ id: events.id })
    .from(events)
    .where(containsWords(events.searchText, text));
  return sql`${events.id} = any(array${ids})`;
};
