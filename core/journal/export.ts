import type { Delivered } from '../contract/documents.ts';
import type { Entry, Filter } from '../contract/journal.ts';
import { type DocumentHost, deliver } from '../documents/deliver.ts';
import type { TableBlocks } from '../documents/model.ts';
import type { Outside } from '../transaction.ts';
import { list } from './list.ts';
import { journalObject } from './verify.ts';

const page = 500;
/** More than a spreadsheet is good for; whoever needs all of it narrows the time. */
const most = 50_000;

const named = ['seq', 'at', 'operator', 'counter', 'operation', 'kind', 'about', 'object'];

/** What a filter finds as a table, read page by page; that it was taken out is entered in the journal. */
export async function exportJournal(
  outside: Outside,
  host: DocumentHost,
  filter: Filter,
): Promise<Delivered & { rows: number }> {
  const rows: TableBlocks[number][] = [];
  let first: string | undefined;
  for await (const entries of found(outside, filter)) {
    host.looking?.signal?.throwIfAborted();
    first ??= entries[0]?.at;
    rows.push(...entries.map(rowOf));
    // How many there are is known when all are read.
    host.looking?.told?.({ done: rows.length, of: 0 });
  }
  // Without what was typed to find it: that may be anything, a name too.
  const { about: _, ...narrowed } = filter;
  const delivered = await deliver(outside, host, {
    document: {
      kind: 'journalExport',
      fileName: `journal-${first?.slice(0, 10) ?? 'empty'}.csv`,
      blocks: [[...named, 'reason', 'before', 'after'], ...rows],
    },
    how: 'save',
    entry: {
      operation: 'journal.export',
      objectId: journalObject,
      after: { rows: rows.length, ...narrowed },
    },
  });
  return { ...delivered, rows: rows.length };
}

async function* found(outside: Outside, filter: Filter): AsyncGenerator<Entry[], void> {
  let left = most;
  let cursor: string | undefined;
  do {
    const limit = Math.min(page, left);
    const next = await outside.read((tx, act) => list(tx, act, { ...filter, cursor, limit }));
    yield next.entries;
    left -= next.entries.length;
    cursor = next.nextCursor ?? undefined;
  } while (cursor !== undefined && left > 0);
}

const json = (values: Entry['after']) => (values === null ? null : JSON.stringify(values));

const rowOf = (entry: Entry) => [
  entry.seq,
  entry.at,
  entry.operatorName,
  entry.counterName,
  entry.operation,
  entry.about?.kind ?? null,
  entry.about?.name ?? null,
  entry.objectId,
  entry.reason,
  json(entry.before),
  json(entry.after),
];
