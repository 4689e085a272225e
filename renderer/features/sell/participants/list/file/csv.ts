import { cellsOf } from './cells.ts';
import { partedBy } from './separator.ts';

/** One row of a file: the line it begins on, counted from 1, and what stands between its separators. */
export interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A cell goes over so many lines; a quote that is closed further down belongs to somebody else. */
const mostLinesInCell = 50;
/** Characters: what has no line breaks is no list. */
const longestRow = 5_000;

/** The lines of a text one by one, however their ends are written. */
function* physicalLines(text: string): Generator<string, undefined> {
  const end = /\r\n|\r|\n/g;
  let from = 0;
  for (let found = end.exec(text); found !== null; found = end.exec(text)) {
    yield text.slice(from, found.index);
    from = end.lastIndex;
  }
  yield text.slice(from);
  return undefined;
}

/**
 * The rows of a text one by one, so that whoever reads can pause between them; null for lines that say
 * nothing, which are counted. Quotes may hold the separator, quotes themselves, and line breaks (RFC 4180).
 * @returns false when it stopped at a row that is too long for any list
 */
export function* csvRows(text: string): Generator<Line | null, boolean> {
  const { separator, isDeclared } = partedBy(text);
  const source = physicalLines(text.replace(/^\uFEFF/, ''));
  const ahead: string[] = [];
  const fill = (count: number) => {
    while (ahead.length < count) {
      const following = source.next();
      if (following.done === true) return;
      ahead.push(following.value);
    }
  };
  let number = 1;
  if (isDeclared) {
    source.next();
    number += 1;
  }
  fill(1);
  while (ahead.length > 0) {
    if ((ahead[0]?.length ?? 0) > longestRow) return false;
    const row = ahead.splice(0, rowLength(ahead, fill));
    for (const [below, cells] of cellsOf(row.join('\n'), separator).entries())
      yield cells.some(each => each !== '') ? { number: number + below, cells } : null;
    number += row.length;
    fill(1);
  }
  return true;
}

/**
 * A row goes on to the next line while a quote is open. The parser is given one row at a time: given the
 * whole file, it would take all that follows a quote which nothing closes for one cell.
 */
function rowLength(ahead: readonly string[], fill: (count: number) => void): number {
  let [quotes, characters] = [0, 0];
  for (let length = 1; length <= mostLinesInCell; length += 1) {
    fill(length);
    const line = ahead[length - 1];
    characters += line?.length ?? 0;
    if (line === undefined || characters > longestRow) return 1;
    quotes += line.match(/"/g)?.length ?? 0;
    if (quotes % 2 === 0) return length;
  }
  return 1;
}

/** All rows that say something, of a text that is short. */
export const readCsv = (text: string): Line[] => [...csvRows(text)].filter(each => each !== null);
