import Papa from 'papaparse';

/**
 * Parts a row, whose line breaks are `\n`, into trimmed cells. Quotes that make no sense are dropped,
 * and each line of such a row is a row of its own.
 */
export function cellsOf(row: string, separator: string): string[][] {
  const parse = (written: string) =>
    Papa.parse<string[]>(written, { delimiter: separator, newline: '\n' });
  // Whoever types a list by hand puts spaces around quotes: papaparse takes none before a quote or at the end.
  const apart = separator.replace(/[\\\]^-]/, '\\$&');
  const around = new RegExp(`(?<=^|[${apart}\n]) +(?=")| +$`, 'g');
  const tidy = row.replaceAll(around, '');
  const { data, errors } = parse(tidy);
  const isSound = errors.length === 0 && data.length <= 1;
  const rows = isSound ? data : parse(row.replaceAll('"', '')).data;
  return rows.map(cells => cells.map(each => withoutStrayQuotes(each, tidy).trim()));
}

/** Quotes belong to a cell only if it stands in quotes itself, where each of its own is written twice. */
function withoutStrayQuotes(cell: string, row: string): string {
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  return row.includes(quoted) ? cell : cell.replaceAll('"', '');
}
