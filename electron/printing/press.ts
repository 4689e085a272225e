import type { Press } from '../../core/documents/deliver.ts';
import type { TableBlocks } from '../../core/documents/model.ts';
import type { Workshop } from '../heavy-work/workshop.ts';
import { inSheaves, pageCount } from './in-sheaves.ts';
import { type MarkOf, rowMark } from './page-mark.ts';

/** Sets documents in the workshop, with the typefaces in this folder. */
export const openPress =
  (workshop: Pick<Workshop, 'make'>, fonts: string, mark: MarkOf | null): Press =>
  (document, { signal, told } = {}) => {
    const looked = (of: number) => {
      told?.({ done: 0, of });
      return { signal, done: (done: number) => told?.({ done, of }) };
    };
    switch (document.kind) {
      case 'enrolment':
        return Promise.resolve(Buffer.from(document.blocks.sealed));
      case 'journalExport': {
        // What opens a table shows its first row, whatever it makes of the others.
        const blocks = mark ? [rowMark(mark), ...document.blocks] : document.blocks;
        return workshop.make('table', null, inParts(blocks), looked(blocks.length));
      }
      case 'tickets':
      case 'journalSeal':
      case 'recoveryCode':
      case 'keyCard': {
        const about = { fonts, mark };
        return workshop.make('paper', about, inSheaves(document), looked(pageCount(document)));
      }
    }
  };

/** As many as are handed to another thread without anybody noticing. */
const rows = 1_000;

function* inParts(table: TableBlocks): Generator<TableBlocks, void> {
  for (let first = 0; first < table.length; first += rows) {
    yield table.slice(first, first + rows);
  }
}
