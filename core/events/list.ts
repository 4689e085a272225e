import { and, eq, inArray, or, type SQL } from 'drizzle-orm';
import { NIL } from 'uuid';
import { events } from '../../drizzle/schema/index.ts';
import { type Reading, signedIn } from '../context.ts';
import { longestLateSale } from '../contract/event-start.ts';
import { EventRow, type EventStatus } from '../contract/events.ts';
import { wordsOf } from '../contract/searched.ts';
import type { Days, NamedDays, Understood } from '../contract/understood.ts';
import { type Position, readCursor, writeCursor } from '../database/keyset.ts';
import { nearOf } from '../database/near-words.ts';
import type { ReadTx } from '../database/pool.ts';
import type { Near } from '../database/search.ts';
import { namedDaysHere, readSoughtHere } from '../settings/read-sought.ts';
import { managesAll, mayManage } from './may-manage.ts';
import { readEventRows } from './parts/read-event-rows.ts';
import { chosen, type Filters, found } from './parts/wanted.ts';

interface Input extends Omit<Filters, 'days'> {
  days?: Days | NamedDays | undefined;
  text?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  statuses?: readonly EventStatus[] | undefined;
  manageable?: boolean | undefined;
  cursor?: string | undefined;
  limit: number;
}

/**
 * A page of events by start, the nearest first; one statement however many there are. Where nothing has the words as
 * they were typed, those that no event has are taken for a slip of others.
 */
export async function list(
  tx: ReadTx,
  context: Reading,
  input: Input,
): Promise<{ events: EventRow[]; nextCursor: string | null; understood: Understood | null }> {
  const sought = input.text ? await readSoughtHere(tx, context.now, input.text, 'events') : null;
  const days =
    typeof input.days === 'string' ? await namedDaysHere(tx, context.now, input.days) : input.days;
  const read = (near: Near) =>
    readEventRows(
      tx,
      {
        statuses: input.statuses ?? onSale,
        after: beginning(context.now, input),
        begun: input.from ? null : context.now,
        to: input.to ? new Date(input.to) : null,
        limit: input.limit + 1,
      },
      and(
        visible(context, input),
        chosen(tx, { ...input, days }),
        sought ? found(tx, sought, near) : undefined,
      ),
    );
  let rows = await read([]);
  const near = rows.length === 0 && sought ? await nearIn(tx, context, input, sought.rest) : [];
  if (near.length > 0) rows = await read(near);

  const shown = rows.slice(0, input.limit);
  const last = shown.at(-1);
  const more = last && rows.length > input.limit;
  return {
    events: shown.map(row => shownRow(context, row)),
    nextCursor: more ? writeCursor({ at: last.startsAt, id: last.id }) : null,
    understood: sought && { days: sought.days, price: sought.price, near },
  };
}

/** Among the events that are shown here, whatever their day, so that every page has the same. */
const nearIn = (tx: ReadTx, context: Reading, input: Input, rest: string): Promise<Near> =>
  nearOf(tx, wordsOf(rest), {
    table: events,
    column: events.searchText,
    which: and(inArray(events.status, input.statuses ?? onSale), visible(context, input)),
  });

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
