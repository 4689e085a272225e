import type { Entry, Filter } from '../contract/journal.ts';
import type { Outside } from '../transaction.ts';
import { list } from './list.ts';
import { csvOf } from './parts/csv.ts';
import { journalObject } from './verify.ts';

const page = 1_000;
/** More than a spreadsheet is good for; whoever needs all of it narrows the time. */
const most = 50_000;

const head = ['seq', 'at', 'operator', 'counter', 'operation', 'kind', 'about', 'object'];

/** What a filter finds as CSV, read page by page; that it was taken out is entered in the journal. */
export async function exportCsv(
  outside: Outside,
  filter: Filter,
): Promise<{ rows: number; fileName: string; csv: string }> {
  const entries: Entry[] = [];
  let cursor: string | undefined;
  do {
    const limit = Math.min(page, most - entries.length);
    const next = await outside.read((tx, act) => list(tx, act, { ...filter, cursor, limit }));
    entries.push(...next.entries);
    cursor = next.nextCursor ?? undefined;
  } while (cursor !== undefined && entries.length < most);

  await outside.write('journal.export', (_tx, context) => {
    // Without what was typed to find it: that may be anything, a name too.
    const { about: _, ...narrowed } = filter;
    context.record({ objectId: journalObject, after: { rows: entries.length, ...narrowed } });
    return Promise.resolve();
  });
  const day = entries[0]?.at.slice(0, 10) ?? 'empty';
  return {
    rows: entries.length,
    fileName: `journal-${day}.csv`,
    csv: csvOf([[...head, 'reason', 'before', 'after'], ...entries.map(rowOf)]),
  };
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
