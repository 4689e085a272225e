import { cellsOf } from './cells.ts';

/** One row of a file: the line it begins on, counted from 1, and what stands between its separators. */
export interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

const separators = ['\t', ';', ','];

/** Reads the text of a file: UTF-8, or what Excel writes for Central Europe. */
export function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1250').decode(bytes);
  }
}

/**
 * The separator of the first line decides; quotes may hold it, quotes themselves, and line breaks
 * (RFC 4180). Rows that say nothing are left out, their lines counted.
 */
export function readCsv(text: string): Line[] {
  const lines = text.split(/\r\n|\r|\n/);
  const separator = separators.find(each => lines[0]?.includes(each)) ?? ',';
  const rows: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const row = lines.slice(at, endOfRow(lines, at));
    for (const [below, cells] of cellsOf(row.join('\n'), separator).entries()) {
      if (cells.some(each => each !== '')) rows.push({ number: at + below + 1, cells });
    }
    at += row.length;
  }
  return rows;
}

/**
 * A row goes on to the next line while a quote is open. The parser is given one row at a time: given the
 * whole file, it would take all that follows a quote which nothing closes for one cell.
 */
function endOfRow(lines: readonly string[], start: number): number {
  let quotes = 0;
  for (let at = start; at < lines.length; at += 1) {
    quotes += lines[at]?.match(/"/g)?.length ?? 0;
    if (quotes % 2 === 0) return at + 1;
  }
  return start + 1;
}
