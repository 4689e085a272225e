import type { Filter } from '../../core/contract/journal.ts';
import { exportCsv } from '../../core/journal/export.ts';
import type { Outside } from '../../core/transaction.ts';
import type { Desk } from './desk.ts';

interface Saved {
  rows: number;
  fileName: string;
  csv: string | null;
  done: boolean;
  where: string | null;
}

/** The journal as CSV: the desk asks where to; a browser gets it in the answer. */
export async function saveJournal(
  outside: Outside,
  desk: Desk | null,
  filter: Filter,
): Promise<Saved> {
  const { csv, ...file } = await exportCsv(outside, filter);
  if (!desk) return { ...file, csv, done: true, where: null };
  const where = await desk.save(file.fileName, Buffer.from(csv), 'journal');
  return { ...file, csv: null, done: where !== null, where };
}
