/** What a spreadsheet would take for a formula, and carry out. */
const formula = /^[=+\-@\t\r]/;

/**
 * One table as CSV (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. A text that
 * a spreadsheet would carry out as a formula gets an apostrophe before it.
 */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\uFEFF${rows.map(row => `${row.map(field).join(',')}\r\n`).join('')}`;

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
