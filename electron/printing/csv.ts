import { stringify } from 'csv-stringify/sync';
import type { TableBlocks } from '../../core/documents/model.ts';

/**
 * A table as CSV (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. A text that a
 * spreadsheet would carry out as a formula gets an apostrophe before it.
 * @param begins false for further rows of a table, which come after others
 */
export const csvOf = (table: TableBlocks, begins = true): string =>
  stringify([...table], {
    bom: begins,
    escape_formulas: true,
    record_delimiter: 'windows',
    // Else a lone line feed within a field is not taken for a break, which readers take it for.
    quote_record_delimiter: true,
  });
