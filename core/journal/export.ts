import type { Delivered } from '../contract/documents.ts';
import type { Entry, Filter } from '../contract/journal.ts';
import { type DocumentHost, deliver } from '../documents/deliver.ts';
import type { Outside } from '../transaction.ts';
import { list } from './list.ts';
import { journalObject } from './verify.ts';

const page = 1_000;
/** More than a spreadsheet is good for; whoever needs all of it narrows the time. */
const most = 50_000;

const named = ['seq', 'at', 'operator', 'counter', 'operation', 'kind', 'about', 'object'];

/** What a filter finds as a table, read page by page; that it was taken out is entered in the journal. */
export async function exportJournal(
  outside: Outside,
  host: DocumentHost,
  filter: Filter,
): Promise<Delivered & { rows: number }> {
  const entries = await found(outside, filter);
  // Without what was typed to find it: that may be anything, a name too.
  const { about: _, ...narrowed } = filter;
  const delivered = await deliver(outside, host, {
    document: {
      kind: 'journalExport',
      fileName: `journal-${entries[0]?.at.slice(0, 10) ?? 'empty'}.csv`,
      blocks: [[...named, 'reason', 'before', 'after'], ...entries.map(rowOf)],
    },
    how: 'save',
    entry: {
      operation: 'journal.export',
      objectId: journalObject,
      after: { rows: entries.length, ...narrowed },
    },
  });
  return { ...delivered, rows: entries.length };
}

async function found(outside: Outside, filter: Filter): Promise<Entry[]> {
  const entries: Entry[] = [];
  let cursor: string | undefined;
  do {
    const limit = Math.min(page, most - entries.length);
    const next = await outside.read((tx, act) => list(tx, act, { ...filter, cursor, limit }));
    entries.push(...next.entries);
    cursor = next.nextCursor ?? undefined;
  } while (cursor !== undefined && entries.length < most);
  return entries;
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
