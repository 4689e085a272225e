import { and, asc, eq, gt, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import { events } from '../../drizzle/schema/index.ts';
import { type Context, signedIn } from '../context.ts';
import type { EventRow, EventStatus } from '../contract/events.ts';
import type { ReadTx } from '../database.ts';
import { readCursor, writeCursor } from '../keyset.ts';
import { containsWords } from '../search.ts';
import { managesAll } from './may-manage.ts';
import { readEventRows } from './read-event-rows.ts';

interface Input {
  text?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  statuses?: readonly EventStatus[] | undefined;
  manageable?: boolean | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** A page of events by start, the nearest first; two statements however many there are. */
export async function list(
  tx: ReadTx,
  context: Context,
  input: Input,
): Promise<{ events: EventRow[]; nextCursor: string | null }> {
  const after = readCursor(input.cursor);
  const page = await tx
    .select({ id: events.id, startsAt: events.startsAt })
    .from(events)
    .where(
      and(
        inArray(events.status, [...(input.statuses ?? onSale)]),
        visible(context, input),
        input.from ? gte(events.startsAt, new Date(input.from)) : gt(events.startsAt, context.now),
        input.to ? lt(events.startsAt, new Date(input.to)) : undefined,
        input.text ? found(tx, input.text) : undefined,
        after
          ? sql`(${events.startsAt}, ${events.id}) > (${after.at.toISOString()}, ${after.id})`
          : undefined,
      ),
    )
    .orderBy(asc(events.startsAt), asc(events.id))
    .limit(input.limit + 1);
  const shown = page.slice(0, input.limit);
  const last = shown.at(-1);
  const more = last && page.length > input.limit;
  return {
    events: await readEventRows(
      tx,
      context,
      shown.map(each => each.id),
    ),
    nextCursor: more ? writeCursor({ at: last.startsAt, id: last.id }) : null,
  };
}

const onSale: readonly EventStatus[] = ['published'];

/** Everybody sees what is on sale, its organizer what is not; the latter alone where only that is asked for. */
function visible(context: Context, { statuses = onSale, manageable }: Input): SQL | undefined {
  if (managesAll(context)) return undefined;
  const own = eq(events.organizerId, signedIn(context).id);
  if (manageable) return own;
  const onlyOnSale = statuses.every(status => status === 'published');
  return onlyOnSale ? undefined : or(eq(events.status, 'published'), own);
}

/** By the index of words, before anything else: the planner would rather look through all that is on sale. */
const found = (tx: ReadTx, text: string): SQL => {
  const ids = tx
    .select({ id: events.id })
    .from(events)
    .where(containsWords(events.searchText, text));
  return sql`${events.id} = any(array${ids})`;
};
